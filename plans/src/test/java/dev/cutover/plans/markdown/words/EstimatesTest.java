package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "30 min, 30, 30",
        "2 hours, 120, 120",
        "10-15 minutes, 10, 15",
        "2–3h, 120, 180",
        "2 to 3 hours, 120, 180",
        "15 to 10 min, 10, 15",
        "24-48 hours, 1440, 2880",
        "2h + 48h, 3000, 3000",
        "1 hour + 24 hours monitoring, 1500, 1500",
        "5 minutes + DNS propagation (5-60 minutes), 10, 65",
        "1h 30m, 90, 90",
        "1 hour 30 minutes, 90, 90",
        "1.5 hours, 90, 90",
        "'1,5 h', 90, 90",
        "~45 min, 45, 45",
        "10 seconds, 0, 1",
        "90s, 1, 2",
        "1 day, 1440, 1440",
        "2 weeks, 20160, 20160",
        "Estimated Time: 5-10 minutes, 5, 10",
    })
    void aDurationIsReadAsTeamsWriteIt(String text, int min, int max) {
        assertThat(Estimates.first(text)).contains(new Estimate(min, max));
    }

    @Test
    void theFirstRangeOfADurationCounts() {
        assertThat(Estimates.first("30 minutes (vs 2-3h estimated), 94% faster"))
                .contains(Estimate.ofMinutes(30));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "soon", "TBD", "v1.30 min", "3 MB", "12 months", "30 minuteses"})
    void whatIsNoDurationIsNone(String text) {
        assertThat(Estimates.first(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"< 24h old", "2 hours before", "need 400 MB", "25+ indexes", "S", ""})
    void aWholeEstimateHasNothingBesideIt(String text) {
        assertThat(Estimates.whole(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"30 min, 30, 30", "~2-3 hours, 120, 180", "2h + 48h, 3000, 3000", "1h 30m, 90, 90"})
    void aWholeEstimateMayBeARangeOrASum(String text, int min, int max) {
        assertThat(Estimates.whole(text)).contains(new Estimate(min, max));
    }
}
