package dev.cutover.bot.cli;

import dev.cutover.bot.discord.doctor.DiscordCheck;
import dev.cutover.bot.doctor.Check;
import dev.cutover.bot.doctor.Cutovers;
import dev.cutover.bot.doctor.DataCheck;
import dev.cutover.bot.doctor.DeliveryCheck;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.doctor.Outcome.Level;
import dev.cutover.bot.doctor.PlansCheck;
import dev.cutover.bot.doctor.PortCheck;
import dev.cutover.bot.doctor.SecretsCheck;
import dev.cutover.bot.doctor.ZoneCheck;
import dev.cutover.bot.settings.BadSetting;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.slack.doctor.SlackCheck;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `doctor`: looks at everything that could spoil the night, while the bot runs or not, and says
/// how to mend it.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Looks at settings, folders, clock, tokens and channels, and says what to mend.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing that must be mended", "1:at least one error"})
@SuppressWarnings("NullAway.Init")
final class DoctorCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        return examine(System.getenv(), InstantSource.system());
    }

    int examine(Map<String, String> environment, InstantSource clock) {
        try {
            return print(checks(environment, Settings.of(environment), clock));
        } catch (BadSetting bad) {
            String why = String.valueOf(bad.getMessage());
            Outcome outcome = Outcome.error("settings", why, "Nothing else was looked at.");
            return print(List.of(() -> List.of(outcome)));
        }
    }

    private static List<Check> checks(
            Map<String, String> environment, Settings settings, InstantSource clock) {
        Cutovers cutovers = Cutovers.of(settings.data());
        List<Check> checks = new ArrayList<>();
        checks.add(new SecretsCheck(environment));
        checks.add(new DataCheck(settings.data()));
        checks.add(cutovers);
        checks.add(new ZoneCheck(settings.zone(), clock.instant()));
        checks.add(new PlansCheck(settings.plans()));
        checks.add(new PortCheck(settings.web().bind(), settings.web().port()));
        checks.add(
                new DeliveryCheck(
                        settings.deliveries(),
                        settings.probes().authorities(),
                        settings.web().port()));
        checks.add(slack(settings, cutovers, clock));
        checks.add(discord(settings, cutovers, clock));
        return checks;
    }

    private static Check slack(Settings settings, Cutovers cutovers, InstantSource clock) {
        return settings.slack()
                .<Check>map(slack ->
                        new SlackCheck(
                                slack, settings.data().resolve("slack"), cutovers.running(), clock))
                .orElse(() -> List.of(SlackCheck.notSetUp()));
    }

    private static Check discord(Settings settings, Cutovers cutovers, InstantSource clock) {
        return settings.discord()
                .<Check>map(discord -> new DiscordCheck(discord, cutovers.running(), clock))
                .orElse(() -> List.of(DiscordCheck.notSetUp()));
    }

    /// Each as it is found, for some take a while.
    private int print(List<Check> checks) {
        PrintWriter out = spec.commandLine().getOut();
        List<Level> levels = new ArrayList<>();
        for (Check check : checks) {
            for (Outcome outcome : check.outcomes()) {
                levels.add(outcome.level());
                print(out, outcome);
            }
        }
        long errors = levels.stream().filter(Level.ERROR::equals).count();
        long warnings = levels.stream().filter(Level.WARNING::equals).count();
        out.println();
        out.println(summary(errors, warnings));
        out.flush();
        return errors == 0 ? 0 : 1;
    }

    private static void print(PrintWriter out, Outcome outcome) {
        out.printf("%-9s  %-11s  %s%n", word(outcome.level()), outcome.subject(), outcome.found());
        if (!outcome.mend().isEmpty()) {
            out.printf("%-9s  %-11s  %s%n", "", "", "→ " + outcome.mend());
        }
        out.flush();
    }

    private static String word(Level level) {
        return switch (level) {
            case OK -> "✓ ok";
            case WARNING -> "! warning";
            case ERROR -> "✗ error";
        };
    }

    private static String summary(long errors, long warnings) {
        if (errors == 0 && warnings == 0) {
            return "There is nothing to mend.";
        }
        return "%s and %s.%s"
                .formatted(
                        errors == 1 ? "1 error" : errors + " errors",
                        warnings == 1 ? "1 warning" : warnings + " warnings",
                        errors == 0 ? " The bot works." : " Mend the errors first.");
    }
}
