package dev.cutover.bot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.install.States.Begun;
import dev.cutover.bot.slack.install.States.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:40:00Z");

    private final States states = new States();

    @Test
    void aStateIsGoodOnceInItsOwnBrowser() {
        Begun begun = states.begin(NOW);

        assertThat(states.verdict(begun.state(), begun.browser(), NOW.plusSeconds(60)))
                .isEqualTo(Verdict.GOOD);
        assertThat(states.verdict(begun.state(), begun.browser(), NOW.plusSeconds(61)))
                .isEqualTo(Verdict.USED);
    }

    @Test
    void inAnotherBrowserItIsStrangeAndStaysGoodForItsOwn() {
        Begun mine = states.begin(NOW);
        Begun other = states.begin(NOW);

        assertThat(states.verdict(mine.state(), other.browser(), NOW)).isEqualTo(Verdict.STRANGE);
        assertThat(states.verdict(mine.state(), "", NOW)).isEqualTo(Verdict.STRANGE);
        assertThat(states.verdict(mine.state(), mine.browser(), NOW)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void afterTenMinutesItIsExpired() {
        Begun begun = states.begin(NOW);

        assertThat(states.verdict(begun.state(), begun.browser(), NOW.plus(States.LIFE)))
                .isEqualTo(Verdict.EXPIRED);
        assertThat(
                        states.verdict(
                                begun.state(),
                                begun.browser(),
                                NOW.plus(States.LIFE).minusSeconds(1)))
                .isEqualTo(Verdict.GOOD);
    }

    @Test
    void itsTimeCannotBeWrittenAnew() {
        Begun begun = states.begin(NOW);
        String later =
                NOW.plusSeconds(600).getEpochSecond()
                        + begun.state().substring(begun.state().indexOf('.'));

        assertThat(states.verdict(later, begun.browser(), NOW)).isEqualTo(Verdict.STRANGE);
    }

    @Test
    void aStateOfAnotherProcessIsStrange() {
        Begun begun = new States().begin(NOW);

        assertThat(states.verdict(begun.state(), begun.browser(), NOW)).isEqualTo(Verdict.STRANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.2.3", "99999999999999999999.a.b", "x"})
    void whatIsNoStateIsStrange(String text) {
        assertThat(states.verdict(text, "", NOW)).isEqualTo(Verdict.STRANGE);
    }
}
