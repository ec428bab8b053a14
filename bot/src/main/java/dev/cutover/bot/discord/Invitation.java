package dev.cutover.bot.discord;

/// The link with which somebody invites the bot to a server.
public final class Invitation {

    private Invitation() {}

    /// @param application its id
    public static String to(String application) {
        return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
                .formatted(application, Right.all());
    }
}
