package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.EarlierTask;
import dev.cutover.commands.Person;
import dev.cutover.commands.Tempo;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.export.Export;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is typed to rehearse fast, and what that teaches the night itself.
class FastRehearsedTest {

    private static final String NIGHT =
            """
            # Night

            ## Phase 1: Copy

            - [ ] **1.1** Copy the data
            - [ ] **1.2** Restart
              - Wait 5 minutes
            - [ ] **1.3** Monitor the memory every 15 minutes for 60 minutes
            - [ ] **1.4** Watch
              - probe: `GET https://app.example.com/health; at 1h, 2h`
            - [ ] **1.5** Tell the team
            """;

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private Runs runs = open();

    private Runs open() {
        Runs opened = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        opened.takeUp();
        return opened;
    }

    private String say(String typed) {
        Answer answer =
                new ControlRoom(runs, new Shelf().with("night", NIGHT))
                        .said(new Said(Story.GENERAL, Person.local("Ana"), null, typed));
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    private void after(String time) {
        clock.tick(
                Duration.between(clock.instant(), Instant.parse("2026-11-21T%sZ".formatted(time))));
    }

    private Cutover cutover() {
        return runs.in(Story.GENERAL).orElseThrow().cutover();
    }

    @Test
    void theStartSaysHowFastAndTheRecordKeepsIt() {
        assertThat(say("start night --rehearsal --fast"))
                .startsWith(
                        "The rehearsal night-1 is running in this channel. Waits pass 60 times faster: an hour of waiting takes 1 min. Work takes what it takes. Next:");
        assertThat(cutover().tempo()).isEqualTo(new Tempo(60));

        runs = open();
        assertThat(cutover().tempo()).isEqualTo(new Tempo(60));
        say("close that was it");
        assertThat(say("start night --rehearsal --fast=10"))
                .contains("Waits pass 10 times faster: an hour of waiting takes 6 min.");
        say("close that was it");
        assertThat(say("start night --rehearsal")).doesNotContain("faster");
        assertThat(cutover().tempo()).isEqualTo(Tempo.REAL);
    }

    @Test
    void aStartThatCannotBeFastDoesNotBegin() {
        assertThat(say("start night --fast"))
                .isEqualTo(
                        "Waits can pass faster in a rehearsal only; in the run itself they take as long as the plan says. Next: /cutover start night --rehearsal --fast, or /cutover start night.");
        assertThat(say("start night --rehearsal --fast 1001"))
                .isEqualTo(
                        "Waits can pass 2 to 1000 times faster, not 1001 times. Next: /cutover start night --rehearsal --fast 60 makes an hour of waiting a minute.");
        assertThat(runs.all()).isEmpty();
    }

    /// Each task takes five minutes.
    private void rehearse(String start) {
        after("02:00:00");
        say(start);
        say("waive 1.4 only tried out");
        for (String task : List.of("1.1", "1.2", "1.3", "1.4", "1.5")) {
            say("claim " + task);
            clock.tick(Duration.ofMinutes(5));
            say("done " + task);
        }
        say("close that was it");
        after("04:00:00");
    }

    @Test
    void whatWaitedTeachesTheNightNothing() {
        rehearse("start night --rehearsal --fast");

        assertThat(say("start night"))
                .contains(
                        "which timed 2 tasks; waits passed 60 times faster there, and no task with a wait has a time from it. To see");
        EarlierRun known = cutover().earlier().lessons().reference().orElseThrow();
        assertThat(cutover().earlier().lessons().tasks())
                .extracting(EarlierTask::task)
                .containsExactly("1.1", "1.5");
        assertThat(known.faster()).isEqualTo(60);
        assertThat(say("time 1"))
                .contains("1.1 Copy the data")
                .containsOnlyOnce("1.5 Tell the team")
                .doesNotContain("1.2 Restart · planned Sat 21 Nov 04:00 to 04:05 · in the");
    }

    @Test
    void atTheTempoOfThePlanAllOfItCounts() {
        rehearse("start night --rehearsal");

        assertThat(say("start night")).contains("which timed 5 tasks. To see");
        assertThat(cutover().earlier().lessons().reference().orElseThrow().faster()).isNull();
    }

    @Test
    void theSummarySaysSo() {
        say("start night --rehearsal --fast");

        for (String form : List.of("", " --form executive", " --form technical")) {
            assertThat(say("summary today" + form))
                    .startsWith("Rehearsal, waits 60 times faster: ");
        }
    }

    @Test
    void theDocumentThatTheTeamGetsBackSaysSo() {
        say("start night --rehearsal --fast");
        assertThat(markdown()).as("nobody did anything yet").isEqualTo(NIGHT);
        say("done 1.2");

        assertThat(markdown())
                .containsOnlyOnce(
                        "  - Rehearsed: waiting was 60 times shorter than planned, so the times in this document are not those of the real run\n");
        assertThat(new MarkdownReader().read(markdown()).arrangements().timetable().waits())
                .as("which is no wait itself")
                .hasSize(1);
    }

    @Test
    void theDocumentOfAnotherRehearsalDoesNot() {
        say("start night --rehearsal");
        say("done 1.2");

        assertThat(markdown()).doesNotContain("Rehearsed");
    }

    private String markdown() {
        return new Export(NIGHT, cutover(), ZoneOffset.UTC).markdown(new MarkdownReader()).text();
    }
}
