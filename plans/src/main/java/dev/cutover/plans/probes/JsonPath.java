package dev.cutover.plans.probes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way through a JSON document: `$.items[*].id`. The part of RFC 9535 that finds values by names
/// and positions; it has no filters.
///
/// @param steps from the top
public record JsonPath(List<Step> steps) {

    /// Deeper than any answer that is worth asking about.
    private static final int DEEPEST = 32;

    private static final Pattern STEP =
            Pattern.compile(
                    "\\.(?<name>[A-Za-z0-9_-]{1,100}+)|\\[(?<index>\\d{1,6}+)\\]|\\[(?<all>\\*)\\]|\\[\"(?<quoted>[^\"]{1,200}+)\"\\]|\\['(?<single>[^']{1,200}+)'\\]");

    public JsonPath {
        steps = List.copyOf(steps);
    }

    /// One move down.
    public sealed interface Step {}

    public record Member(String name) implements Step {}

    public record Element(int index) implements Step {}

    public record Every() implements Step {}

    /// Empty where it is none, or too deep.
    public static Optional<JsonPath> of(String written) {
        if (!written.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(written);
        int at = 1;
        while (at < written.length()) {
            if (steps.size() == DEEPEST || !step.region(at, written.length()).lookingAt()) {
                return Optional.empty();
            }
            steps.add(step(step));
            at = step.end();
        }
        return Optional.of(new JsonPath(steps));
    }

    private static Step step(Matcher found) {
        if (found.group("index") != null) {
            return new Element(Integer.parseInt(found.group("index")));
        }
        if (found.group("all") != null) {
            return new Every();
        }
        for (String group : List.of("name", "quoted", "single")) {
            if (found.group(group) != null) {
                return new Member(found.group(group));
            }
        }
        throw new IllegalStateException("A step that is none: " + found.group());
    }

    /// Whether it can lead to several values.
    public boolean isMany() {
        return steps.stream().anyMatch(Every.class::isInstance);
    }
}
