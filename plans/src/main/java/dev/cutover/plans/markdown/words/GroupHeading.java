package dev.cutover.plans.markdown.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings of a part within a phase, with the number that the ids below it begin with: `Task 0.1:
/// Set up`, `1.2 Stop the jobs`.
public final class GroupHeading {

    private static final Pattern DOTTED =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,6}(?:(?:\\p{L}{1,12})\\s)?"
                            + "(\\d{1,3}(?:\\.\\d{1,3}){1,3})(?:[:.)]|\\s?[-–—]\\s|\\s|$)");

    private GroupHeading() {}

    public static Optional<String> number(String heading) {
        Matcher matcher = DOTTED.matcher(heading);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
