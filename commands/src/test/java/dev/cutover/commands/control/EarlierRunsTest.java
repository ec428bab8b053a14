package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// What earlier runs took is known to the next one. Every run begins at a full hour.
class EarlierRunsTest {

    private static final String NIGHT =
            """
            # Night

            ## Phase 1: Copy

            - [ ] **1.1** Copy the *data*
            - [ ] **1.2** Compare the counts (20 min)
            - [ ] **1.3** Tell the team
            """;

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private String text = NIGHT;
    private Runs runs = open();

    private Runs open() {
        Runs opened = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        opened.takeUp();
        return opened;
    }

    private String say(String typed) {
        return new PlainText(ZoneOffset.UTC)
                .of(
                        new ControlRoom(runs, new Shelf().with("night", text))
                                .said(new Said(Story.GENERAL, Person.local("Ana"), null, typed))
                                .message());
    }

    private void at(String time) {
        clock.tick(
                Duration.between(clock.instant(), Instant.parse("2026-11-21T%sZ".formatted(time))));
    }

    /// Does one task, begun at a full hour, and closes.
    private void run(String start, String task, int hour, int minutes) {
        at("%02d:00:00".formatted(hour));
        say(start);
        say("claim " + task);
        at("%02d:%02d:00".formatted(hour, minutes));
        say("done " + task);
        say("close that was it");
    }

    private void night(int hour, int minutes) {
        run("start night", "1.1", hour, minutes);
    }

    private Cutover live() {
        return runs.in(Story.GENERAL).orElseThrow().cutover();
    }

    @Test
    void whereNobodyRehearsedTheLastRunIsTheMeasure() {
        night(2, 10);
        night(3, 6);
        at("04:00:00");

        assertThat(say("start night"))
                .contains(
                        "It is compared with the last run night-2, closed Sat 21 Nov 03:06, which timed 1 task. The times of 1 more run are known. To see how it compares: /cutover time.");
        say("claim 1.1");
        at("04:04:12");
        assertThat(say("done 1.1")).contains("It took 4 min 12 s, last time 6 min.");
        assertThat(say("time"))
                .contains(
                        "1 min 48 s ahead of the last run night-2 over the 1 task that both have done: 4 min 12 s, there 6 min.");
        assertThat(say("time 1")).contains("4 min 12 s, last time 6 min");
    }

    @Test
    void theRehearsalIsTheMeasureEvenIfALiveRunCameAfterIt() {
        run("start night --rehearsal", "1.1", 2, 10);
        night(3, 6);
        at("04:00:00");

        assertThat(say("start night"))
                .contains("It is compared with the rehearsal night-1, closed Sat 21 Nov 02:10");
        say("claim 1.1");
        at("04:04:00");
        assertThat(say("done 1.1")).contains("It took 4 min, in the rehearsal 10 min.");
    }

    @Test
    void whatIsOpenSaysWhereItsTimeIsFrom() {
        night(2, 10);
        at("03:00:00");
        say("start night");

        assertThat(say("board") + say("phase 1") + say("time 1")).contains("last time 10 min");
        assertThat(say("time"))
                .contains("The time of 1 task in this forecast comes from the last run night-1.");
        say("close not today");
        night(4, 6);
        night(5, 50);
        at("06:00:00");
        say("start night");
        assertThat(say("time 1")).contains("Copy the data", "median of 3 runs 10 min");
        assertThat(say("time"))
                .contains("The time of 1 task in this forecast comes from the last 3 runs.");
    }

    @Test
    void whatWasDoneInARunThatWasGivenUpCounts() {
        at("02:00:00");
        say("start night");
        say("claim 1.1");
        at("02:08:00");
        say("done 1.1");
        say("claim 1.2");
        say("fail 1.2 the counts differ");
        say("close rolled back");
        at("03:00:00");

        assertThat(say("start night")).contains("which timed 1 task");
    }

    @Test
    void whatSomebodyHadInHandDuringAHoldTellsNoTime() {
        at("02:00:00");
        say("start night");
        say("claim 1.1");
        say("hold the storage is slow");
        at("03:00:00");
        say("resume");
        at("03:10:00");
        say("done 1.1");
        say("claim 1.3");
        at("03:15:00");
        say("done 1.3");
        say("hold waiting for the business");
        at("03:30:00");
        say("undo");
        say("claim 1.2");
        at("03:50:00");
        say("done 1.2");
        say("hold until tomorrow");
        at("04:00:00");
        say("close enough");
        say("start night");

        assertThat(live().earlier().lessons().tasks())
                .extracting(task -> task.task() + " " + task.took())
                .containsExactly("1.2 [PT20M]", "1.3 [PT5M]");
    }

    @Test
    void aRunThatStillGoesOnTeachesNothing() {
        at("02:00:00");
        say("start night");
        say("claim 1.1");
        at("02:08:00");
        say("done 1.1");
        new ControlRoom(runs, new Shelf().with("night", text))
                .said(
                        new Said(
                                new Place("local", "other"),
                                Person.local("Ana"),
                                null,
                                "start night"));

        assertThat(runs.named("night-2").orElseThrow().cutover().earlier().lessons().isEmpty())
                .isTrue();
    }

    @Test
    void aRehearsalForecastsByThemAndIsComparedWithNothing() {
        night(2, 10);
        at("03:00:00");

        assertThat(say("start night --rehearsal")).doesNotContain("compared");
        assertThat(say("time"))
                .contains("comes from the last run night-1.")
                .doesNotContain("none of them is done yet");
        say("claim 1.1");
        at("03:05:00");
        assertThat(say("done 1.1")).doesNotContain("took");
        say("close that was it");
        say("start night --rehearsal");
        assertThat(say("time 1")).doesNotContain("in the rehearsal").contains("median of 2 runs");
    }

    @Test
    void theLastFiveCountAndARestartFindsTheSame() {
        for (int hour = 2; hour < 8; hour++) {
            night(hour, hour);
        }
        at("09:00:00");
        say("start night");

        assertThat(live().earlier().lessons().runs())
                .extracting(EarlierRun::run)
                .containsExactly("night-6", "night-5", "night-4", "night-3", "night-2");
        assertThat(live().earlier().lessons().tasks())
                .singleElement()
                .satisfies(task ->
                        assertThat(task.took())
                                .extracting(Duration::toMinutes)
                                .containsExactly(7L, 6L, 5L, 4L, 3L));
        Cutover before = live();
        runs = open();
        assertThat(live()).isEqualTo(before);
        assertThat(say("timeline"))
                .contains("Earlier times are known from night-6 of Sat 21 Nov 07:07, night-5 of");
    }

    @Test
    void whatIsCalledSomethingElseIsAnotherTask() {
        night(2, 10);
        text = NIGHT.replace("Copy the *data*", "Copy all files");
        at("03:00:00");

        assertThat(say("start night"))
                .contains(
                        "which timed 0 tasks; the plan has changed since the last run, and 3 tasks are without a time from it.");
        assertThat(say("time")).doesNotContain("in this forecast");
    }
}
