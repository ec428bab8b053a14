package dev.cutover.bot.slack.chat;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.ChatPlatformContract;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.fake.FakeChannel.Whisper;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Person;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SlackChatContractTest extends ChatPlatformContract {

    private final FakeSlack slack = FakeSlack.start();
    private SlackApi api;
    private SlackChat chat;

    @BeforeEach
    void open() {
        Hours clock = new Hours();
        api = new SlackApi(slack.url(), _ -> Optional.of(FakeSlack.TOKEN));
        chat = new SlackChat(api, new SlackBlocks(ZoneOffset.UTC), clock);
    }

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    @Override
    protected ChatPlatform chat() {
        return chat;
    }

    @Override
    protected void restart() {
        api.close();
        open();
    }

    @Override
    protected String channel() {
        return new SlackPlace(FakeSlack.TEAM, FakeSlack.CHANNEL).place().channel();
    }

    @Override
    protected String missing() {
        return "1795226400.999999";
    }

    @Override
    protected Person somebody() {
        return new Person("slack", FakeSlack.ANA, "Ana");
    }

    @Override
    protected List<String> messages() {
        return slack.channel().messages().stream().map(SlackChatContractTest::read).toList();
    }

    @Override
    protected List<String> replies(String id) {
        return slack.channel().replies(id).stream().map(SlackChatContractTest::read).toList();
    }

    @Override
    protected List<String> pinned() {
        return slack.channel().pins();
    }

    @Override
    protected List<String> whispers(Person person) {
        return slack.channel().whispers().stream()
                .filter(whisper -> whisper.user().equals(person.id()))
                .map(Whisper::text)
                .toList();
    }

    /// As Slack shows it: what is escaped is not seen, and an invisible character neither.
    private static String read(FakeMessage message) {
        return message.shown()
                .replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
