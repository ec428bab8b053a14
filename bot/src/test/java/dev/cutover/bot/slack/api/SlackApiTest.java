package dev.cutover.bot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackApiTest {

    private final Hours clock = new Hours();
    private final FakeSlack slack = FakeSlack.start();
    private final SlackApi api = api(slack.url(), FakeSlack.TOKEN);

    private SlackApi api(String url, String token) {
        return new SlackApi(url, _ -> Optional.of(token), clock, Duration.ofMillis(700));
    }

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    private ChatPostMessageResponse post(SlackApi by, String channel) {
        return by.call(
                new Lane(FakeSlack.TEAM, "chat.postMessage", channel),
                methods -> methods.chatPostMessage(r -> r.channel(channel).text("Good morning")));
    }

    private ChatUnavailable failed(String channel) {
        return catchThrowableOfType(ChatUnavailable.class, () -> post(api, channel));
    }

    @Test
    void whatSlackAnswersIsTheAnswer() {
        assertThat(post(api, "C1").getTs()).isEqualTo(slack.channel().messages().getFirst().ts());
        assertThat(slack.calls("chat.postMessage"))
                .singleElement()
                .satisfies(call -> assertThat(call.token()).isEqualTo(FakeSlack.TOKEN));
    }

    @Test
    void aRefusalHasSlacksWordForIt() {
        SlackRefused refused =
                catchThrowableOfType(SlackRefused.class, () -> post(api, "C-nowhere"));
        assertThat(refused).hasMessage("Slack refused chat.postMessage: channel_not_found");
        assertThat(refused.code()).isEqualTo("channel_not_found");
    }

    @Test
    void aWorkspaceWithoutATokenIsNotAsked() {
        try (SlackApi nobody = new SlackApi(slack.url(), _ -> Optional.empty())) {
            assertThat(catchThrowableOfType(SlackRefused.class, () -> post(nobody, "C1")).code())
                    .isEqualTo("account_inactive");
        }
        assertThat(slack.calls()).isEmpty();
    }

    @Test
    void slackIsLeftAloneForAsLongAsItSaysWithThatMethodInThatChannel() {
        slack.workspace().channel("C2");
        slack.next("chat.postMessage C1", new Fault.TooMany(30));
        assertThat(failed("C1").pause()).isEqualTo(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(10));
        assertThat(failed("C1").pause()).isEqualTo(Duration.ofSeconds(20));
        assertThat(failed("C1")).hasMessage("Slack wants no chat.postMessage for 20 s");
        assertThat(slack.calls("chat.postMessage")).as("asked once").hasSize(1);

        post(api, "C2");
        clock.pass(Duration.ofSeconds(20));
        post(api, "C1");
        assertThat(slack.calls("chat.postMessage")).hasSize(3);
    }

    @Test
    void aWaitThatIsNotSaidOrAbsurdIsBounded() {
        slack.next("chat.postMessage", new Fault.TooMany(999_999_999));
        assertThat(failed("C1").pause()).isEqualTo(Duration.ofHours(1));
        slack.workspace().channel("C2");
        slack.next("chat.postMessage", new Fault.Refuse("ratelimited"));
        assertThat(failed("C2").pause()).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable"})
    void anErrorOfSlacksOwnMayHaveDoneIt(String code) {
        slack.next("chat.postMessage", new Fault.Refuse(code));
        ChatUnavailable failure = failed("C1");
        assertThat(failure.ambiguous()).isTrue();
        assertThat(failure).hasMessage("Slack answered " + code + " to chat.postMessage");
        post(api, "C1");
    }

    @Test
    void nobodyKnowsWhatBecameOfACallWhoseAnswerWasCutOffAndItIsNotSentAgain() {
        post(api, "C1"); // The connection is one that was good before.
        slack.next("chat.postMessage", new Fault.CutAfter());
        ChatUnavailable failure = failed("C1");
        assertThat(failure.ambiguous()).isTrue();
        assertThat(failure.pause()).isEqualTo(Duration.ofSeconds(2));
        assertThat(slack.channel().messages()).hasSize(2);
        assertThat(slack.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void whoeverHangsIsNotWaitedForForLong() {
        slack.next("chat.postMessage", new Fault.Hang());
        long before = System.nanoTime();
        ChatUnavailable failure = failed("C1");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(failure.ambiguous()).isTrue();
        assertThat(failure.pause()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aBrokenSlackAndAPageOfAProxyAreTriedLater() {
        slack.next("chat.postMessage", new Fault.Broken());
        ChatUnavailable broken = failed("C1");
        assertThat(broken).hasMessage("Slack answered 500 to chat.postMessage");
        assertThat(broken.ambiguous()).isTrue();

        slack.next("chat.postMessage", new Fault.Html());
        assertThat(failed("C1"))
                .hasMessage(
                        "What was answered to chat.postMessage is not Slack's; look for a proxy in between");
    }

    @Test
    void whatWasNeverSentWasNotDone() {
        slack.close();
        ChatUnavailable failure = failed("C1");
        assertThat(failure.ambiguous()).isFalse();
        assertThat(failure).hasMessage("Slack could not be asked for chat.postMessage");
    }

    @Test
    void noFailureNamesAToken() {
        String secret = "xoxb-do-not-tell";
        try (SlackApi leaky = api(slack.url(), secret)) {
            List<Fault> faults =
                    List.of(
                            new Fault.CutBefore(),
                            new Fault.Broken(),
                            new Fault.Html(),
                            new Fault.Hang(),
                            new Fault.TooMany(1));
            for (Fault fault : faults) {
                slack.next("chat.postMessage", fault);
                StringWriter told = new StringWriter();
                catchThrowableOfType(RuntimeException.class, () -> post(leaky, "C1"))
                        .printStackTrace(new PrintWriter(told));
                assertThat(told.toString()).doesNotContain(secret).doesNotContain("Good morning");
            }
        }
    }
}
