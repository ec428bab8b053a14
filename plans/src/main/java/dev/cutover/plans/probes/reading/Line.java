package dev.cutover.plans.probes.reading;

import org.jspecify.annotations.Nullable;

/// A line of a probe.
///
/// @param number in the document
/// @param text without blanks around it
/// @param body the same as it is sent, null for a line that says something about the probe
record Line(int number, String text, @Nullable String body) {

    private static final String MARGIN = "  ";

    /// Two spaces say that it is part of what is sent.
    static Line of(int number, String written) {
        String line = written.replace("\t", MARGIN);
        boolean sent = line.startsWith(MARGIN);
        return new Line(
                number,
                line.strip(),
                sent ? line.substring(MARGIN.length()).stripTrailing() : null);
    }
}
