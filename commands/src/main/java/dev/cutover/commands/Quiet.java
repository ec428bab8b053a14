package dev.cutover.commands;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hours of every day in which somebody is not called: `22:00-06:00`, also over midnight.
///
/// @param from included
/// @param to not included
/// @param zone null for the one of the cutover
public record Quiet(LocalTime from, LocalTime to, @Nullable String zone) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{1,2}):(\\d\\d)\\s?[-–]\\s?(\\d{1,2}):(\\d\\d)(?:\\s([A-Za-z0-9_+/:-]{1,60}))?");

    /// What somebody typed, read.
    public sealed interface Reading {

        record Hours(Quiet quiet) implements Reading {}

        /// What it should have been cannot be said.
        record NotUnderstood() implements Reading {}

        record NoSuchZone(String given) implements Reading {}
    }

    public static Reading read(String typed) {
        String text = typed.strip();
        Matcher match = FORM.matcher(text.substring(0, Math.min(text.length(), 90)));
        if (!match.matches()) {
            return new Reading.NotUnderstood();
        }
        try {
            return checked(
                    time(match.group(1), match.group(2)),
                    time(match.group(3), match.group(4)),
                    match.group(5));
        } catch (DateTimeException _) {
            return new Reading.NotUnderstood();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static Reading checked(LocalTime from, LocalTime to, @Nullable String zone) {
        if (from.equals(to)) {
            return new Reading.NotUnderstood();
        }
        try {
            return new Reading.Hours(
                    new Quiet(from, to, zone == null ? null : ZoneId.of(zone).getId()));
        } catch (DateTimeException _) {
            return new Reading.NoSuchZone(String.valueOf(zone));
        }
    }

    /// When it is over, where it is quiet at that moment; else the moment itself.
    ///
    /// @param otherwise the zone where it names none
    public Instant over(Instant at, ZoneId otherwise) {
        ZonedDateTime local = at.atZone(zone(otherwise));
        if (!holds(local.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = local.toLocalDate().atTime(to).atZone(local.getZone());
        Instant over =
                (end.toInstant().isAfter(at)
                                ? end
                                : local.toLocalDate()
                                        .plusDays(1)
                                        .atTime(to)
                                        .atZone(local.getZone()))
                        .toInstant();
        return over;
    }

    private boolean holds(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /// One that no machine knows any more never keeps a cutover from going on.
    private ZoneId zone(ZoneId otherwise) {
        try {
            return zone == null ? otherwise : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return otherwise;
        }
    }
}
