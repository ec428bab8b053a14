package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.chat.NotAllowed;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.commands.Person;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Slack does not take, and what the bot makes of it.
class SlackRefusalsTest extends OpenSlack {

    @Test
    void aDeletedMessageIsGoneAndPostedAnewUnderItsKey() {
        String ts = post("board", "1 of 3");
        slack.channel().delete(ts);
        assertThatThrownBy(() -> chat.update(CHANNEL, ts, message("2 of 3")))
                .isInstanceOf(MessageGone.class);
        assertThat(post("board", "2 of 3")).isNotEqualTo(ts);
        slack.channel().delete(slack.channel().messages().getFirst().ts());
        post("board", "3 of 3");
        assertThat(shown()).containsExactly("3 of 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "cant_update_message", "edit_window_closed"})
    void aMessageThatSlackDoesNotEditIsGone(String code) {
        String ts = post("board", "1 of 3");
        slack.next("chat.update", new Fault.Refuse(code));
        assertThatThrownBy(() -> chat.update(CHANNEL, ts, message("2 of 3")))
                .isInstanceOf(MessageGone.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    is_archived         | true  | The channel is archived. Unarchive it
                    not_in_channel      | true  | The bot is not in the channel. Type /invite
                    channel_not_found   | true  | it was deleted, or it is private
                    restricted_action   | true  | (restricted_action). Ask an admin of the workspace
                    ekm_access_denied   | true  | (ekm_access_denied). Ask an admin of the workspace
                    missing_scope       | true  | it lacks the scope chat:write
                    token_revoked       | false | Slack does not accept the bot's token any more (token_revoked)
                    invalid_auth        | false | Install the bot in the workspace again
                    account_inactive    | false | Install the bot in the workspace again
                    """)
    void aChannelThatTakesNothingSaysWhyAndWhatToDo(String code, boolean reachable, String why) {
        String ts = post("board", "1 of 3");
        slack.always("chat.postMessage", new Fault.Refuse(code));
        slack.always("chat.update", new Fault.Refuse(code));
        ChannelClosed closed =
                catchThrowableOfType(ChannelClosed.class, () -> post("phase:1", "Phase 1"));
        assertThat(closed.sentence()).contains(why).doesNotContain("!");
        assertThat(closed.reachable()).isEqualTo(reachable);
        assertThatThrownBy(() -> chat.update(CHANNEL, ts, message("2 of 3")))
                .isInstanceOf(ChannelClosed.class);
    }

    @Test
    void aRefusalThatNobodyKnowsIsTriedAgainLater() {
        slack.next("chat.postMessage", new Fault.Refuse("solar_flare"));
        ChatUnavailable later = unavailable("board");
        assertThat(later).hasMessage("Slack refused chat.postMessage: solar_flare");
        assertThat(later.ambiguous()).isFalse();
        assertThat(later.pause()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatSlackDoesNotTakeAsItIsIsSentInItsPlainestForm() {
        slack.next("chat.postMessage", new Fault.Refuse("invalid_blocks"));
        String ts = post("phase:1", "Phase 1 is open");
        assertThat(shown())
                .containsExactly(
                        "Phase 1 is open\nSlack did not take this message as it is. `/cutover board` and `/cutover plan` show everything.");
        chat.update(CHANNEL, ts, message("Phase 1 is complete"));
        assertThat(shown()).containsExactly("Phase 1 is complete");

        slack.next("chat.update", new Fault.Refuse("msg_blocks_too_long"));
        slack.next("chat.update", new Fault.Refuse("is_archived"));
        assertThatThrownBy(() -> chat.update(CHANNEL, ts, message("Phase 1 waits")))
                .isInstanceOf(ChannelClosed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    missing_scope     | the bot lacks the scope pins:write
                    too_many_pins     | the channel has as many pins as Slack allows
                    permission_denied | Slack refuses it (permission_denied). Pin it by hand
                    """)
    void aPinThatIsNotMadeIsSaidAndNothingElseIsLost(String code, String why) {
        String ts = post("board", "1 of 3");
        slack.next("pins.add", new Fault.Refuse(code));
        assertThatThrownBy(() -> chat.pin(CHANNEL, ts))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("The board is not pinned: ")
                .hasMessageContaining(why);
    }

    @Test
    void aChannelWithAHundredPinsIsFull() {
        for (int number = 0; number < 100; number++) {
            slack.channel().pin("1795000000.%06d".formatted(number));
        }
        String ts = post("board", "1 of 3");
        assertThatThrownBy(() -> chat.pin(CHANNEL, ts)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aWhisperToSomebodyWhoIsNotThereIsNotSaid() {
        chat.whisper(CHANNEL, new Person("slack", "UNOBODY", "Nobody"), message("hello"));
        assertThat(slack.channel().whispers()).isEmpty();
        slack.channel().archive(true);
        chat.whisper(CHANNEL, ANA, message("hello"));
        assertThat(slack.calls("chat.postEphemeral"))
                .extracting(Call::answer)
                .containsExactly("user_not_in_channel", "is_archived");
    }

    @Test
    void aWorkspaceWithoutTheBotTakesNothing() {
        ChannelClosed closed =
                catchThrowableOfType(
                        ChannelClosed.class,
                        () -> chat.post("T3/C1", "night-1/board", message("x")));
        assertThat(closed.reachable()).isFalse();
        assertThat(slack.calls()).isEmpty();
    }
}
