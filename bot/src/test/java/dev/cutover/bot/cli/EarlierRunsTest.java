package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A plan is played through by what its earlier runs took, while the bot has the data folder.
class EarlierRunsTest {

    private static final String NIGHT =
            """
            # Night
            ## Phase 1: One
            - [ ] **1.1** Copy the data
            - [ ] **1.2** Tell the team (10 min)
            - [ ] **1.3** Look around (S)
            """;

    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private FileJournal journal;

    @SuppressWarnings("NullAway.Init")
    private Runs runs;

    private record OnePlan() implements PlanShelf {

        @Override
        public List<String> names() {
            return List.of("night");
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.of(NIGHT);
        }
    }

    @BeforeEach
    void open() {
        journal = FileJournal.open(folder.resolve("data"), now);
        InstantSource clock = () -> now;
        runs = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void say(String typed) {
        new ControlRoom(runs, new OnePlan())
                .said(new Said(new Place("local", "general"), Person.local("Ana"), null, typed));
    }

    private void run(String start, int minutes) {
        say(start);
        say("claim 1.1");
        now = now.plus(Duration.ofMinutes(minutes));
        say("done 1.1");
        say("close that was it");
    }

    private String simulate(String name, Path data) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".md"), NIGHT);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        SimulateCommand command = new SimulateCommand();
        new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .parseArgs(file.toString(), "--team", "1");
        int exit =
                command.simulate(
                        Map.of("CUTOVER_DATA", data.toString(), "CUTOVER_ZONE", "UTC"),
                        InstantSource.fixed(now));
        assertThat(exit).isZero();
        return err + out.toString();
    }

    private String simulate() throws IOException {
        return simulate("night", folder.resolve("data"));
    }

    @Test
    void theTimesOfEarlierRunsArePlannedWithAndNamed() throws IOException {
        run("start night --rehearsal", 20);
        assertThat(simulate()).contains("Copy the data · in the rehearsal 20 min");
        run("start night", 30);
        run("start night", 60);

        assertThat(simulate())
                .isEqualTo(
                        """
                        Night

                        Phase 1: One, T-0 to T+55 min
                          1.1    T-0              – T+30 min          person 1   ! critical          Copy the data · median of 3 runs 30 min
                          1.2    T+30 min         – T+40 min          person 1   ! critical          Tell the team
                          1.3    T+40 min         – T+55 min          person 1   ! critical          Look around

                        It ends at T+55 min, with 1 person at work.
                        Critical path: 1.1 → 1.2 → 1.3.
                        Of 1,000 rounds, half end by T+1 h 3 min and nine of ten by T+1 h 18 min.
                        The time of 1 task comes from night-3 of Sat 21 Nov 03:50, night-2 of Sat 21 Nov 02:50, the rehearsal night-1 of Sat 21 Nov 02:20.

                        What was guessed, and what does not fit:
                        - 1.3: planned by size (S 15 min, M 45 min, L 2 h, XL 6 h). Write a time to be sure.
                        """);
    }

    @Test
    void whatIsRunningTeachesNothingAndNothingIsTouched() throws IOException {
        say("start night");
        say("claim 1.1");
        now = now.plusSeconds(600);
        say("done 1.1");

        assertThat(simulate()).doesNotContain("last time", "night-1");
        say("close that was it");
        assertThat(simulate()).contains("last time 10 min");
    }

    @Test
    void theSameTextUnderAnotherNameIsTheSamePlan() throws IOException {
        run("start night", 10);

        assertThat(simulate("copy", folder.resolve("data"))).contains("last time 10 min");
    }

    @Test
    void withoutADataFolderItIsAsBefore() throws IOException {
        String without = simulate("night", folder.resolve("nowhere"));

        assertThat(without).startsWith("Night\n").doesNotContain("comes from");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aRunThatCannotBeReadIsNamedAndLeftOut() throws IOException {
        run("start night", 10);
        run("start night", 20);
        Files.delete(folder.resolve("data/cutovers/night-1/plan.md"));

        assertThat(simulate())
                .startsWith("night-1 is left out: ")
                .contains("plan.md is missing")
                .contains("last time 20 min");
    }
}
