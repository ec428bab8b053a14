package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What messages carry, when they are sent, and in whose name.
class SlackChatTest extends OpenSlack {

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
}
