package dev.cutover.plans.writeback;

import java.util.regex.Pattern;

/// Whether a place still waits to be filled in. What a person wrote is never overwritten.
final class Openness {

    private static final Pattern OPEN =
            Pattern.compile("(?i)[\\s_.…·–—/:-]*+|\\[[^\\[\\]]*+]|<[^<>]*+>|tbd|todo|n/a|\\?++");

    private Openness() {}

    static boolean isOpen(String text) {
        String plain = text.replace("*", "").strip();
        return OPEN.matcher(plain).matches() && !plain.equals("[x]");
    }
}
