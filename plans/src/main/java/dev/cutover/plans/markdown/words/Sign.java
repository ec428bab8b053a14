package dev.cutover.plans.markdown.words;

import java.util.Optional;

/// A sign that stands for a box at the beginning of a text: `☐ ☑ ⬜ ✅ ❌`.
///
/// @param length in characters, with the selector that makes an emoji of it
public record Sign(boolean checked, int length) {

    private static final String DONE = "☑✅✓✔";
    private static final String OPEN = "☐⬜□❌❎✗✘";
    private static final char AS_EMOJI = '\uFE0F';

    public static Optional<Sign> at(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean done = DONE.indexOf(text.charAt(0)) >= 0;
        boolean open = OPEN.indexOf(text.charAt(0)) >= 0;
        boolean emoji = text.length() > 1 && text.charAt(1) == AS_EMOJI;
        return done || open ? Optional.of(new Sign(done, emoji ? 2 : 1)) : Optional.empty();
    }
}
