package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The edges of what watches count as downtime.
class DowntimeTest {

    private static final ProbeId ONE = ProbeId.ofTask("1.1", 1);
    private static final ProbeId OTHER = ProbeId.ofTask("1.2", 1);

    private static Downtime begun(String time) {
        return Downtime.NONE.begun(ONE, Story.at(time));
    }

    @Test
    void theEarlierOfTwoBeginningsCounts() {
        assertThat(begun("02:10").begun(OTHER, Story.at("02:07")).since())
                .isEqualTo(Story.at("02:07"));
        assertThat(begun("02:10").begun(OTHER, Story.at("02:12")).since())
                .isEqualTo(Story.at("02:10"));
        assertThat(begun("02:10").begun(ONE, Story.at("02:12"))).isEqualTo(begun("02:10"));
    }

    @Test
    void whatWasCountedAlreadyIsNotCountedAgain() {
        Downtime over = begun("02:10").ended(ONE, Story.at("02:20"));

        assertThat(over.begun(OTHER, Story.at("02:15")).since()).isEqualTo(Story.at("02:20"));
        assertThat(over.begun(OTHER, Story.at("02:25")).since()).isEqualTo(Story.at("02:25"));
    }

    @Test
    void aProbeThatIsNotDownEndsNothing() {
        assertThat(begun("02:10").ended(OTHER, Story.at("02:20"))).isEqualTo(begun("02:10"));
        assertThat(Downtime.NONE.ended(ONE, Story.at("02:20"))).isEqualTo(Downtime.NONE);
    }

    @Test
    void itLastsUntilTheLastProbeIsGood() {
        Downtime both = begun("02:10").begun(OTHER, Story.at("02:12"));

        assertThat(both.ended(ONE, Story.at("02:15")).down()).isEqualTo(Set.of(OTHER));
        assertThat(both.ended(ONE, Story.at("02:15")).since()).isEqualTo(Story.at("02:10"));
        assertThat(both.ended(ONE, Story.at("02:15")).ended(OTHER, Story.at("02:16")))
                .isEqualTo(new Downtime(null, Story.at("02:16"), Set.of()));
    }

    @Test
    void whatAnAmendmentTookOutIsDownNoMoreAndWhatItMovedStillIs() {
        Downtime both = begun("02:10").begun(OTHER, Story.at("02:12"));
        ProbeId moved = ProbeId.ofTask("2.1", 1);

        Downtime after = both.following(Map.of(OTHER, moved), Story.at("02:20"));
        assertThat(after.down()).isEqualTo(Set.of(moved));
        assertThat(after.since()).isEqualTo(Story.at("02:10"));
        assertThat(both.following(Map.of(), Story.at("02:20")))
                .isEqualTo(new Downtime(null, Story.at("02:20"), Set.of()));
    }
}
