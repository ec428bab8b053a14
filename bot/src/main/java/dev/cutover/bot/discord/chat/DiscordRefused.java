package dev.cutover.bot.discord.chat;

/// Discord understood a call and said no, or the library knew that it would; the same call again
/// gets the same answer.
final class DiscordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final String permission;

    /// @param status the HTTP status, such as 403
    /// @param code Discord's own number, such as 50013
    /// @param permission what the bot lacks, as Discord's settings call it; empty where nobody said
    DiscordRefused(String call, int status, int code, String permission) {
        super("Discord refused %s (%d, code %d)".formatted(call, status, code));
        this.status = status;
        this.code = code;
        this.permission = permission;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    String permission() {
        return permission;
    }
}
