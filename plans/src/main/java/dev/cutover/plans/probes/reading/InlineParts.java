package dev.cutover.plans.probes.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line at its semicolons, but not at those within quotes.
final class InlineParts {

    private InlineParts() {}

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            quoted ^= next == '"';
            if (next == ';' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(next == '\n' || next == '\r' ? ' ' : next);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
