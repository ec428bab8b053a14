package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hours of a day in a sentence: `Sunday 06:00-08:00 MSK`, `between 10 PM and 2 AM EST`.
///
/// @param to before `from` where they go over midnight
/// @param zone null where none is written
public record Hours(
        String text, @Nullable DayOfWeek day, LocalTime from, LocalTime to, @Nullable Zone zone) {

    private static final String DAY =
            "(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?"
                    + "|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)";
    private static final String DATE =
            "(?:[,.]?\\s(?:\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}\\.?\\s)?\\p{L}{3,9}\\.?(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?))?";
    private static final String ZONE =
            "(?:\\s?\\(?(?<zone>(?:UTC|GMT)\\s?[+−-]\\s?\\d{1,2}(?::?\\d{2})?|[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_/]{2,30}"
                    + "|\\b[A-Z]{1,5}\\b|(?i:local time)))?";
    private static final Pattern RANGE =
            Pattern.compile(
                    ("(?:(?<day>DAY)\\bDATE,?\\s(?:at\\s|from\\s|between\\s|um\\s|von\\s)?)?"
                                    + "(?<![\\d:.,/-])(?<h1>\\d{1,2})(?:[:.h](?<m1>[0-5]\\d))?(?::00)?\\s?(?<a1>[AaPp]\\.?[Mm]\\b\\.?)?"
                                    + "(?:\\s?(?:-|–|—|→|to|until|till|and|bis|und)\\s?)"
                                    + "(?:DAY\\bDATE,?\\s(?:at\\s)?)?"
                                    + "(?<h2>\\d{1,2})(?:[:.h](?<m2>[0-5]\\d))?(?::00)?\\s?(?<a2>[AaPp]\\.?[Mm]\\b\\.?)?(?![\\d:])"
                                    + ZONE)
                            .replace("DAY", DAY)
                            .replace("DATE", DATE));
    private static final List<String> GERMAN =
            List.of("mon", "die", "mit", "don", "fre", "sam", "son");
    private static final List<String> ENGLISH =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /// All of them, in the order of the text.
    public static List<Hours> in(String text, Hints hints) {
        if (!hints.has(Hint.CLOCK)) {
            return List.of();
        }
        return RANGE.matcher(text).results().flatMap(match -> of(match).stream()).toList();
    }

    private static Optional<Hours> of(MatchResult match) {
        boolean clock = match.group("m1") != null || match.group("m2") != null;
        boolean halves = match.group("a1") != null || match.group("a2") != null;
        String second = match.group("a2");
        String first = match.group("a1") == null ? second : match.group("a1");
        LocalTime from = time(match.group("h1"), match.group("m1"), first);
        LocalTime to = time(match.group("h2"), match.group("m2"), second);
        if ((!clock && !halves) || from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Hours(
                        match.group().strip(),
                        day(match.group("day")),
                        from,
                        to,
                        zone(match.group("zone"))));
    }

    private static @Nullable LocalTime time(
            String hour, @Nullable String minute, @Nullable String half) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int hours = Integer.parseInt(hour);
        if (half != null && hours <= 12) {
            boolean afternoon = "pP".indexOf(half.charAt(0)) >= 0;
            hours = hours % 12 + (afternoon ? 12 : 0);
        }
        boolean midnight = hours == 24 && minutes == 0;
        return hours > 23 && !midnight ? null : LocalTime.of(hours % 24, minutes);
    }

    private static @Nullable DayOfWeek day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String beginning = written.substring(0, 3).toLowerCase(Locale.ROOT);
        int index = Math.max(ENGLISH.indexOf(beginning), GERMAN.indexOf(beginning));
        return DayOfWeek.of(index + 1);
    }

    /// Capitals behind the hours are a zone if they are known, or look as most zones do.
    private static @Nullable Zone zone(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Zone zone = Zone.of(written);
        boolean likely =
                zone.id() != null || written.matches("[A-Z]{2,4}[TZ]|(?i:local time)|.*/.*");
        return likely ? zone : null;
    }
}
