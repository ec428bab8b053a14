package dev.cutover.commands.time;

import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.Moment.NoSuchTime;
import dev.cutover.commands.time.Moment.NotUnderstood;
import dev.cutover.commands.time.Moment.Twist;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times as people type them: `in 20 min`, `06:30`, `T+15`, `Sunday 06:00 MSK`, `tomorrow
/// 18:00`, `2026-11-22 06:00 Europe/Berlin`.
///
/// A clock time without a day is the next one, a weekday the next of its name; a date is what it
/// says, also in the past.
public final class Times {

    private static final int LONGEST = 80;
    private static final Pattern ZERO =
            Pattern.compile("(?i)T\\s?(?:([+−-])\\s?(\\S.{0,20})|=\\s?0)");
    private static final Pattern IN = Pattern.compile("(?i)(?:in\\s|\\+)\\s?(\\S.{0,30})");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)(?:(?<day>\\d{4}-\\d\\d-\\d\\d|[a-z]{3,9})(?:,?\\s(?:at\\s)?|T))?"
                            + "(?:at\\s)?(?<hour>\\d{1,2})(?::(?<minute>\\d\\d)(?::00)?)?\\s?(?<half>am|pm)?"
                            + "(?:\\s?(?<zone>Z|(?:UTC|GMT)?[+−-]\\d{1,2}(?::?\\d\\d)?)|\\s(?<name>[A-Z][A-Za-z0-9_+/-]{0,40}))?",
                    Pattern.CASE_INSENSITIVE);

    private final Instant now;
    private final ZoneId zone;

    private Times(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// @param zone that of a time that names none
    /// @param zero T-0, null while nobody has said when that is
    public static Moment parse(String typed, Instant now, ZoneId zone, @Nullable Instant zero) {
        String text = typed.strip().replaceAll("\\s++", " ");
        if (text.isEmpty() || text.length() > LONGEST) {
            return new NotUnderstood(shortened(text));
        }
        return new Times(now, zone).moment(text, zero);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private Moment moment(String text, @Nullable Instant zero) {
        if (text.equalsIgnoreCase("now")) {
            return known(now);
        }
        Matcher fromZero = ZERO.matcher(text);
        if (fromZero.matches()) {
            return zero == null ? new Moment.NoZero(text) : fromZero(text, fromZero, zero);
        }
        Matcher in = IN.matcher(text);
        if (in.matches()) {
            Duration span = Spans.of(in.group(1));
            return span == null ? new NotUnderstood(text) : known(now.plus(span));
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() ? clock(text, clock) : new NotUnderstood(text);
    }

    private static Moment fromZero(String text, Matcher match, Instant zero) {
        if (match.group(1) == null) {
            return known(zero);
        }
        Duration span = Spans.of(match.group(2));
        if (span == null) {
            return new NotUnderstood(text);
        }
        return known(match.group(1).equals("+") ? zero.plus(span) : zero.minus(span));
    }

    private static Moment known(Instant at) {
        return new Known(at, Twist.NONE);
    }

    private Moment clock(String text, Matcher match) {
        if (match.group("minute") == null && match.group("half") == null) {
            return new NotUnderstood(text);
        }
        String named = match.group("zone") == null ? match.group("name") : match.group("zone");
        return switch (ZoneNames.of(named, zone)) {
            case ZoneNames.Named(ZoneId its) -> at(text, match, its);
            case ZoneNames.Refused(Moment why) -> why;
        };
    }

    private Moment at(String text, Matcher match, ZoneId its) {
        LocalTime time = time(match);
        if (time == null) {
            return new NoSuchTime(text);
        }
        String day = match.group("day");
        if (day == null) {
            return next(time, its);
        }
        if (Character.isDigit(day.charAt(0))) {
            return dated(text, day, time, its);
        }
        return Days.of(day, now.atZone(its), time)
                .<Moment>map(date -> Moment.of(LocalDateTime.of(date, time), its))
                .orElseGet(() -> new NotUnderstood(text));
    }

    private Moment next(LocalTime time, ZoneId its) {
        LocalDate today = now.atZone(its).toLocalDate();
        Known first = Moment.of(today.atTime(time), its);
        return first.at().isBefore(now) ? Moment.of(today.plusDays(1).atTime(time), its) : first;
    }

    private static Moment dated(String text, String day, LocalTime time, ZoneId its) {
        try {
            return Moment.of(LocalDate.parse(day).atTime(time), its);
        } catch (DateTimeException _) {
            return new NoSuchTime(text);
        }
    }

    private static @Nullable LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group("hour"));
        int minute = match.group("minute") == null ? 0 : Integer.parseInt(match.group("minute"));
        String half = match.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
