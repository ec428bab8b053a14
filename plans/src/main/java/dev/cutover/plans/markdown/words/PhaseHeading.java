package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings that say which phase they are: `Phase 4: Cutover`, `Deployment Phase 2: Migration`,
/// `Фаза 1`, `第1阶段`.
public final class PhaseHeading {

    private static final String ID = "(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[A-Z]|[IVX]{1,4})";
    private static final Pattern PHASE =
            Pattern.compile(
                    "(?:^|[^\\p{L}\\p{N}])(?iu:phase|stage|wave|fase|faza|fáza|фаза|этап|етап)\\s*#?"
                            + ID
                            + "(?![\\p{L}\\p{N}])");

    /// Chinese, Japanese and Korean put no blanks between words.
    private static final Pattern EAST =
            Pattern.compile(
                    "第\\s?(?<th>\\d{1,3}|[一二三四五六七八九十])\\s?(?:阶段|階段|段階|フェーズ)"
                            + "|(?:阶段|階段|フェーズ)\\s?(?<behind>\\d{1,3}|[一二三四五六七八九十])"
                            + "|(?<before>\\d{1,3})\\s?단계");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,6}(?:\\p{L}{1,20}\\s)?(\\d{1,3})\\s?(?:[:.)]|[-–—]\\s|$)(?!\\d)");

    private static final String NUMERALS = "一二三四五六七八九十";

    private PhaseHeading() {}

    /// The number of a heading that calls itself a phase.
    public static Optional<String> number(String heading) {
        return number(heading, Hints.of(heading));
    }

    private static Optional<String> number(String heading, Hints hints) {
        return hints.hasAny(Hint.PHASE, Hint.FOREIGN)
                ? firstGroup(PHASE, heading).or(() -> east(heading))
                : Optional.empty();
    }

    /// The number that any heading begins with: `1. Prepare`, `Étape 2 : bascule`, `Task 0.1: …`.
    public static Optional<String> anyNumber(String heading) {
        return number(heading)
                .or(() -> GroupHeading.number(heading))
                .or(() -> firstGroup(NUMBERED, heading));
    }

    private static Optional<String> firstGroup(Pattern pattern, String heading) {
        Matcher matcher = pattern.matcher(heading);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> east(String heading) {
        Matcher matcher = EAST.matcher(heading);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group("th"))
                .or(() -> Optional.ofNullable(matcher.group("behind")))
                .or(() -> Optional.ofNullable(matcher.group("before")))
                .map(PhaseHeading::digits);
    }

    /// An id that can be typed on any keyboard.
    private static String digits(String numeral) {
        int place = NUMERALS.indexOf(numeral);
        return place < 0 ? numeral : String.valueOf(place + 1);
    }
}
