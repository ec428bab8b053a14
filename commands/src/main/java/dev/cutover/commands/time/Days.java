package dev.cutover.commands.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Days by their names: `today`, `tomorrow`, `Sun`, `Sunday`.
final class Days {

    private static final int SHORTEST = 3;

    private Days() {}

    /// The next day of that name, today where its time is still to come; empty where it is none.
    static Optional<LocalDate> of(String name, ZonedDateTime now, LocalTime time) {
        LocalDate today = now.toLocalDate();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case String word -> weekday(word).map(day -> next(day, now, time));
        };
    }

    /// Whether a word names a day.
    static boolean isOne(String word) {
        String name = word.toLowerCase(Locale.ROOT).replaceAll("[,;]++$", "");
        return name.equals("today") || name.equals("tomorrow") || weekday(name).isPresent();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> isCalled(day.name().toLowerCase(Locale.ROOT), word))
                .findFirst();
    }

    private static boolean isCalled(String name, String word) {
        return word.length() >= SHORTEST
                && name.startsWith(word)
                && (word.equals(name) || word.length() <= SHORTEST + 2);
    }

    private static LocalDate next(DayOfWeek day, ZonedDateTime now, LocalTime time) {
        LocalDate first = now.toLocalDate().with(TemporalAdjusters.nextOrSame(day));
        return first.atTime(time).atZone(now.getZone()).isBefore(now) ? first.plusWeeks(1) : first;
    }
}
