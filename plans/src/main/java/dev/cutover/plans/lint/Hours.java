package dev.cutover.plans.lint;

import dev.cutover.plans.Timetable.Window;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// A window as it is said: `Sunday 06:00-08:00 MSK`.
final class Hours {

    private Hours() {}

    static String words(Window window) {
        DayOfWeek day = window.day();
        String name = day == null ? "" : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        return "%s%s-%s %s".formatted(name, window.from(), window.to(), window.zoneText()).strip();
    }
}
