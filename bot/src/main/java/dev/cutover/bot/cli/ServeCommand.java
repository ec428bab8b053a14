package dev.cutover.bot.cli;

import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `cutover serve`: the bot for a team, by settings.
@Command(
        name = "serve",
        description = "Runs the bot for a team, as the settings say.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        Settings settings = Settings.of(System.getenv());
        if (!settings.local()) {
            command.getErr()
                    .println(
                            "No channel is set up, so nobody could speak to the bot. Set CUTOVER_LOCAL=on for the local page.");
            return 1;
        }
        Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system());
        return Program.run(
                bot,
                settings,
                command.getOut(),
                address ->
                        List.of(
                                "%d cutovers taken up from %s."
                                        .formatted(bot.runs().all().size(), settings.data()),
                                "The local channel is at " + address + "."));
    }
}
