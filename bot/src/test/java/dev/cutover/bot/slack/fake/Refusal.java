package dev.cutover.bot.slack.fake;

/// Slack says no.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String why;

    Refusal(String code) {
        this(code, "");
    }

    Refusal(String code, String why) {
        super(code + ": " + why);
        this.code = code;
        this.why = why;
    }

    String code() {
        return code;
    }

    String why() {
        return why;
    }
}
