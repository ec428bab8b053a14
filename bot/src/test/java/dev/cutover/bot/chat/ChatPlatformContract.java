package dev.cutover.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every chat platform keeps to, whatever it looks like.
public abstract class ChatPlatformContract {

    /// The platform as it is now.
    protected abstract ChatPlatform chat();

    /// Ends the program and starts it again: what it only remembered is forgotten.
    protected abstract void restart();

    /// A channel that is there, as in [dev.cutover.commands.Place#channel].
    protected abstract String channel();

    /// An id of a message that is not there.
    protected abstract String missing();

    /// Somebody who is in the channel.
    protected abstract Person somebody();

    /// The channel's own messages as people read them, oldest first.
    protected abstract List<String> messages();

    /// What people read below a message, oldest first.
    protected abstract List<String> replies(String id);

    /// The ids of what is pinned.
    protected abstract List<String> pinned();

    /// What somebody was told privately, oldest first; at most what the platform keeps.
    protected abstract List<String> whispers(Person person);

    /// What people read of what somebody typed. Some platforms take out what only turns letters
    /// around.
    protected String readOf(String typed) {
        return typed;
    }

    private String post(String key, String text) {
        return chat().post(channel(), "night-1/" + key, message(text));
    }

    private static Message message(String text) {
        return Message.of(Text.of(text));
    }

    @Test
    void messagesStandInTheOrderInWhichTheyWerePosted() {
        for (int number = 1; number <= 12; number++) {
            post("phase:" + number, "Phase " + number + " is open");
        }
        assertThat(messages())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(number -> "Phase " + number + " is open")
                                .toList());
    }

    @Test
    void aMessageIsChangedInItsPlace() {
        String board = post("board", "0 of 3");
        post("phase:1", "Phase 1");
        chat().update(channel(), board, message("1 of 3"));
        chat().update(channel(), board, message("1 of 3"));
        assertThat(messages()).containsExactly("1 of 3", "Phase 1");
    }

    @Test
    void theSameKeyIsTheSameMessageWithTheContentOfNow() {
        String board = post("board", "0 of 3");
        assertThat(post("board", "1 of 3")).isEqualTo(board);
        assertThat(messages()).containsExactly("1 of 3");
    }

    @Test
    void theSameKeyIsTheSameMessageAlsoAfterARestart() {
        String board = post("board", "0 of 3");
        restart();
        assertThat(post("board", "1 of 3")).isEqualTo(board);
        assertThat(post("phase:1", "Phase 1")).isNotEqualTo(board);
        assertThat(messages()).containsExactly("1 of 3", "Phase 1");
    }

    @Test
    void theSameKeyOfAnotherCutoverIsAnotherMessage() {
        String board = post("board", "the first night");
        assertThat(chat().post(channel(), "night-2/board", message("the second night")))
                .isNotEqualTo(board);
        assertThat(messages()).containsExactly("the first night", "the second night");
    }

    @Test
    void repliesStandBelowTheirMessageAndTheSameKeyIsTheSameReply() {
        String board = post("board", "board");
        String phase = post("phase:1", "phase");
        String first = reply(board, "thread:board:1", "Ana claimed 1.1");
        reply(phase, "thread:phase:1:1", "Phase 1 opened");
        assertThat(reply(board, "thread:board:1", "Ana completed 1.1")).isEqualTo(first);
        restart();
        assertThat(reply(board, "thread:board:1", "Ana completed 1.1.")).isEqualTo(first);
        reply(board, "thread:board:5", "Ben claimed 1.2");

        assertThat(replies(board)).containsExactly("Ana completed 1.1.", "Ben claimed 1.2");
        assertThat(replies(phase)).containsExactly("Phase 1 opened");
        assertThat(messages()).containsExactly("board", "phase");
    }

    private String reply(String to, String key, String text) {
        return chat().reply(channel(), to, "night-1/" + key, message(text));
    }

    @Test
    void whatIsPinnedStaysPinned() {
        String board = post("board", "0 of 3");
        chat().pin(channel(), board);
        chat().pin(channel(), board);
        restart();
        chat().pin(channel(), board);
        assertThat(pinned()).containsExactly(board);
    }

    @Test
    void aMessageThatIsNotThereIsGone() {
        post("board", "0 of 3");
        assertThatThrownBy(() -> chat().update(channel(), missing(), message("x")))
                .isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> chat().pin(channel(), missing())).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> reply(missing(), "thread:board:1", "x"))
                .isInstanceOf(MessageGone.class);
        assertThat(messages()).containsExactly("0 of 3");
    }

    @Test
    void whatIsWhisperedStandsNowhereInTheChannel() {
        chat().whisper(channel(), somebody(), message("1.1 is claimed by Ben"));
        chat().direct(channel(), somebody(), message("The channel is archived"));
        assertThat(whispers(somebody())).contains("1.1 is claimed by Ben");
        assertThat(messages()).isEmpty();
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedIt() {
        List<String> hostile =
                List.of(
                        "<!channel> and @everyone",
                        "*bold* _thin_ ~gone~ `code`",
                        "<script>alert(1)</script>",
                        "a & b < c > d &amp; e",
                        "<https://example.com|click me>",
                        "> not a quotation",
                        "\u202Eleft to right",
                        "🚀 :rocket: ümläut");
        for (int index = 0; index < hostile.size(); index++) {
            post("entry:" + index, hostile.get(index));
        }
        assertThat(messages())
                .containsExactlyElementsOf(hostile.stream().map(this::readOf).toList());
    }

    @Test
    void aMessageOfAnySizeIsTaken() {
        List<Message.Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of("A long night ".repeat(200))));
        List<Item> items = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            items.add(
                    new Item(
                            Shape.OPEN,
                            Text.of(number + " " + "<!here> & more ".repeat(30)),
                            button(number)));
        }
        blocks.add(new Message.Items(items));
        blocks.add(new Message.Verbatim("restore --all\n".repeat(3_000)));
        for (int number = 0; number < 120; number++) {
            blocks.add(new Message.Fields(List.of(new Message.Field("Took", Text.of("5 min")))));
        }
        String id = chat().post(channel(), "night-1/board", new Message(blocks));
        chat().update(channel(), id, new Message(blocks.reversed()));
        assertThat(messages()).hasSize(1);
    }

    private static Button button(int number) {
        return new Button(
                "Claim " + number, "v1|night-1|" + number + "|claim|0", Style.PRIMARY, "Claim it");
    }

    @Test
    void whoIsNotHinderedHasItsTurnAtOnce() {
        assertThat(chat().turn(channel(), "night-1", ChatPlatform.Kind.POST))
                .isEqualTo(Duration.ZERO);
        assertThat(chat().turn(channel(), "night-1", ChatPlatform.Kind.BOARD))
                .isEqualTo(Duration.ZERO);
    }
}
