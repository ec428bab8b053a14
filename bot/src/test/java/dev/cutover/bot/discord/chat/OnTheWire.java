package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A [DiscordChat] on a Discord of its own for each test.
abstract class OnTheWire {

    static final String CHANNEL = FakeDiscord.GUILD + "/" + FakeDiscord.CHANNEL;

    final Hours clock = new Hours();
    final FakeDiscord discord = FakeDiscord.start();
    private final Duration patience;
    Connected connected;
    DiscordChat chat;

    /// @param patience how long an answer is waited for
    @SuppressWarnings("NullAway.Init")
    OnTheWire(Duration patience) {
        this.patience = patience;
    }

    @BeforeEach
    final void connect() {
        connected = Connected.to(discord);
        chat = new DiscordChat(connected::jda, clock, patience);
    }

    @AfterEach
    final void stop() {
        discord.heal();
        connected.close();
        discord.close();
    }

    final void restart() {
        connected.close();
        connect();
    }

    static Message message(String text) {
        return Message.of(Text.of(text));
    }
}
