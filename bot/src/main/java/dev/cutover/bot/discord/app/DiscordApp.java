package dev.cutover.bot.discord.app;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.discord.chat.DiscordChat;
import dev.cutover.bot.discord.gateway.Connection;
import dev.cutover.bot.discord.inbound.DiscordDoor;
import dev.cutover.bot.settings.DiscordSettings;
import dev.cutover.commands.control.Conversation;
import java.time.InstantSource;
import java.util.function.Consumer;

/// The bot in Discord: what it posts there, and the door by which people in Discord speak to it.
/// All that the program knows of Discord.
public final class DiscordApp implements AutoCloseable {

    private final DiscordSettings settings;
    private final Connection connection;
    private final ChatPlatform chat;

    /// Asks nothing of Discord yet.
    ///
    /// @param fatal is told what a person has to do when Discord does not let the bot in any more
    public DiscordApp(DiscordSettings settings, InstantSource clock, Consumer<String> fatal) {
        this.settings = settings;
        this.connection = new Connection(settings, fatal);
        this.chat = new DiscordChat(connection::jda, clock);
    }

    public ChatPlatform chat() {
        return chat;
    }

    /// The doors, still closed.
    ///
    /// @param repaint looks whether the messages of a cutover show what is so, given its id
    /// @param repaintAll looks so at all cutovers that go on
    public DiscordDoors doors(
            Conversation conversation, Consumer<String> repaint, Runnable repaintAll) {
        Gate gate = new Gate(settings, new DiscordDoor(conversation, chat, repaint));
        return new DiscordDoors(connection, gate, repaintAll);
    }

    /// Hangs up.
    @Override
    public void close() {
        connection.close();
    }
}
