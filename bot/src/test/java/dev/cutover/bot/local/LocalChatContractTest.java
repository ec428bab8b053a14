package dev.cutover.bot.local;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.ChatPlatformContract;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LocalChatContractTest extends ChatPlatformContract {

    private static final Person ANA = Person.local("Ana");

    private final List<String> whispers = new ArrayList<>();

    @TempDir private Path folder;
    private LocalChat chat;

    @BeforeEach
    void open() {
        chat =
                LocalChat.open(
                        folder,
                        List.of("general"),
                        InstantSource.fixed(Instant.parse("2026-11-21T02:10:00Z")));
        chat.listen((_, happening) -> {
            if (happening instanceof Happening.Whispered(Person _, Message message)) {
                whispers.add(text(message));
            }
        });
    }

    @AfterEach
    void stop() {
        chat.close();
    }

    @Override
    protected ChatPlatform chat() {
        return chat;
    }

    @Override
    protected void restart() {
        stop();
        open();
    }

    @Override
    protected String channel() {
        return "general";
    }

    @Override
    protected String missing() {
        return "4711";
    }

    @Override
    protected Person somebody() {
        return ANA;
    }

    @Override
    protected List<String> messages() {
        return topics().stream().map(Topic::post).map(LocalChatContractTest::text).toList();
    }

    @Override
    protected List<String> replies(String id) {
        return topics().stream()
                .filter(topic -> String.valueOf(topic.post().id()).equals(id))
                .flatMap(topic -> topic.replies().stream())
                .map(LocalChatContractTest::text)
                .toList();
    }

    @Override
    protected List<String> pinned() {
        return excerpt().pinned().stream().map(post -> String.valueOf(post.id())).toList();
    }

    @Override
    protected List<String> whispers(Person person) {
        return whispers;
    }

    private List<Topic> topics() {
        return excerpt().topics();
    }

    private Excerpt excerpt() {
        return chat.channel("general").orElseThrow().before(Long.MAX_VALUE, 200);
    }

    private static String text(Post post) {
        return switch (post.content()) {
            case Shown(Message message) -> text(message);
            case Talk(String text) -> text;
        };
    }

    private static String text(Message message) {
        return new PlainText(ZoneOffset.UTC).of(message);
    }
}
