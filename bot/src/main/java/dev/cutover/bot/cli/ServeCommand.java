package dev.cutover.bot.cli;

import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.settings.SlackSettings;
import java.time.InstantSource;
import java.util.ArrayList;
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
        if (!settings.local() && settings.slack().isEmpty() && settings.discord().isEmpty()) {
            command.getErr()
                    .println(
                            "No channel is set up, so nobody could speak to the bot. Set SLACK_BOT_TOKEN and what goes with it for Slack, DISCORD_TOKEN for Discord, or CUTOVER_LOCAL=on for the local page.");
            return 1;
        }
        Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system());
        return Program.run(
                bot, settings, command.getOut(), address -> lines(bot, settings, address));
    }

    private static List<String> lines(Bot bot, Settings settings, String address) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d cutovers taken up from %s."
                        .formatted(bot.runs().all().size(), settings.data()));
        if (settings.local()) {
            lines.add("The local channel is at " + address + ".");
        }
        settings.slack().ifPresent(slack -> lines.addAll(inSlack(slack, address)));
        settings.discord().ifPresent(_ -> lines.add("Discord is asked for a connection."));
        return lines;
    }

    private static List<String> inSlack(SlackSettings slack, String address) {
        List<String> lines = new ArrayList<>();
        if (slack.signingSecret().isPresent()) {
            lines.add("Slack's requests are taken at " + address + "slack/events.");
        }
        if (slack.appToken().isPresent()) {
            lines.add("Slack is asked for a connection (Socket Mode).");
        }
        return lines;
    }
}
