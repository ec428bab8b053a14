package dev.cutover.commands.words;

import dev.cutover.commands.time.Moment;
import dev.cutover.commands.time.Moment.AmbiguousZone;
import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.Moment.NoSuchTime;
import dev.cutover.commands.time.Moment.NoZero;
import dev.cutover.commands.time.Moment.NotUnderstood;
import dev.cutover.commands.time.Moment.UnknownZone;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said about a time that somebody typed, and times as they are said.
public final class TimeWords {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final String FORMS =
            "Write “in 20 min”, “06:30”, “T+15”, “Sunday 06:00 UTC”, “tomorrow 18:00” or “2026-11-22 06:00 Europe/Berlin”.";

    private TimeWords() {}

    /// One or two sentences; empty where a time was understood and nothing is odd about it.
    public static String of(Moment moment, ZoneId zone) {
        return switch (moment) {
            case Known known -> twist(known, zone);
            case NotUnderstood(String text) ->
                    "“%s” is no time that I know. %s".formatted(text, FORMS);
            case NoSuchTime(String text) ->
                    "“%s” is on no calendar or clock. %s".formatted(text, FORMS);
            case UnknownZone(String name) ->
                    "“%s” is no time zone that I know. Write “UTC”, “UTC+3” or “Europe/Berlin”."
                            .formatted(name);
            case AmbiguousZone(String name, var choices) ->
                    "“%s” stands for several time zones. Write %s."
                            .formatted(name, String.join(" or ", choices));
            case NoZero(String text) ->
                    "“%s” counts from T-0, and nobody has said when that is. Write a clock time, such as “06:30”, or set T-0 first."
                            .formatted(text);
        };
    }

    private static String twist(Known known, ZoneId zone) {
        String at = DAY_AND_TIME.format(known.at().atZone(zone));
        return switch (known.twist()) {
            case NONE -> "";
            case SKIPPED ->
                    "The clocks go forward over that time; it is taken as %s.".formatted(at);
            case TWICE ->
                    "The clocks go back, so that time comes twice; the first is taken, %s (%s)."
                            .formatted(at, known.at().atZone(zone).getOffset());
        };
    }

    /// `T-0`, `T+15 min`, `T-2 h 30 min`, `T+3 d 16 h 24 min`.
    public static String fromZero(long seconds) {
        if (seconds == 0) {
            return "T-0";
        }
        return (seconds < 0 ? "T-" : "T+") + length(Math.abs(seconds));
    }

    /// `20 s`, `15 min`, `2 h 30 min`, `3 d 16 h 24 min`; of more than a minute without its
    /// seconds.
    public static String length(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long days = seconds / 86_400;
        long hours = seconds / 3_600 % 24;
        long minutes = seconds / 60 % 60;
        String text =
                (days > 0 ? days + " d " : "")
                        + (hours > 0 ? hours + " h " : "")
                        + (minutes > 0 ? minutes + " min" : "");
        return text.strip();
    }
}
