package dev.cutover.commands;

import static dev.cutover.commands.FastNight.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.TaskCard;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A watch in a fast rehearsal keeps the times of the plan in the record, and is over sooner.
class FastWatchTest {

    private static final String PLAN =
            SoakedNight.PLAN.replace("every 1h for 720h", "every 1h for 48h");
    private static final ProbeId WATCH = SoakedNight.WATCH;
    private static final Instant BEGUN = Story.at("03:00");

    private final Story story = FastNight.started(PLAN).given("03:00 Ana: done 1.1");

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private void reads(int hours) {
        story.later(BEGUN.plusSeconds(60L * hours).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH,
                                watch().begun(),
                                Duration.ofHours(hours),
                                ProbedPlan.judged(Outcome.PASS, "200")))
                .accepted();
    }

    private WatchState watch() {
        return story.cutover().probes().watch(WATCH).orElseThrow();
    }

    @Test
    void twoDaysOfLooksAreOverAfterFortyEightMinutes() {
        story.when("03:00 Ben: done 2.1")
                .says(
                        "2.1 GET https://app.example.com/health is to be watched for 2 d 0 h (48 min here). Next: /cutover claim 2.1 begins it, or /cutover waive 2.1 WHY.");
        assertThat(card()).contains("is watched for 2 d 0 h (48 min here)");
        story.given("03:00 Ben: claim 2.1");
        assertThat(card()).contains("until Sat 21 Nov 03:48");
        story.when("03:01 Ben: done 2.1")
                .says(
                        "2.1 GET https://app.example.com/health is watched until Sat 21 Nov 03:48. Next: wait, or /cutover waive 2.1 WHY.");
        for (int hours = 0; hours <= 48; hours++) {
            assertThat(watch().running()).isTrue();
            reads(hours);
        }

        assertThat(watch().verdict()).isEqualTo(Verdict.PASS);
        assertThat(watch().standing().tally().all()).isEqualTo(49);
    }

    private String card() {
        return new PlainText(ZoneOffset.UTC)
                .of(new TaskCard(story.cutover(), story.task("2.1")).message());
    }

    @Test
    void whatNobodySawIsNotEarnedAlsoWhereTimeIsShort() {
        story.given("03:00 Ben: claim 2.1");
        for (int hours = 0; hours <= 5; hours++) {
            reads(hours);
        }

        // Asked again after a minute, and two minutes are granted; then nobody knows.
        assertThat(SoakedNight.soakOf(story).earned(Story.at("03:23")))
                .isEqualTo(Duration.ofMinutes(8));
        assertThat(ticked(story, "03:30:00"))
                .extracting(Timer::kind)
                .doesNotContain(Kind.SOAK_OVER);
        reads(31);
        assertThat(SoakedNight.soakOf(story).end()).isEqualTo(Story.at("03:47"));
    }
}
