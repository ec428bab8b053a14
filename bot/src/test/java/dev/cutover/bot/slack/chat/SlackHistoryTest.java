package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What was posted already is found in the history, so that nothing stands there twice.
class SlackHistoryTest extends OpenSlack {

    @Test
    void theChannelIsLookedThroughOnceAProcess() {
        for (int number = 1; number <= 5; number++) {
            post("phase:" + number, "Phase " + number);
        }
        assertThat(slack.calls("conversations.history")).hasSize(1);
        assertThat(slack.calls("auth.test")).hasSize(1);
    }

    @Test
    void aPostThatWasTakenBeforeTheConnectionWasCutIsFoundAndNotPostedAgain() {
        post("board", "board");
        slack.next("chat.postMessage", new Fault.CutAfter());
        ChatUnavailable cut = unavailable("phase:1");
        assertThat(cut.ambiguous()).isTrue();

        assertThat(unavailable("phase:1").pause()).as("it settles").isPositive();
        clock.pass(Duration.ofSeconds(2));
        String ts = post("phase:1", "Phase 1, later");
        assertThat(shown()).containsExactly("board", "Phase 1, later");
        assertThat(slack.channel().messages().getLast().ts()).isEqualTo(ts);
    }

    @Test
    void aPostThatWasCutBeforeItWasTakenIsPostedThen() {
        post("board", "board");
        slack.next("chat.postMessage", new Fault.CutBefore());
        unavailable("phase:1");
        clock.pass(Duration.ofSeconds(2));
        post("phase:1", "Phase 1");
        assertThat(shown()).containsExactly("board", "Phase 1");
    }

    @Test
    void aPostThatSlackTakesLongAfterItWasGivenUpIsNotPostedAgain() throws InterruptedException {
        post("board", "board");
        slack.next("chat.postMessage", new Fault.Late(Duration.ofSeconds(4)));
        assertThat(unavailable("phase:1").pause()).isEqualTo(Duration.ofSeconds(15));
        clock.pass(Duration.ofSeconds(14));
        assertThat(unavailable("phase:1").pause()).isEqualTo(Duration.ofSeconds(1));
        slack.await(() -> shown().size() == 2);
        clock.pass(Duration.ofSeconds(1));
        post("phase:1", "Phase 1");
        assertThat(shown()).containsExactly("board", "Phase 1");
    }

    @Test
    void whatWasPostedBeforeTheProgramDiedIsFoundBehindManyMessages() {
        String ts = post("board", "before");
        for (int number = 0; number < 450; number++) {
            talk("chatter " + number);
        }
        restart();
        assertThat(post("board", "after")).isEqualTo(ts);
        assertThat(slack.calls("conversations.history")).hasSize(1 + 3);
        assertThat(shown()).startsWith("after").hasSize(451);
    }

    private void talk(String text) {
        slack.channel()
                .put(
                        new FakeMessage(
                                "1795999999.%06d".formatted(slack.channel().messages().size()),
                                null,
                                FakeSlack.BEN,
                                null,
                                text,
                                section(text),
                                null,
                                0));
    }

    private static JsonArray section(String text) {
        return JsonParser.parseString(
                        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}}]"
                                .formatted(text))
                .getAsJsonArray();
    }

    @Test
    void aReplyWhoseAnswerWasCutOffIsThereOnce() {
        String board = post("board", "board");
        slack.next("chat.postMessage", new Fault.CutAfter());
        assertThatThrownBy(() -> reply(board, "Ana claimed 1.1"))
                .isInstanceOf(ChatUnavailable.class);
        clock.pass(Duration.ofSeconds(2));
        reply(board, "Ana claimed 1.1");
        assertThat(slack.channel().replies(board)).hasSize(1);
    }

    @Test
    void aMessageOfSomebodyElseThatLooksLikeOursIsNotOurs() {
        JsonObject metadata =
                JsonParser.parseString(
                                """
                                {"event_type":"cutover_message","event_payload":{"run":"night-1","key":"board"}}
                                """)
                        .getAsJsonObject();
        slack.channel()
                .put(
                        new FakeMessage(
                                "1795000000.000001",
                                null,
                                FakeSlack.BEN,
                                "BOTHER",
                                "board",
                                section("board"),
                                metadata,
                                0));
        post("board", "ours");
        assertThat(shown()).containsExactly("board", "ours");
    }

    @Test
    void withoutTheScopeToReadItGoesOnWithoutLooking() {
        slack.workspace().withoutScope("channels:history");
        String ts = post("board", "1 of 3");
        chat.update(CHANNEL, ts, message("2 of 3"));
        reply(ts, "Ana claimed 1.1");
        slack.workspace().channel("C2");
        chat.post("T1/C2", "night-2/board", message("another"));
        assertThat(shown()).containsExactly("2 of 3");
        assertThat(slack.calls("conversations.history")).as("asked once").hasSize(1);
    }

    @Test
    void aTokenThatWasRevokedKeepsNothingFromBeingFoundLater() {
        String ts = post("board", "1 of 3");
        restart();
        slack.workspace().revoke("token_revoked");
        assertThatThrownBy(() -> post("board", "2 of 3")).isInstanceOf(ChannelClosed.class);
        assertThat(chat.shows(CHANNEL, ts, message("1 of 3"))).isFalse();
        slack.workspace().revoke(null);
        assertThat(post("board", "2 of 3")).isEqualTo(ts);
        assertThat(chat.shows(CHANNEL, ts, message("2 of 3"))).isTrue();
    }

    @Test
    void aChannelThatTheBotMayNotSeeIsLookedAtWhenItMay() {
        String ts = post("board", "1 of 3");
        restart();
        slack.channel().botIsIn(false);
        assertThatThrownBy(() -> post("board", "2 of 3")).isInstanceOf(ChannelClosed.class);
        slack.channel().botIsIn(true);
        assertThat(post("board", "2 of 3")).isEqualTo(ts);
    }

    @Test
    void aHistoryThatIsRefusedForAnotherReasonIsGoneWithout() {
        slack.always("conversations.history", new Fault.Refuse("method_not_supported"));
        post("board", "1 of 3");
        assertThat(shown()).containsExactly("1 of 3");
    }

    @Test
    void aHistoryThatIsAwayIsWaitedForBeforeAPostAndNotBeforeAnEdit() {
        String ts = post("board", "1 of 3");
        restart();
        slack.next("conversations.history", new Fault.TooMany(20));
        chat.update(CHANNEL, ts, message("2 of 3"));
        assertThat(unavailable("phase:1").pause()).isEqualTo(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        post("phase:1", "Phase 1");
        assertThat(shown()).containsExactly("2 of 3", "Phase 1");
    }

    @Test
    void whatIsInTheHistoryThatNobodyUnderstandsIsPassedOver() {
        for (String metadata :
                List.of(
                        "{\"event_type\":\"cutover_message\",\"event_payload\":{\"run\":7}}",
                        "{\"event_type\":\"other\",\"event_payload\":{}}",
                        "{\"event_type\":\"cutover_message\"}")) {
            slack.channel()
                    .put(
                            new FakeMessage(
                                    "1795000000.%06d".formatted(metadata.length()),
                                    null,
                                    slack.workspace().botUser(),
                                    slack.workspace().botId(),
                                    "old",
                                    new JsonArray(),
                                    JsonParser.parseString(metadata).getAsJsonObject(),
                                    0));
        }
        assertThat(Objects.requireNonNull(post("board", "1 of 3"))).isNotEmpty();
        assertThat(slack.channel().messages()).hasSize(4);
    }
}
