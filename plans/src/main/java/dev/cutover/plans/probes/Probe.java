package dev.cutover.plans.probes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question to a machine, or to a person who reads a machine, with what the answer must be.
/// Immutable.
///
/// @param line of its first line, in the document
/// @param source as it is written, its lines without their indentation; never holds a secret
/// @param expected all of them must hold; empty for what the kind of question expects by itself
/// @param warned said when they do not hold, and nothing waits for them
/// @param baseline under which name what it finds is kept, null where it is not kept
/// @param downtime what it fails counts as downtime of the whole; of a watch only
public record Probe(
        int line,
        String source,
        Target target,
        List<Condition> expected,
        List<Condition> warned,
        Timing timing,
        Judging judging,
        @Nullable String baseline,
        boolean downtime) {

    /// The rule by which it is found that a probe cannot work where the bot runs.
    public static final String UNREACHABLE = "unreachable-probe";

    public Probe {
        expected = List.copyOf(expected);
        warned = List.copyOf(warned);
    }

    /// What is asked, in one line: `GET https://app.example.com/health`.
    public String title() {
        return target.title();
    }

    /// Whether it is asked over a time, and not once.
    public boolean isWatch() {
        return timing instanceof Timing.Watch;
    }
}
