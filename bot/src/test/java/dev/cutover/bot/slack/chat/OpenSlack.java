package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A channel of a workspace that the bot writes to.
abstract class OpenSlack {

    static final String CHANNEL = "T1/C1";
    static final Person ANA = new Person("slack", FakeSlack.ANA, "Ana");

    private static final Map<String, String> TOKENS =
            Map.of(FakeSlack.TEAM, FakeSlack.TOKEN, "T2", "xoxb-test-2");

    final Hours clock = new Hours();
    final FakeSlack slack = FakeSlack.start();
    private SlackApi api;
    SlackChat chat;

    @BeforeEach
    void open() {
        api =
                new SlackApi(
                        slack.url(),
                        team -> Optional.ofNullable(TOKENS.get(team)),
                        clock,
                        Duration.ofSeconds(2));
        chat = new SlackChat(api, new SlackBlocks(ZoneOffset.UTC), clock);
    }

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    void restart() {
        api.close();
        open();
    }

    static Message message(String text) {
        return Message.of(Text.of(text));
    }

    String post(String key, String text) {
        return chat.post(CHANNEL, "night-1/" + key, message(text));
    }

    List<String> shown() {
        return slack.channel().messages().stream().map(FakeMessage::shown).toList();
    }

    ChatUnavailable unavailable(String key) {
        return catchThrowableOfType(ChatUnavailable.class, () -> post(key, "Phase 1"));
    }

    String reply(String to, String text) {
        return chat.reply(CHANNEL, to, "night-1/thread:board:1", message(text));
    }
}
