package dev.cutover.plans.probes.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a list in which a probe stands: ``probe: `GET …` ``.
public final class InlineProbe {

    private static final Pattern PROBE =
            Pattern.compile(
                    "(?i)\\W{0,4}probe\\W{0,2}:\\W{0,2}\\s{0,4}`?(?<probe>[^`]{0,4000}+)(?:`.*)?");
    private static final String WORD = "probe";
    private static final int FIRST_COLON = 24;

    private InlineProbe() {}

    /// @param item the text of the line, without its bullet
    public static Optional<String> in(String item) {
        Matcher probe = PROBE.matcher(item.strip());
        return speaksOfOne(item) && probe.matches()
                ? Optional.of(probe.group(WORD).strip())
                : Optional.empty();
    }

    /// Most lines speak of none; looked at before any pattern.
    private static boolean speaksOfOne(String item) {
        int colon = item.indexOf(':');
        return colon >= WORD.length() && colon <= FIRST_COLON;
    }
}
