package dev.cutover.plans.markdown.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings that say which phase they are: `Phase 4: Cutover`, `Deployment Phase 2: Migration`.
public final class PhaseHeading {

    private static final String ID = "(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[A-Z]|[IVX]{1,4})";
    private static final Pattern PHASE =
            Pattern.compile(
                    "(?:^|[^\\p{L}\\p{N}])(?i:phase|stage|wave)\\s*#?" + ID + "(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,6}(?:\\p{L}{1,20}\\s)?(\\d{1,3})\\s?(?:[:.)]|[-–—]\\s|$)(?!\\d)");

    private PhaseHeading() {}

    /// The number of a heading that calls itself a phase.
    public static Optional<String> number(String heading) {
        return firstGroup(PHASE, heading);
    }

    /// The number that any heading begins with: `1. Prepare`, `Étape 2 : bascule`.
    public static Optional<String> anyNumber(String heading) {
        return number(heading).or(() -> firstGroup(NUMBERED, heading));
    }

    private static Optional<String> firstGroup(Pattern pattern, String heading) {
        Matcher matcher = pattern.matcher(heading);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
