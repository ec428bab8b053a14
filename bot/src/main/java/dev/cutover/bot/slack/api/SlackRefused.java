package dev.cutover.bot.slack.api;

/// Slack understood a call and said no; the same call again gets the same answer.
public final class SlackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code Slack's own word, such as `channel_not_found`
    public SlackRefused(String method, String code) {
        super("Slack refused %s: %s".formatted(method, code));
        this.code = code;
    }

    /// Slack's own word, such as `channel_not_found`.
    public String code() {
        return code;
    }
}
