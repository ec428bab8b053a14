package dev.cutover.bot.slack.fake;

/// Slack says no.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Refusal(String code) {
        this(code, "");
    }

    Refusal(String code, String why) {
        super(why);
        this.code = code;
    }

    String code() {
        return code;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
