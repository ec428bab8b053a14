package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalChatTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:40:00Z");
    private static final Person ANA = Person.local("Ana");

    @TempDir private Path folder;

    @Test
    void whatIsPostedIsThereInOrder() {
        try (LocalChat chat = open()) {
            String first = chat.post("general", "board", message("board"));
            chat.talk("general", ANA, "hello");
            chat.reply("general", first, "reply", message("in the thread"));

            assertThat(topics(chat))
                    .containsExactly(
                            new Topic(
                                    Post.of(1, NOW, Person.BOT, shown("board")).called("board"),
                                    List.of(
                                            Post.inThread(
                                                            1,
                                                            3,
                                                            NOW,
                                                            Person.BOT,
                                                            shown("in the thread"))
                                                    .called("reply"))),
                            new Topic(Post.of(2, NOW, ANA, new Talk("hello")), List.of()));
        }
    }

    @Test
    void theSameKeyAgainIsTheSameMessageAlsoAfterARestart() {
        try (LocalChat chat = open()) {
            chat.post("general", "board", message("0/3"));
        }
        try (LocalChat chat = open()) {
            assertThat(chat.post("general", "board", message("1/3"))).isEqualTo("1");
            assertThat(chat.post("general", "phase", message("2/3"))).isEqualTo("2");
            assertThat(topics(chat))
                    .extracting(topic -> topic.post().content())
                    .containsExactly(shown("1/3"), shown("2/3"));
        }
    }

    @Test
    void anUpdateToWhatItIsAlreadyChangesNothing() {
        try (LocalChat chat = open()) {
            String board = chat.post("general", "board", message("0/3"));
            chat.update("general", board, message("0/3"));
            assertThat(topics(chat))
                    .extracting(topic -> topic.post().edited())
                    .containsExactly(false);
        }
    }

    @Test
    void anUpdateReplacesTheContentAndAPinKeepsItAtTheTop() {
        try (LocalChat chat = open()) {
            String board = chat.post("general", "board", message("0/3"));
            chat.update("general", board, message("1/3"));
            chat.pin("general", board);
            chat.pin("general", board);

            Post expected = new Post(1, "board", null, NOW, Person.BOT, shown("1/3"), true, true);
            assertThat(excerpt(chat).pinned()).containsExactly(expected);
            assertThat(topics(chat)).containsExactly(new Topic(expected, List.of()));
        }
    }

    @Test
    void aReplyCanBeChangedAndRepliedToInTheSameThread() {
        try (LocalChat chat = open()) {
            String root = chat.post("general", "root", message("root"));
            String reply = chat.reply("general", root, "reply", message("reply"));
            chat.update("general", reply, message("better"));
            chat.reply("general", reply, "second", message("second"));

            assertThat(topics(chat).getFirst().replies())
                    .extracting(Post::content)
                    .containsExactly(shown("better"), shown("second"));
        }
    }

    @Test
    void aMessageThatIsNotThereIsGone() {
        try (LocalChat chat = open()) {
            for (String id : List.of("7", "-1", "x", "")) {
                assertThatThrownBy(() -> chat.update("general", id, message("x")))
                        .isInstanceOf(MessageGone.class)
                        .hasMessage("Message " + id + " is not in #general any more");
            }
            assertThatThrownBy(() -> chat.reply("general", "7", "reply", message("x")))
                    .isInstanceOf(MessageGone.class);
            assertThatThrownBy(() -> chat.pin("general", "7")).isInstanceOf(MessageGone.class);
        }
    }

    @Test
    void aChannelThatIsNotThereTakesNothing() {
        try (LocalChat chat = open()) {
            assertThatThrownBy(() -> chat.post("nowhere", "board", message("x")))
                    .isInstanceOf(ChannelClosed.class)
                    .hasMessage(
                            "There is no channel #nowhere on the local channel; add it to CUTOVER_CHANNELS and start the bot again.");
        }
    }

    @Test
    void aChannelsNameIsChecked() {
        for (String name : List.of("", "../x", "General", "a b", "a".repeat(81))) {
            assertThatThrownBy(() ->
                            LocalChat.open(folder, List.of(name), InstantSource.fixed(NOW)).close())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no channel name");
        }
    }

    @Test
    void everythingIsThereAgainAfterARestart() {
        List<Topic> before;
        try (LocalChat chat = open()) {
            String board = chat.post("general", "board", message("0/3"));
            chat.pin("general", board);
            chat.talk("general", ANA, "line 1\nline 2 \u202e <b>\u0000 \ud83d\udc4b");
            chat.reply("general", board, "reply", message("reply"));
            chat.update("general", board, message("1/3"));
            before = topics(chat);
        }

        try (LocalChat again = open()) {
            assertThat(topics(again)).isEqualTo(before).hasSize(2);
            assertThat(again.talk("general", ANA, "next")).isEqualTo("4");
        }
        try (LocalChat third = open()) {
            assertThat(topics(third)).hasSize(3).startsWith(before.toArray(Topic[]::new));
        }
    }

    @Test
    void aLineThatWasBeingWrittenWhenTheProgramDiedIsLeftOut() throws IOException {
        try (LocalChat chat = open()) {
            chat.talk("general", ANA, "kept");
        }
        append("{\"type\":\"posted\",\"id\":2,\"at\":\"2026-1");

        try (LocalChat again = open()) {
            assertThat(topics(again)).hasSize(1);
            chatGoesOn(again);
        }
        try (LocalChat third = open()) {
            assertThat(topics(third)).hasSize(2);
        }
    }

    @Test
    void aDamagedLineIsLeftOutAndTheFileKeptAside() throws IOException {
        try (LocalChat chat = open()) {
            chat.talk("general", ANA, "kept");
        }
        append("what is this\n");

        try (LocalChat again = open()) {
            chatGoesOn(again);
            assertThat(topics(again)).hasSize(2);
        }
        assertThat(folder.resolve("general.jsonl.damaged")).content().contains("what is this");
    }

    @Test
    void openingLeavesOneLineForEachMessage() throws IOException {
        try (LocalChat chat = open()) {
            String board = chat.post("general", "board", message("0"));
            for (int i = 1; i <= 50; i++) {
                chat.update("general", board, message(String.valueOf(i)));
            }
        }
        open().close();

        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "{\"type\":\"next\",\"id\":2}",
                        "{\"type\":\"posted\",\"id\":1,\"key\":\"board\",\"at\":\"2026-11-20T21:40:00Z\","
                                + "\"by\":{\"platform\":\"cutover\",\"id\":\"bot\",\"name\":\"cutover\"},"
                                + "\"message\":{\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"type\":\"plain\",\"text\":\"50\"}]}]},"
                                + "\"pinned\":false,\"edited\":true}");
    }

    @Test
    void onlyTheNewestAreKeptBesidesThePinned() {
        Posts posts = new Posts();
        posts.apply(new Change.Posted(Post.of(1, NOW, ANA, new Talk("pinned"))));
        posts.apply(new Change.Pinned(1));
        for (long id = 2; id <= Posts.KEPT + 10; id++) {
            posts.apply(new Change.Posted(Post.of(id, NOW, ANA, new Talk("x"))));
        }

        List<Topic> kept = posts.before(Long.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(kept).hasSize(Posts.KEPT);
        assertThat(kept.getFirst().post().id()).isEqualTo(1);
        assertThat(kept.get(1).post().id()).isEqualTo(12);
        assertThat(posts.find(2)).isEmpty();
    }

    @Test
    void onlyTheNewestRepliesOfAThreadAreKept() {
        Posts posts = new Posts();
        posts.apply(new Change.Posted(Post.of(1, NOW, ANA, new Talk("root"))));
        for (long id = 2; id <= Posts.REPLIES_KEPT + 5; id++) {
            posts.apply(new Change.Posted(Post.inThread(1, id, NOW, ANA, new Talk("x"))));
        }

        assertThat(posts.replies(1)).isEqualTo(Posts.REPLIES_KEPT);
        assertThat(posts.find(2)).isEmpty();
        assertThat(posts.find(Posts.REPLIES_KEPT + 5)).isPresent();
    }

    @Test
    void manyAtOnceGetIdsOfTheirOwn() throws InterruptedException {
        try (LocalChat chat = open()) {
            List<Thread> people = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                people.add(
                        Thread.startVirtualThread(() -> {
                            for (int j = 0; j < 10; j++) {
                                chat.talk("general", ANA, "x");
                            }
                        }));
            }
            for (Thread person : people) {
                person.join();
            }
            assertThat(topics(chat))
                    .extracting(topic -> topic.post().id())
                    .hasSize(80)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private static void chatGoesOn(LocalChat chat) {
        assertThat(chat.talk("general", ANA, "goes on")).isEqualTo("2");
    }

    private void append(String text) throws IOException {
        Files.writeString(file(), text, StandardOpenOption.APPEND);
    }

    private Path file() {
        return folder.resolve("general.jsonl");
    }

    private LocalChat open() {
        return LocalChat.open(folder, List.of("general", "random"), InstantSource.fixed(NOW));
    }

    private static List<Topic> topics(LocalChat chat) {
        return excerpt(chat).topics();
    }

    private static Excerpt excerpt(LocalChat chat) {
        return chat.channel("general").orElseThrow().before(Long.MAX_VALUE, 200);
    }

    private static Message message(String text) {
        return Message.of(Text.of(text));
    }

    private static Shown shown(String text) {
        return new Shown(message(text));
    }
}
