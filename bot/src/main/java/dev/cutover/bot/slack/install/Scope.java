package dev.cutover.bot.slack.install;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the bot may do in a workspace. Those that it can do without are optional: whoever installs
/// it may refuse them.
public enum Scope {
    COMMANDS(
            "commands",
            Need.REQUIRED,
            "/cutover and the entries in the menu of a message are not there"),
    CHAT_WRITE("chat:write", Need.REQUIRED, "the bot cannot write to a channel"),
    APP_MENTIONS("app_mentions:read", Need.REQUIRED, "mentions of the bot are not answered"),
    PINS("pins:write", Need.REQUIRED, "the board is not pinned"),
    CHAT_WRITE_PUBLIC(
            "chat:write.public",
            Need.OPTIONAL,
            "the bot must be invited to public channels, too, before it can write there"),
    USERS_READ(
            "users:read",
            Need.OPTIONAL,
            "people are called by the name in their account, and not as they call themselves"),
    IM_HISTORY("im:history", Need.OPTIONAL, "what people write to the bot alone is not answered"),
    CHANNELS_READ(
            "channels:read",
            Need.OPTIONAL,
            "nobody can say beforehand whether the bot is in the public channel of a cutover"),
    GROUPS_READ(
            "groups:read",
            Need.OPTIONAL,
            "nobody can say beforehand whether the bot is in the private channel of a cutover"),
    CHANNELS_HISTORY(
            "channels:history",
            Need.OPTIONAL,
            "a message of a public channel may come twice after Slack was away"),
    GROUPS_HISTORY(
            "groups:history",
            Need.OPTIONAL,
            "a message of a private channel may come twice after Slack was away");

    private enum Need {
        REQUIRED,
        OPTIONAL
    }

    private final String code;
    private final boolean required;
    private final String without;

    Scope(String code, Need need, String without) {
        this.code = code;
        this.required = need == Need.REQUIRED;
        this.without = without;
    }

    /// As Slack writes it.
    public String code() {
        return code;
    }

    /// What does not work without it, as a sentence's part.
    public String without() {
        return without;
    }

    public boolean isRequired() {
        return required;
    }

    /// Those that are not among what was granted.
    public static List<Scope> missing(Collection<String> granted) {
        return Arrays.stream(values()).filter(scope -> !granted.contains(scope.code)).toList();
    }

    public static Optional<Scope> named(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    /// All of them, as Slack's addresses want them.
    static String asked() {
        return Arrays.stream(values()).map(Scope::code).collect(Collectors.joining(","));
    }
}
