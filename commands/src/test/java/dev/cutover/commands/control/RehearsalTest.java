package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.EarlierTask;
import dev.cutover.commands.EarlierTask.Time;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.ThreadLines;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A night is tried out first; the night itself is then told against it.
class RehearsalTest {

    private static final Place OTHER = new Place("local", "other");
    private static final String NIGHT =
            """
            # Night

            ## Phase 1: Copy

            - [ ] **1.1** Copy the *data*
            - [ ] **1.2** Compare the counts (20 min)
            - [ ] **1.3** Tell the team

            ## Communication Channels

            - #night-team - coordination
            - #stakeholders - the business is told here
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

    private String say(String text) {
        return said(Story.GENERAL, text);
    }

    private String said(Place place, String typed) {
        return new PlainText(ZoneOffset.UTC)
                .of(
                        new ControlRoom(
                                        runs,
                                        new Shelf()
                                                .with("night", text)
                                                .with("day", NIGHT.replace("the counts", "all")))
                                .said(new Said(place, Person.local("Ana"), null, typed))
                                .message());
    }

    private void after(String time) {
        clock.tick(
                Duration.between(clock.instant(), Instant.parse("2026-11-21T%sZ".formatted(time))));
    }

    /// From 02:00 to 03:00: 1.1 takes 5 min 3 s, 1.2 takes 15 min; 1.3 is only reported as done.
    private void rehearse() {
        after("02:00:00");
        say("start night --rehearsal");
        say("claim 1.1");
        after("02:05:03");
        say("done 1.1");
        say("claim 1.2");
        after("02:20:03");
        say("done 1.2");
        say("done 1.3");
        after("03:00:00");
        say("close that was it");
    }

    private Cutover live() {
        return runs.in(Story.GENERAL).orElseThrow().cutover();
    }

    @Test
    void whatItTaughtIsSaidWithTheStartAndStandsInTheNightsOwnRecord() {
        rehearse();
        after("04:00:00");

        assertThat(say("start night"))
                .contains(
                        "It is compared with the rehearsal night-1, closed Sat 21 Nov 03:00, which timed 2 tasks. To see how it compares: /cutover time.")
                .doesNotContain("has changed");
        assertThat(live().earlier().lessons())
                .isEqualTo(
                        new Lessons(
                                List.of(
                                        new EarlierRun(
                                                "night-1",
                                                live().fingerprint().orElseThrow(),
                                                Story.at("03:00"),
                                                true)),
                                List.of(
                                        new EarlierTask(
                                                "1.1",
                                                "Copy the data",
                                                List.of(new Time(1, Duration.ofSeconds(303)))),
                                        new EarlierTask(
                                                "1.2",
                                                "Compare the counts",
                                                List.of(new Time(1, Duration.ofMinutes(15)))))));
        Cutover before = live();
        runs = open();
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void aDoneIsToldAgainstIt() {
        rehearse();
        after("04:00:00");
        say("start night");
        say("claim 1.1");
        after("04:04:12");

        assertThat(say("done 1.1"))
                .startsWith(
                        "1.1 Copy the data is done. It took 4 min 12 s, in the rehearsal 5 min 03 s.");
        assertThat(say("done 1.3")).doesNotContain("rehearsal");
        assertThat(say("time"))
                .contains(
                        "51 s ahead of the rehearsal night-1 over the 1 task that both have done: 4 min 12 s, there 5 min 03 s.");
        say("claim 1.2");
        after("04:25:12");
        assertThat(say("done 1.2")).contains("It took 21 min, in the rehearsal 15 min.");
        assertThat(say("time"))
                .contains(
                        "5 min 09 s behind the rehearsal night-1 over the 2 tasks that both have done: 25 min 12 s, there 20 min 03 s.");
        assertThat(say("time 1"))
                .contains("4 min 12 s, in the rehearsal 5 min 03 s")
                .contains("21 min, in the rehearsal 15 min");
        assertThat(threads())
                .contains("Ana completed 1.1 Copy the data · took 4 min 12 s, in the rehearsal 5")
                .contains("Earlier times are known from the rehearsal night-1 of Sat 21 Nov 03:00");
        assertThat(phase()).contains("its tasks took 25 min 12 s, in the rehearsal 20 min 03 s");
    }

    @Test
    void undoLeavesItKnown() {
        rehearse();
        after("04:00:00");
        String nothing = say("undo");
        say("start night");

        assertThat(say("undo")).isNotEqualTo(nothing).startsWith("There is nothing of yours");
        assertThat(live().earlier().lessons().runs()).isNotEmpty();
    }

    private String phase() {
        Run run = runs.in(Story.GENERAL).orElseThrow();
        StringBuilder all = new StringBuilder();
        new Postings(run.cutover(), run.entries(), Story.GENERAL)
                .all()
                .forEach(
                        posting -> all.append(new PlainText(ZoneOffset.UTC).of(posting.message())));
        return all.toString();
    }

    private String threads() {
        Run run = runs.in(Story.GENERAL).orElseThrow();
        Postings postings = new Postings(run.cutover(), run.entries(), Story.GENERAL);
        for (String key : postings.all().stream().map(Postings.Posting::key).toList()) {
            run.decide(
                    new RememberMessage(key, Story.GENERAL, "m-" + key),
                    new Cause(Person.BOT, null));
        }
        StringBuilder all = new StringBuilder();
        new ThreadLines(run.cutover(), run.entries(), Story.GENERAL)
                .untold()
                .forEach(reply -> all.append(new PlainText(ZoneOffset.UTC).of(reply.message())));
        return all.toString();
    }

    @Test
    void whatIsOpenSaysHowLongItTook() {
        rehearse();
        after("04:00:00");
        say("start night");

        assertThat(phase())
                .contains("1.1 Copy the data · in the rehearsal 5 min 03 s")
                .as("the plan's own estimate goes first")
                .doesNotContain("in the rehearsal 15 min");
        assertThat(say("time"))
                .contains(
                        "The rehearsal night-1 timed 2 tasks; here none of them is done yet.",
                        "The time of 1 task in this forecast comes from the rehearsal night-1.");
    }

    @Test
    void aChangedPlanIsNamed() {
        rehearse();
        after("04:00:00");
        text = NIGHT.replace("Copy the *data*", "Copy all files");

        assertThat(say("start night"))
                .contains(
                        "which timed 1 task; the plan has changed since the rehearsal, and 2 tasks are without a time from it.");
        assertThat(say("time"))
                .contains(
                        "The plan has changed since the rehearsal: 2 tasks are without a time from it.");
    }

    @Test
    void decorationOfATitleIsNoOtherTask() {
        rehearse();
        after("04:00:00");
        text = NIGHT.replace("Copy the *data*", "copy the **Data**");

        assertThat(say("start night")).contains("which timed 2 tasks; the plan has changed");
    }

    @Test
    void theLastThatWasClosedCounts() {
        rehearse();
        after("04:00:00");
        say("start night --rehearsal");
        say("claim 1.1");
        after("04:07:00");
        say("done 1.1");
        after("04:10:00");
        say("close enough");
        say("start night --rehearsal");
        after("04:20:00");
        say("close nothing was done");
        said(OTHER, "start night --rehearsal");

        assertThat(say("start night")).contains("the rehearsal night-2, closed Sat 21 Nov 04:10");
    }

    @Test
    void notTheOneThatWasStartedLast() {
        after("01:50:00");
        say("start night --rehearsal");
        said(OTHER, "start night --rehearsal");
        said(OTHER, "claim 1.1");
        say("claim 1.1");
        after("01:55:00");
        said(OTHER, "done 1.1");
        said(OTHER, "close enough");
        after("02:10:00");
        say("done 1.1");
        say("close enough");

        assertThat(say("start night")).contains("the rehearsal night-1, closed Sat 21 Nov 02:10");
    }

    @Test
    void onlyTheDoneThatCountsIsComparedInTheThread() {
        rehearse();
        after("04:00:00");
        say("start night");
        say("claim 1.1");
        after("04:04:00");
        say("done 1.1");
        after("04:05:00");
        say("reopen 1.1 a file is missing");
        say("claim 1.1");
        after("04:09:00");
        say("done 1.1");

        assertThat(threads())
                .containsOnlyOnce("· took ")
                .contains("04:09 Ana completed 1.1 Copy the data · took 9 min, in the rehearsal");
    }

    @Test
    void whereNobodyRehearsedNothingIsSaid() {
        after("04:00:00");

        assertThat(say("start night")).doesNotContain("rehears");
        say("claim 1.1");
        after("04:04:12");
        assertThat(say("done 1.1")).doesNotContain("took");
        assertThat(say("time") + say("time 1") + phase()).doesNotContain("rehears");
    }

    @Test
    void anEarlierNightIsNoRehearsal() {
        after("02:00:00");
        say("start night");
        say("claim 1.1");
        after("02:05:00");
        say("done 1.1");
        say("close that was it");
        text = NIGHT.replace("# Night", "# Other night");

        assertThat(say("start night")).doesNotContain("rehears");
    }

    @Test
    void theRehearsalOfAnotherPlanIsNotLookedAt() {
        rehearse();

        assertThat(say("start day")).doesNotContain("rehears");
    }

    @Test
    void theSameTextUnderAnotherNameIsTheSamePlan() {
        rehearse();
        text = NIGHT.replace("the counts", "all");
        after("04:00:00");
        say("start night --rehearsal");
        say("claim 1.1");
        after("04:02:00");
        say("done 1.1");
        say("close enough");

        assertThat(say("start day")).contains("the rehearsal night-2").doesNotContain("changed");
    }

    @Test
    void anotherRehearsalIsNotComparedWithTheFirst() {
        rehearse();

        assertThat(say("start night --rehearsal"))
                .startsWith("The rehearsal night-2 is running in this channel.")
                .doesNotContain("compared");
    }

    @Test
    void itsPlansChannelsForStakeholdersAreNotSuggested() {
        after("02:00:00");

        assertThat(say("start night --rehearsal"))
                .contains("#night-team")
                .doesNotContain("stakeholders");
        say("close enough");
        assertThat(say("start night")).contains("#stakeholders for stakeholders");
    }

    @Test
    void itsTitlesSayThatItIsOne() {
        after("02:00:00");
        say("start night --rehearsal");

        assertThat(say("board")).startsWith("Rehearsal: Night");
        assertThat(say("status")).startsWith("Rehearsal: Running since");
        assertThat(say("summary run")).startsWith("Rehearsal: The whole cutover");
        assertThat(say("summary 1")).startsWith("Rehearsal: Phase 1");
    }
}
