package dev.cutover.commands.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which channel is meant.
class ChannelNamesTest {

    @ParameterizedTest
    @CsvSource({
        "slack:T1/C1, <#C2|alerts>, slack:T1/C2",
        "slack:T1/C1, <#C2>, slack:T1/C2",
        "discord:7/8, <#9>, discord:7/9",
        "discord:7/8, <#9|all hands>, discord:7/9",
        "slack:T1/C1, local:general, local:general",
        "local:general, slack:T1/C2, slack:T1/C2",
        "local:general, #Deployment, local:deployment",
        "local:general, deployment, local:deployment",
        "local:general, <#random|random>, local:random",
        "slack:T1/C1, #alerts, ",
        "slack:T1/C1, <@U1|ana>, ",
        "slack:T1/C1, <#C2|a> b, ",
        "slack:T1/C1, <#C2/../C3|a>, ",
        "local:general, #ärger, ",
        "local:general, slack:, "
    })
    void isTheOneThatWasChosenOrWritten(String here, String given, @Nullable String meant) {
        assertThat(ChannelNames.place(given, place(here)).map(Place::address).orElse(null))
                .isEqualTo(meant);
    }

    private static Place place(String address) {
        String[] parts = address.split(":", 2);
        return new Place(parts[0], parts[1]);
    }

    @Test
    void hostileNamesAreReadInNoTime() {
        Place here = new Place("local", "general");

        assertThat(ChannelNames.place("<#".repeat(50_000), here)).isEmpty();
        assertThat(ChannelNames.place("a".repeat(100_000) + ":", here)).isEmpty();
    }
}
