package dev.cutover.plans.probes.proposing;

import java.util.List;
import java.util.regex.Pattern;

/// A place of a plan where a check may be written.
///
/// @param owner id of its task or phase
/// @param words what it says, with inline code between backticks
/// @param code what it says in code, verbatim
/// @param expected what should be seen then
record Passage(String owner, int line, String words, List<String> code, List<String> expected) {

    /// Longer than anything that people write by hand.
    private static final int LONGEST = 4_000;

    private static final Pattern CODE = Pattern.compile("`{1,2}[^`]{0,4000}+`{1,2}");

    Passage {
        words = clipped(words);
        code = code.stream().map(Passage::clipped).toList();
        expected = expected.stream().map(Passage::clipped).toList();
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// Its words without the code between them.
    String prose() {
        return CODE.matcher(words).replaceAll(" ").strip();
    }
}
