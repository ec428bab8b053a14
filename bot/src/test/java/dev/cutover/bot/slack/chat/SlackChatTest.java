package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.chat.NotAllowed;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChatTest {

    private static final String CHANNEL = "T1/C1";
    private static final Person ANA = new Person("slack", FakeSlack.ANA, "Ana");

    private final Hours clock = new Hours();
    private final FakeSlack slack = FakeSlack.start();
    private SlackApi api;
    private SlackChat chat;

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

    private static final Map<String, String> TOKENS =
            Map.of(FakeSlack.TEAM, FakeSlack.TOKEN, "T2", "xoxb-test-2");

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    private void restart() {
        api.close();
        open();
    }

    private static Message message(String text) {
        return Message.of(Text.of(text));
    }

    private String post(String key, String text) {
        return chat.post(CHANNEL, "night-1/" + key, message(text));
    }

    private List<String> shown() {
        return slack.channel().messages().stream().map(FakeMessage::shown).toList();
    }

    @Test
    void aMessageCarriesItsKeyTheVersionOfItsContentAndAText() {
        String ts = post("phase:1", "Phase 1 is open");
        FakeMessage posted = slack.channel().message(ts).orElseThrow();
        assertThat(posted.metadata())
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"event_type":"cutover_message","event_payload":{"run":"night-1","key":"phase:1"}}
                                """));
        assertThat(posted.text()).isEqualTo("Phase 1 is open");
        assertThat(blockId(posted)).matches("b0-[0-9a-f]{16}");

        chat.update(CHANNEL, ts, message("Phase 1 is complete"));
        FakeMessage edited = slack.channel().message(ts).orElseThrow();
        assertThat(blockId(edited)).isNotEqualTo(blockId(posted));
        assertThat(edited.metadata()).isEqualTo(posted.metadata());
    }

    private static String blockId(FakeMessage message) {
        return message.blocks().get(0).getAsJsonObject().get("block_id").getAsString();
    }

    @Test
    void nothingInAMessageIsUnfurled() {
        post("board", "see https://example.com");
        assertThat(slack.calls("chat.postMessage"))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.argument("unfurl_links")).isIn("0", "false");
                    assertThat(call.argument("unfurl_media")).isIn("0", "false");
                });
    }

    @Test
    void whatAMessageShowsAlreadyIsNotSentAlsoAfterARestart() {
        String ts = post("board", "1 of 3");
        chat.update(CHANNEL, ts, message("1 of 3"));
        restart();
        chat.update(CHANNEL, ts, message("1 of 3"));
        assertThat(slack.calls("chat.update")).isEmpty();
        chat.update(CHANNEL, ts, message("2 of 3"));
        assertThat(slack.calls("chat.update")).hasSize(1);
    }

    @Test
    void anEditWhoseFateNobodyKnowsIsMadeAgain() {
        String ts = post("board", "1 of 3");
        slack.next("chat.update", new Fault.CutBefore());
        assertThatThrownBy(() -> chat.update(CHANNEL, ts, message("2 of 3")))
                .isInstanceOf(ChatUnavailable.class);
        chat.update(CHANNEL, ts, message("1 of 3"));
        assertThat(slack.calls("chat.update")).hasSize(2);
        assertThat(shown()).containsExactly("1 of 3");
    }

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

    private ChatUnavailable unavailable(String key) {
        return catchThrowableOfType(ChatUnavailable.class, () -> post(key, "Phase 1"));
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

    private String reply(String to, String text) {
        return chat.reply(CHANNEL, to, "night-1/thread:board:1", message(text));
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
    void somebodyIsToldDirectlyWhereverTheChannelIs() {
        slack.channel().archive(true);
        chat.direct(CHANNEL, ANA, message("The channel is archived."));
        assertThat(slack.workspace().direct(FakeSlack.ANA).messages())
                .extracting(FakeMessage::text)
                .containsExactly("The channel is archived.");
    }

    @Test
    void eachWorkspaceIsSpokenToWithItsOwnToken() {
        slack.workspace("T2", "xoxb-test-2").channel("C9");
        chat.post("T2/C9", "night-2/board", message("there"));
        assertThat(slack.workspace("T2", "xoxb-test-2").channel("C9").messages()).hasSize(1);
        assertThat(slack.calls()).extracting(Call::token).containsOnly("xoxb-test-2");
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

    @Test
    void postsOfAChannelAndEditsOfAWorkspaceHaveTheirPace() {
        assertThat(chat.turn(CHANNEL, "a", Kind.POST)).isZero();
        assertThat(chat.turn(CHANNEL, "b", Kind.POST)).isEqualTo(Duration.ofSeconds(1));
        assertThat(chat.turn("T1/C2", "b", Kind.POST)).isZero();
        for (int i = 0; i < 3; i++) {
            assertThat(chat.turn("T1/C" + i, "a", Kind.EDIT)).isZero();
        }
        assertThat(chat.turn("T1/C4", "a", Kind.EDIT)).isEqualTo(Duration.ofMillis(1_280));
        assertThat(chat.turn("T1/C5", "b", Kind.BOARD)).isEqualTo(Duration.ofMillis(1_280));
        assertThat(chat.turn("T1/C4", "a", Kind.EDIT)).isEqualTo(Duration.ofMillis(2_560));
        assertThat(chat.turn("T2/C9", "a", Kind.EDIT)).isZero();
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
