package dev.cutover.plans.probes.reading;

/// Ends the reading of one line.
final class WrongLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fix;

    WrongLine(String message, String fix) {
        super(message, null, false, false);
        this.fix = fix;
    }

    Mistake at(int line) {
        return new Mistake(line, String.valueOf(getMessage()), fix);
    }

    /// As it is quoted in a sentence.
    static String quoted(String text) {
        String line = text.strip();
        int end = line.offsetByCodePoints(0, Math.min(40, line.codePointCount(0, line.length())));
        return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
    }
}
