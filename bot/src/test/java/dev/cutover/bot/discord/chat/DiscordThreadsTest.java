package dev.cutover.bot.discord.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.chat.NotAllowed;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pins and the threads below messages.
class DiscordThreadsTest extends OnTheWire {

    private static final String OPEN = "POST channels/{}/messages/{}/threads";

    private String board = "";

    DiscordThreadsTest() {
        super(Duration.ofSeconds(2));
    }

    @BeforeEach
    void post() {
        board = chat.post(CHANNEL, "night-1/board", message("board"));
    }

    private String reply(String key, String text) {
        return chat.reply(CHANNEL, board, "night-1/thread:" + key, message(text));
    }

    private FakeChannel thread() {
        return discord.guild().known(board).orElseThrow();
    }

    private List<String> told() {
        return thread().messages().stream().map(FakeMessage::shown).toList();
    }

    @Test
    void aThreadIsOpenedOnceAndSaysWhatItIsAbout() {
        reply("board:1", "Ana claimed 1.1");
        reply("board:5", "Ben claimed 1.2");
        assertThat(told()).containsExactly("Ana claimed 1.1", "Ben claimed 1.2");
        assertThat(discord.calls(OPEN)).hasSize(1);
        assertThat(thread().name()).isEqualTo("night-1, board");
        assertThat(DiscordWords.thread("night-1/thread:phase:2:17")).isEqualTo("night-1, phase 2");
        assertThat(DiscordWords.thread("n".repeat(200) + "/thread:board:1")).hasSize(100);
    }

    @Test
    void aReplyWhoseAnswerWasCutOffIsThereOnce() {
        reply("board:1", "Ana claimed 1.1");
        discord.always("POST channels/" + board + "/messages", new Fault.CutAfter());
        assertThatThrownBy(() -> reply("board:5", "Ben claimed 1.2"))
                .isInstanceOf(ChatUnavailable.class);
        discord.heal();
        restart();
        reply("board:5", "Ben claimed 1.2");
        assertThat(told()).containsExactly("Ana claimed 1.1", "Ben claimed 1.2");
    }

    @Test
    void aThreadThatWasOpenedBeforeTheAnswerWasCutOffIsUsed() {
        discord.always(OPEN, new Fault.CutAfter());
        assertThatThrownBy(() -> reply("board:1", "Ana claimed 1.1"))
                .isInstanceOf(ChatUnavailable.class);
        discord.heal();
        reply("board:1", "Ana claimed 1.1");
        assertThat(told()).containsExactly("Ana claimed 1.1");
    }

    @Test
    void aThreadThatRestsIsFoundAndWokenAlsoAfterARestart() {
        String first = reply("board:1", "Ana claimed 1.1");
        thread().archive(true);
        restart();
        reply("board:5", "Ben claimed 1.2");
        thread().archive(true);
        assertThat(reply("board:1", "Ana released 1.1")).isEqualTo(first);
        assertThat(told()).containsExactly("Ana released 1.1", "Ben claimed 1.2");
    }

    @Test
    void aThreadThatRestsIsWokenToChangeWhatIsInIt() {
        reply("board:1", "Ana claimed 1.1");
        discord.rest(thread());
        reply("board:1", "Ana released 1.1");
        assertThat(told()).containsExactly("Ana released 1.1");
    }

    @Test
    void aThreadThatSomebodyDeletedIsOpenedAnew() {
        reply("board:1", "Ana claimed 1.1");
        discord.delete(thread());
        reply("board:5", "Ben claimed 1.2");
        assertThat(told()).containsExactly("Ben claimed 1.2");
        discord.guild().remove(thread());
        reply("board:9", "Ben completed 1.2");
        assertThat(told()).as("before the bot is told").containsExactly("Ben completed 1.2");
    }

    @Test
    void aReplyToAMessageThatIsGoneIsSaidSo() {
        discord.channel().delete(board);
        assertThatThrownBy(() -> reply("board:1", "x")).isInstanceOf(MessageGone.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    403 | 50013  | lacks Create Public Threads or Send Messages in Threads
                    403 | 50001  | lacks Create Public Threads
                    403 | 160005 | in a thread that is locked. Unlock it
                    400 | 160006 | as many active threads as Discord allows
                    403 | 77777  | (code 77777)
                    400 | 160004 | (code 160004)
                    """)
    void whatCannotBeToldInAThreadIsSaidAndNothingElseIsLost(int status, int code, String why) {
        discord.next(OPEN, new Fault.Refuse(status, code));
        assertThatThrownBy(() -> reply("board:1", "Ana claimed 1.1"))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining(why)
                .hasMessageContaining("in the record");
    }

    @Test
    void aPermissionThatTheConnectionKnowsToBeMissingIsCalledByItsName()
            throws InterruptedException {
        discord.deny(discord.channel(), 1L << 35 | 1L << 51);
        discord.await(() -> refused().contains("the permission Create Public Threads"));
        assertThatThrownBy(() -> chat.pin(CHANNEL, board))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("lacks the permission Pin Messages. Pin the board by hand");
    }

    private String refused() {
        try {
            reply("board:1", "x");
            return "";
        } catch (NotAllowed notAllowed) {
            return notAllowed.sentence();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    403 | 50013 | the bot lacks the permission Pin Messages
                    400 | 30003 | the channel has as many pins as Discord allows
                    400 | 77777 | Discord refuses it (code 77777). Pin it by hand
                    """)
    void aPinThatIsNotMadeIsSaidAndNothingElseIsLost(int status, int code, String why) {
        discord.next("PUT channels/{}/messages/pins/{}", new Fault.Refuse(status, code));
        assertThatThrownBy(() -> chat.pin(CHANNEL, board))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("The board is not pinned: ")
                .hasMessageContaining(why);
        chat.pin(CHANNEL, board);
    }
}
