package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.ChatPlatformContract;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.commands.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class DiscordChatContractTest extends ChatPlatformContract {

    private final FakeDiscord discord = FakeDiscord.start();
    private Connected connected;
    private DiscordChat chat;

    @BeforeEach
    void open() {
        connected = Connected.to(discord);
        chat = new DiscordChat(connected::jda, new Hours());
    }

    @AfterEach
    void stop() {
        connected.close();
        discord.close();
    }

    @Override
    protected ChatPlatform chat() {
        return chat;
    }

    @Override
    protected void restart() {
        connected.close();
        open();
    }

    @Override
    protected String channel() {
        return new DiscordPlace(FakeDiscord.GUILD, FakeDiscord.CHANNEL).place().channel();
    }

    @Override
    protected String missing() {
        return "1300000000000000001";
    }

    @Override
    protected Person somebody() {
        return new Person("discord", FakeDiscord.ANA, "Ana");
    }

    @Override
    protected List<String> messages() {
        return read(discord.channel());
    }

    @Override
    protected List<String> replies(String id) {
        return discord.guild().threads().stream()
                .filter(thread -> thread.id().equals(id))
                .flatMap(thread -> read(thread).stream())
                .toList();
    }

    @Override
    protected List<String> pinned() {
        return discord.channel().messages().stream()
                .filter(FakeMessage::pinned)
                .map(FakeMessage::id)
                .toList();
    }

    @Override
    protected List<String> whispers(Person person) {
        return discord.direct(person.id()).stream()
                .flatMap(direct -> read(direct).stream())
                .toList();
    }

    private static List<String> read(FakeChannel channel) {
        return channel.messages().stream().map(message -> read(message.shown())).toList();
    }

    /// As Discord shows it: what is escaped is not seen, and an invisible character neither.
    private static String read(String shown) {
        return shown.replaceAll("\\\\([^a-zA-Z0-9\\s])", "$1")
                .replaceAll("[\\u200B\\u2060\\u200C\\u200D]", "");
    }

    @Override
    protected String readOf(String typed) {
        return typed.replace("\u202E", "");
    }
}
