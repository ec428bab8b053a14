package dev.cutover.bot.web;

/// A request that is not taken, with the status and the sentence of its answer.
public final class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public NotAccepted(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
