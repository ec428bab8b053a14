package dev.cutover.commands.views;

/// A state as a shape and a word, so that nobody needs colours to read it.
public enum Shape {
    DONE("✔", "done"),
    ACTIVE("▶", "in progress"),
    OPEN("○", "open"),
    WAITING("◌", "waiting"),
    FAILED("✖", "failed"),
    BLOCKED("■", "blocked"),
    SKIPPED("↷", "skipped"),
    NOT_APPLICABLE("–", "not applicable"),
    WARNING("▲", "warning");

    private final String sign;
    private final String word;

    Shape(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
