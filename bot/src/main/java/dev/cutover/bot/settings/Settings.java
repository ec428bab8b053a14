package dev.cutover.bot.settings;

import dev.cutover.commands.Patience;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The settings of a program, checked.
///
/// @param dataIsSet whether somebody chose the data folder; the demo takes a fresh one where nobody
///   did
/// @param summaryAt when a day is summed up, in the zone
/// @param patience how long the bot waits before it says something to people
/// @param slack empty where it is not set up
/// @param discord empty where it is not set up
public record Settings(
        Path data,
        boolean dataIsSet,
        Path plans,
        Web web,
        boolean local,
        List<String> channels,
        ZoneId zone,
        Optional<SlackSettings> slack,
        Optional<DiscordSettings> discord,
        ProbeSettings probes,
        LocalTime summaryAt,
        Patience patience,
        DeliverySettings deliveries) {

    /// @param hosts further names it answers to
    public record Web(String bind, int port, Set<String> hosts) {}

    /// Reads the environment, and the file that it names.
    ///
    /// @throws BadSetting when one cannot be used
    public static Settings of(Map<String, String> environment) {
        Values values = Values.of(environment);
        return new Settings(
                path(values, Setting.CUTOVER_DATA),
                values.isSet(Setting.CUTOVER_DATA),
                plans(values),
                new Web(
                        values.get(Setting.CUTOVER_BIND),
                        port(values),
                        Set.copyOf(list(values, Setting.CUTOVER_HOSTS))),
                onOrOff(values),
                list(values, Setting.CUTOVER_CHANNELS),
                zone(values),
                SlackSettings.of(values),
                DiscordSettings.of(values),
                ProbeSettings.of(values),
                summaryAt(values),
                PatienceSettings.of(values),
                DeliverySettings.of(values));
    }

    /// The same settings with another data folder.
    public Settings with(Path otherData) {
        return new Settings(
                otherData,
                dataIsSet,
                plans,
                web,
                local,
                channels,
                zone,
                slack,
                discord,
                probes,
                summaryAt,
                patience,
                deliveries);
    }

    /// The same settings with the local channel and nothing else; probes may ask this machine where
    /// nobody says whom they may ask.
    public Settings onlyLocal() {
        return new Settings(
                data,
                dataIsSet,
                plans,
                web,
                true,
                channels,
                zone,
                Optional.empty(),
                Optional.empty(),
                probes.ofADemo(),
                summaryAt,
                patience,
                DeliverySettings.NONE);
    }

    private static LocalTime summaryAt(Values values) {
        String given = values.get(Setting.CUTOVER_SUMMARY_AT);
        try {
            return LocalTime.parse(given);
        } catch (DateTimeException _) {
            throw bad(Setting.CUTOVER_SUMMARY_AT, given, "a time of day");
        }
    }

    private static Path path(Values values, Setting setting) {
        try {
            return Path.of(values.get(setting)).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw bad(setting, values.get(setting), "a folder");
        }
    }

    /// Where the program was started from a checkout, its own samples.
    private static Path plans(Values values) {
        Path home = Path.of(values.byName().getOrDefault("CUTOVER_HOME", ""));
        return values.isSet(Setting.CUTOVER_PLANS)
                ? path(values, Setting.CUTOVER_PLANS)
                : home.toAbsolutePath().resolve(Setting.CUTOVER_PLANS.standard());
    }

    private static int port(Values values) {
        String given = values.get(Setting.CUTOVER_PORT);
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535) {
            throw bad(Setting.CUTOVER_PORT, given, "a number from 0 to 65535");
        }
        return Integer.parseInt(given);
    }

    private static boolean onOrOff(Values values) {
        String given = values.get(Setting.CUTOVER_LOCAL);
        return switch (given) {
            case "on" -> true;
            case "off" -> false;
            default -> throw bad(Setting.CUTOVER_LOCAL, given, "on or off");
        };
    }

    private static List<String> list(Values values, Setting setting) {
        return List.copyOf(
                new LinkedHashSet<>(
                        Arrays.stream(values.get(setting).split(",", -1))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .toList()));
    }

    private static ZoneId zone(Values values) {
        if (!values.isSet(Setting.CUTOVER_ZONE)) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(values.get(Setting.CUTOVER_ZONE));
        } catch (DateTimeException _) {
            throw bad(
                    Setting.CUTOVER_ZONE,
                    values.get(Setting.CUTOVER_ZONE),
                    "a time zone such as Europe/Berlin");
        }
    }

    private static BadSetting bad(Setting setting, String given, String expected) {
        return new BadSetting(
                "%s is \"%s\"; it takes %s. For example: %s=%s."
                        .formatted(setting, given, expected, setting, setting.example()));
    }
}
