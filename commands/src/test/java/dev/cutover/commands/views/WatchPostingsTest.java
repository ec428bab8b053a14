package dev.cutover.commands.views;

import static dev.cutover.commands.kit.ProbedPlan.judged;
import static dev.cutover.commands.kit.ProbedPlan.read;
import static dev.cutover.commands.views.Seen.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.kit.ChannelText;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.views.Postings.Posting;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A watch that is not good is one message, edited in place, however often it turns.
class WatchPostingsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MANY = 40;

    @Test
    void aWatchThatIsGoodSaysNothing() {
        Story story = watching();
        read(story, Duration.ZERO, Outcome.PASS, "200").accepted();

        assertThat(watches(story)).isEmpty();
    }

    @Test
    void oneThatTurnsBackAndForthIsOneMessage() {
        Story story = failing();
        post(story);
        String key = watches(story).getFirst().key();
        assertThat(said(story)).contains("failing since 02:01, saw 502").contains("Measure now");

        for (int minute = 2; minute < 4; minute++) {
            read(story, MINUTE.multipliedBy(minute), Outcome.PASS, "200").accepted();
            post(story);
        }

        assertThat(watches(story)).extracting(Posting::key).containsExactly(key);
        assertThat(said(story)).contains("good");
        assertThat(story.cutover().posts().in(Story.GENERAL))
                .filteredOn(WatchView::isKey)
                .hasSize(1);
    }

    @Test
    void whatTurnedWellBeforeAnybodyReadOfItIsNotTold() {
        Story story = failing();
        read(story, MINUTE.multipliedBy(2), Outcome.PASS, "200").accepted();
        read(story, MINUTE.multipliedBy(3), Outcome.PASS, "200").accepted();

        assertThat(watches(story)).isEmpty();
    }

    @Test
    void oneThatAnAmendmentTakesOutSaysThatItIsOver() {
        Story story = failing();
        post(story);
        story.amends(Story.BEN, ProbedPlan.TEXT.replace("; every 1m for 4m; downtime", ""));

        assertThat(said(story))
                .contains("1.3", "that watch is over. Next: /cutover probes shows what is watched.")
                .doesNotContain("failing");
    }

    @Test
    void oneThatBeganAnewLeavesTheMessageOfTheFormerBehind() {
        Story story = failing();
        post(story);
        for (int minute = 2; minute <= 4; minute++) {
            read(story, MINUTE.multipliedBy(minute), Outcome.FAIL, "502").accepted();
        }
        story.given("Ana: watch 1.3");

        assertThat(said(story)).contains("that watch is over");
    }

    @Test
    void aChannelForAlertsIsToldAndOneForStakeholdersIsNot() {
        assertThat(elsewhere(Purpose.ALERTS)).anyMatch(said -> said.contains("saw 502"));
        assertThat(elsewhere(Purpose.STAKEHOLDERS)).noneMatch(said -> said.contains("saw 502"));
    }

    private static List<String> elsewhere(Purpose purpose) {
        Place there = new Place("local", "elsewhere");
        Story story = failing().when(Story.ANA, new ShowIn(there, false, purpose)).accepted();
        return new Postings(story.cutover(), story.entries(), there)
                .all().stream().map(one -> plain(one.message())).toList();
    }

    @Test
    void manyThatFailAtOnceStayWithinTheBudget() {
        Story story = Story.started(manyWatched());
        IntStream.rangeClosed(1, MANY).forEach(task -> story.given("Ana: claim 1." + task));
        for (int minute = 0; minute < 2; minute++) {
            Duration planned = MINUTE.multipliedBy(minute);
            PlannedProbe.all(story.cutover().plan())
                    .toList()
                    .forEach(probe ->
                            story.when(Person.BOT, reading(story, probe, planned)).accepted());
            post(story);
        }
        story.given("Ana: hold the network is gone");
        post(story);
        story.given("Ana: close enough");
        post(story);

        assertThat(story.cutover().posts().in(Story.GENERAL)).hasSize(Postings.BUDGET);
        assertThat(plain(postings(story).getLast().message())).contains("Ana closed the cutover");
    }

    private static ReportReading reading(Story story, PlannedProbe probe, Duration planned) {
        long begun = story.cutover().probes().watch(probe.id()).orElseThrow().begun();
        return new ReportReading(probe.id(), begun, planned, judged(Outcome.FAIL, "502"));
    }

    private static String manyWatched() {
        return "# Many\n\n## Phase 1: Watch\n\n"
                + IntStream.rangeClosed(1, MANY)
                        .mapToObj(WatchPostingsTest::watched)
                        .collect(Collectors.joining());
    }

    private static String watched(int number) {
        return """
        - [ ] **1.%d** Look at %d
          - probe: `GET https://app.example.com/%d; every 1m for 1h`
        """
                .formatted(number, number, number);
    }

    private static Story watching() {
        return ProbedPlan.started().given("Ana: claim 1.3");
    }

    private static Story failing() {
        Story story = watching();
        read(story, Duration.ZERO, Outcome.FAIL, "502").accepted();
        read(story, MINUTE, Outcome.FAIL, "502").accepted();
        return story;
    }

    private static String said(Story story) {
        return plain(watches(story).getFirst().message());
    }

    private static List<Posting> watches(Story story) {
        return postings(story).stream().filter(one -> WatchView.isKey(one.key())).toList();
    }

    private static List<Posting> postings(Story story) {
        return new Postings(story.cutover(), story.entries()).all();
    }

    private static void post(Story story) {
        ChannelText.post(story, Story.GENERAL);
    }
}
