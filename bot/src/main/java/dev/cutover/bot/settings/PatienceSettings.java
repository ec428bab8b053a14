package dev.cutover.bot.settings;

import dev.cutover.commands.Patience;
import dev.cutover.commands.time.Spans;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long the bot waits before it says something to people.
final class PatienceSettings {

    private static final int LONGEST = 20;
    private static final Duration MOST = Duration.ofDays(1);

    private PatienceSettings() {}

    /// @throws BadSetting when one cannot be used
    static Patience of(Values values) {
        return new Patience(
                time(values, Setting.CUTOVER_NUDGE_AHEAD),
                Patience.USUAL.grace(),
                Patience.USUAL.silence(),
                time(values, Setting.CUTOVER_ESCALATE_AFTER),
                calls(values));
    }

    private static Duration time(Values values, Setting setting) {
        String given = values.get(setting);
        @Nullable Duration time = given.length() > LONGEST ? null : Spans.of(given);
        if (time == null || time.toMinutes() < 1 || time.compareTo(MOST) > 0) {
            throw bad(setting, given, "a length of time from a minute to a day");
        }
        return time;
    }

    private static int calls(Values values) {
        String given = values.get(Setting.CUTOVER_CALLS_AN_HOUR);
        if (!given.matches("\\d{1,2}") || Integer.parseInt(given) > 60) {
            throw bad(Setting.CUTOVER_CALLS_AN_HOUR, given, "a number from 0 to 60");
        }
        return Integer.parseInt(given);
    }

    private static BadSetting bad(Setting setting, String given, String expected) {
        return new BadSetting(
                "%s is \"%s\"; it takes %s. For example: %s=%s."
                        .formatted(setting, given, expected, setting, setting.example()));
    }
}
