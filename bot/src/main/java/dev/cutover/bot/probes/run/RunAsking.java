package dev.cutover.bot.probes.run;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.Named;
import dev.cutover.plans.probes.Target.Run;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs commands that the settings name, and reads what they say. A plan can name one and give it
/// arguments that fit, and nothing else. Thread-safe.
public final class RunAsking implements Asking<Run> {

    /// What it said is there by then, also where something in the background still may speak.
    private static final Duration AFTER_THE_END = Duration.ofSeconds(1);

    private final Named<NamedCommand> commands;

    /// @param commands by the names that plans use; none are allowed where it is empty
    public RunAsking(Named<NamedCommand> commands) {
        this.commands = commands;
    }

    @Override
    public Asked ask(Run target, Duration timeout) {
        return commands.find(target.name())
                .map(command -> run(command, target, timeout))
                .orElseGet(() ->
                        Asked.unknown(
                                "no command %s is allowed here; whoever runs the bot can name it with %s"
                                        .formatted(
                                                target.name(), commands.setting(target.name()))));
    }

    private static Asked run(NamedCommand command, Run target, Duration timeout) {
        Optional<List<String>> words = command.with(target.arguments());
        return words.map(line -> run(line, timeout))
                .orElseGet(() ->
                        Asked.unknown(
                                "the command %s does not take these arguments"
                                        .formatted(target.name())));
    }

    private static Asked run(List<String> words, Duration timeout) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        String path = String.valueOf(builder.environment().get("PATH"));
        builder.environment().clear();
        builder.environment().put("PATH", path);
        long start = System.nanoTime();
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return ended(process, timeout, start);
        } catch (IOException failure) {
            return Asked.unknown("the command could not be started");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Asked.unknown("the command was stopped");
        }
    }

    private static Asked ended(Process process, Duration timeout, long start)
            throws InterruptedException {
        Spoken spoken = Spoken.by(process);
        if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Asked.down("it did not end within %d ms".formatted(timeout.toMillis()));
        }
        spoken.awaitSilence(AFTER_THE_END);
        process.destroyForcibly();
        return spoken.text()
                .<Asked>map(said -> new Asked.Answered(ended(process, said, start)))
                .orElseGet(() -> Asked.unknown("the command says more than 64 KiB"));
    }

    private static Ended ended(Process process, String said, long start) {
        return new Ended(process.exitValue(), said, Duration.ofNanos(System.nanoTime() - start));
    }
}
