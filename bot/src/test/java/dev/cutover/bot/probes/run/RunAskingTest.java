package dev.cutover.bot.probes.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Named;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAskingTest {

    @TempDir private Path folder;

    @Test
    void whatACommandSaysAndItsExitAreCompared() throws IOException {
        assertThat(
                        judged(
                                        "echo 42",
                                        "run check\nexpect exit == 0, value == 42, out contains 4, time < 5s")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(
                        judged(
                                        "echo '[{\"name\":\"web\"},{\"name\":\"db\"}]'",
                                        "run check\nexpect count json $[*].name == 2")
                                .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("echo broken >&2; exit 3", "run check").lines())
                .containsExactly(new Judgement.Line(Outcome.FAIL, "exit == 0", "3"));
    }

    @Test
    void argumentsAreWordsAndNeverMore() throws IOException {
        Path script = script("printf '%s|' \"$@\"");
        RunAsking asking =
                asking(Map.of("check", NamedCommand.of(script + " --of {[a-z;$()]{1,20}}")));

        assertThat(asking.ask(target("run check web"), Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.seen().find(Subject.OUT, null).toString())
                                        .contains("--of|web|"));
        assertThat(asking.ask(target("run check a;id"), Duration.ofSeconds(5)).toString())
                .contains("--of|a;id|");
        for (String other :
                new String[] {"run check", "run check web db", "run check WEB", "run check ../x"}) {
            assertThat(asking.ask(target(other), Duration.ofSeconds(5)))
                    .isEqualTo(Asked.unknown("the command check does not take these arguments"));
        }
    }

    @Test
    void onlyWhatTheSettingsNameIsRun() {
        assertThat(asking(Map.of()).ask(target("run ls"), Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken ->
                                assertThat(broken.why())
                                        .startsWith("no command ls is allowed here"));
        assertThatThrownBy(() -> NamedCommand.of("ls -l"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NamedCommand.of("{.*}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NamedCommand.of("/bin/ls {(}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommandThatHangsEndsWithAllThatItStarted() throws IOException {
        Path alive = folder.resolve("alive");
        Path script = script("(sleep 3; touch " + alive + ") & sleep 60");
        long start = System.nanoTime();
        assertThat(
                        asking(Map.of("check", NamedCommand.of(script.toString())))
                                .ask(target("run check"), Duration.ofMillis(500)))
                .isEqualTo(Asked.down("it did not end within 500 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(alive).doesNotExist();
    }

    @Test
    void whatACommandSaysIsThereHoweverSoonItEnds() throws IOException {
        RunAsking asking = asking(Map.of("check", NamedCommand.of("/bin/echo here")));
        for (int time = 0; time < 100; time++) {
            assertThat(asking.ask(target("run check"), Duration.ofSeconds(5)).toString())
                    .contains("out=here");
        }
    }

    @Test
    void whatRunsOnInTheBackgroundKeepsNobodyWaiting() throws IOException {
        Path script = script("echo here; sleep 30 &");
        RunAsking asking = asking(Map.of("check", NamedCommand.of(script.toString())));
        for (int time = 0; time < 5; time++) {
            long start = System.nanoTime();
            assertThat(asking.ask(target("run check"), Duration.ofSeconds(25)).toString())
                    .contains("exit=0")
                    .contains("out=here");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aCommandThatNeverStopsTalkingIsCut() throws IOException {
        assertThat(
                        asking(
                                        Map.of(
                                                "check",
                                                NamedCommand.of(
                                                        script("head -c 3000000 /dev/zero")
                                                                .toString())))
                                .ask(target("run check"), Duration.ofSeconds(20)))
                .isEqualTo(Asked.unknown("the command says more than 64 KiB"));
    }

    @Test
    void whatTheBotKnowsIsNotInItsEnvironment() throws IOException {
        assertThat(
                        judged(
                                        "env | grep -vE '^(PATH|PWD|SHLVL|_|OLDPWD)=' | wc -l",
                                        "run check\nexpect value == 0")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
    }

    private Judgement judged(String body, String text) throws IOException {
        Probe probe = read(text);
        Asked asked =
                asking(Map.of("check", NamedCommand.of(script(body).toString())))
                        .ask((Target.Run) probe.target(), probe.judging().timeout());
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
    }

    private Path script(String body) throws IOException {
        Path script = Files.createTempFile(folder, "check", ".sh");
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static RunAsking asking(Map<String, NamedCommand> commands) {
        return new RunAsking(new Named<>("CUTOVER_RUN_", commands));
    }

    private static Target.Run target(String text) {
        return (Target.Run) read(text).target();
    }

    private static Probe read(String text) {
        var reading = ProbeReader.block(text, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }
}
