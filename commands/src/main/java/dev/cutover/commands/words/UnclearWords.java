package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.time.SaidSpan;
import dev.cutover.commands.time.SaidTime;
import dev.cutover.commands.time.SaidTime.Doubtful;
import dev.cutover.commands.time.SaidTime.JustPassed;
import dev.cutover.commands.time.SaidTime.Refused;
import dev.cutover.commands.time.SaidTime.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said where a time or a length of time is not clear: what was read, and what to type.
public final class UnclearWords {

    private static final int REST = 60;
    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private UnclearWords() {}

    /// Empty for what was understood.
    ///
    /// @param command what stands before the time: `t0`
    /// @param zone that of the team
    public static Text of(SaidTime said, String command, Instant now, ZoneId zone) {
        return switch (said) {
            case Understood _ -> Text.EMPTY;
            case Refused(var moment) -> Text.of(TimeWords.of(moment, zone));
            case Doubtful(String time, String next, String rest) ->
                    Text.of(
                            "I read “",
                            time,
                            "” as the time, but “",
                            Phrases.shortened(next, REST),
                            "” may belong to it. Next: write a comma before the reason, ",
                            type(
                                    Phrases.shortened(
                                            command + " " + time + ", " + next + " " + rest,
                                            2 * REST)),
                            ", or the time in another way, such as “2026-11-22 06:00 UTC”.");
            case JustPassed(String text, Instant was, Instant next) ->
                    Text.of(
                            "“",
                            text,
                            "” was ",
                            Durations.of(Duration.between(was, now)),
                            " ago, and the next is ",
                            Zoned.of(next, zone),
                            ". Next: if you mean that one, write ",
                            type(command + " " + DATED.format(next.atZone(zone))),
                            ".");
        };
    }

    /// Empty for what was understood, with a reason.
    public static Text of(SaidSpan said, String task) {
        return switch (said) {
            case SaidSpan.Understood(Duration _, String text, var why) ->
                    why != null
                            ? Text.EMPTY
                            : Text.of(
                                    "A new estimate needs a reason. Next: ",
                                    type("eta " + task + " " + text + " WHY"),
                                    ".");
            case SaidSpan.NotUnderstood(String text) ->
                    Text.of(
                            "“",
                            text,
                            "” does not begin with a length of time. Next: write “20m”, “1 h 30 min” or “2 days” and the reason, ",
                            type("eta " + task + " 20m WHY"),
                            ".");
            case SaidSpan.LikeAClock(String text, Duration span) ->
                    Text.of(
                            "“",
                            text,
                            "” may be a length or a time of day. Next: write how long it takes from now, such as ",
                            type(
                                    "eta %s %dh%dm WHY"
                                            .formatted(task, span.toHours(), span.toMinutesPart())),
                            ".");
            case SaidSpan.Doubtful(String shorter, String longer, String rest) ->
                    Text.of(
                            "“",
                            longer,
                            "” can be read in two ways. Next: write a comma before the reason, ",
                            type(
                                    Phrases.shortened(
                                            "eta %s %s, %s"
                                                    .formatted(
                                                            task,
                                                            shorter,
                                                            longer.substring(shorter.length())
                                                                            .strip()
                                                                    + " "
                                                                    + rest),
                                            2 * REST)),
                            " or ",
                            type(
                                    Phrases.shortened(
                                            "eta %s %s, %s".formatted(task, longer, rest),
                                            2 * REST)),
                            ".");
        };
    }
}
