package dev.cutover.bot.slack.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplaysTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    private final Replays replays = new Replays();

    @Test
    void aCopyIsNoFirst() {
        assertThat(replays.isFirst("v0=a", NOW)).isTrue();
        assertThat(replays.isFirst("v0=b", NOW)).isTrue();
        assertThat(replays.isFirst("v0=a", NOW.plusSeconds(599))).isFalse();
    }

    @Test
    void whatIsTooOldToBeLetInIsForgotten() {
        assertThat(replays.isFirst("v0=a", NOW)).isTrue();
        assertThat(replays.isFirst("v0=b", NOW.plusSeconds(60))).isTrue();
        assertThat(replays.isFirst("v0=a", NOW.plusSeconds(600))).isTrue();
        assertThat(replays.isFirst("v0=b", NOW.plusSeconds(600))).isFalse();
    }
}
