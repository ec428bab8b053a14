package dev.cutover.bot.slack.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cutover in Slack, and what becomes of its messages when things go wrong there.
class SlackNightTest {

    @TempDir private Path folder;
    private Night night;
    private FakeSlack slack;

    @BeforeEach
    void begin() {
        night = Night.of(folder, Cutovers.PLAN, 8);
        slack = night.slack;
    }

    private void atSlacksPace() {
        night.close();
        night = Night.of(folder, Cutovers.PLAN);
        slack = night.slack;
        slack.enforceRates();
    }

    @AfterEach
    void end() {
        night.close();
    }

    private void started() throws InterruptedException {
        night.say("start night");
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
    }

    private List<String> answers(String method) {
        return slack.calls(method).stream().map(Call::answer).toList();
    }

    @Test
    void aCutoverHasItsBoardPinnedItsPhasesInOrderAndItsRecordInTheThreads()
            throws InterruptedException {
        atSlacksPace();
        started();
        night.say("done 1.1 all fine");
        night.say("done 1.2");
        slack.await(() -> night.shown().size() == 3);
        night.awaitAllTold();
        assertThat(night.shown())
                .satisfiesExactly(
                        board -> assertThat(board).contains("2/3 tasks"),
                        first -> assertThat(first).contains("Phase 1: First"),
                        second -> assertThat(second).contains("Phase 2: Second"));
        List<FakeMessage> messages = slack.channel().messages();
        assertThat(slack.channel().pins()).containsExactly(messages.getFirst().ts());
        assertThat(slack.channel().replies(messages.get(1).ts()))
                .anySatisfy(reply -> assertThat(reply.shown()).contains("all fine"));
        assertThat(slack.calls()).extracting(Call::answer).containsOnly("ok");
    }

    @Test
    void aBurstOfClicksIsAHandfulOfEditsAndTheLastOneIsRight() throws InterruptedException {
        atSlacksPace();
        started();
        int before = slack.calls("chat.update").size();
        long begun = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            night.say("claim 1.1");
            night.say("release 1.1");
            Thread.sleep(40);
        }
        night.say("claim 1.2");
        night.awaitShown("*1.2* Two · with");
        night.awaitAllTold();
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(slack.calls("chat.update").size() - before)
                .as("edits in %.1f s", seconds)
                .isLessThanOrEqualTo((int) (3 + seconds / 1.28 + 1));
        assertThat(slack.calls()).extracting(Call::answer).containsOnly("ok");
    }

    @Test
    void aRestartSendsNothingThatIsShownAlready() throws InterruptedException {
        started();
        int edits = slack.calls("chat.update").size();
        night.restart();
        night.say("note nothing to see");
        night.awaitAllTold();
        assertThat(slack.calls("chat.postMessage")).hasSize(2 + 2 + 1);
        assertThat(slack.calls("chat.update")).hasSize(edits);
    }

    @Test
    void aPostThatWasTakenWhenTheProgramEndedIsThereOnce() throws InterruptedException {
        slack.next("chat.postMessage", new Fault.CutAfter());
        night.say("start night");
        slack.await("chat.postMessage", 0);
        night.restart();
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(slack.channel().pins())
                .containsExactly(slack.channel().messages().getFirst().ts());
    }

    @Test
    void cutConnectionsPostNothingTwice() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            slack.next("chat.postMessage", new Fault.CutAfter());
        }
        night.say("start night");
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        for (FakeMessage message : slack.channel().messages()) {
            assertThat(slack.channel().replies(message.ts())).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aDeletedBoardIsPostedAndPinnedAnew() throws InterruptedException {
        started();
        slack.channel().delete(slack.channel().messages().getFirst().ts());
        night.say("claim 1.1");
        slack.await(() -> slack.channel().pins().size() == 1);
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(slack.channel().pins())
                .containsExactly(slack.channel().messages().getLast().ts());
    }

    @Test
    void anArchivedChannelIsSaidOnceAndOneEditBringsAllUpToDateWhenItIsOpenAgain()
            throws InterruptedException {
        started();
        slack.channel().archive(true);
        night.say("claim 1.1");
        slack.await(() -> night.toldAna().size() == 1);
        for (String text : List.of("done 1.1", "claim 1.2", "note still here")) {
            assertThat(night.say(text).ok()).as(text).isTrue();
            Thread.sleep(150);
        }
        assertThat(night.toldAna())
                .containsExactly(
                        "The messages of night-1 cannot be written. The channel is archived. Unarchive it, and its messages are brought up to date. The cutover itself goes on: commands are still taken and recorded.");

        slack.channel().archive(false);
        int before = slack.calls("chat.update").size();
        night.say("done 1.2");
        night.awaitShown("2/3 tasks");
        night.awaitAllTold();
        assertThat(slack.calls("chat.update").size() - before).isEqualTo(2);
        assertThat(night.toldAna()).hasSize(1);

        slack.channel().archive(true);
        night.say("claim 2.1");
        slack.await(() -> night.toldAna().size() == 2);
    }

    @Test
    void aChannelWithoutTheBotIsSaidToWhoeverStartedAndItPostsWhenItIsInvited()
            throws InterruptedException {
        slack.channel().botIsIn(false);
        night.say("start night");
        slack.await(() -> night.toldAna().size() == 1);
        assertThat(night.toldAna().getFirst()).contains("Type /invite");
        slack.channel().botIsIn(true);
        night.say("claim 1.1");
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(night.toldAna()).hasSize(1);
    }

    @Test
    void aRevokedTokenStopsNothingAndIsNotSaidByIt() throws InterruptedException {
        started();
        slack.workspace().revoke("token_revoked");
        int before = slack.calls("chat.postMessage").size();
        night.say("claim 1.1");
        slack.await(() -> answers("chat.update").contains("token_revoked"));
        assertThat(night.say("done 1.1").ok()).isTrue();
        Thread.sleep(150);
        assertThat(slack.calls("chat.postMessage")).hasSize(before);
        slack.workspace().revoke(null);
        night.say("claim 1.2");
        night.awaitShown("1/3 tasks");
    }

    @Test
    void fullPinsAreSaidOnceForAChannel() throws InterruptedException {
        for (int number = 0; number < 100; number++) {
            slack.channel().pin("1795000000.%06d".formatted(number));
        }
        started();
        night.say("done 1.1");
        night.restart();
        night.awaitShown("1/3 tasks");
        slack.await(() -> night.toldAna().size() == 2);
        night.say("close done for today");
        night.awaitAllTold();
        night.say("start night");
        slack.await(() -> night.shown().size() >= 5);
        night.awaitAllTold();
        assertThat(night.toldAna())
                .as("once a process")
                .hasSize(2)
                .allSatisfy(said -> assertThat(said).contains("as many pins as Slack allows"));
    }

    @Test
    void withoutOptionalScopesEverythingElseWorks() throws InterruptedException {
        slack.workspace().withoutScope("pins:write");
        slack.workspace().withoutScope("channels:history");
        started();
        night.say("done 1.1");
        night.awaitShown("1/3 tasks");
        assertThat(night.toldAna())
                .singleElement()
                .satisfies(said -> assertThat(said).contains("lacks the scope pins:write"));
    }

    @Test
    void aChannelThatSlackSlowsDownKeepsNoOtherWaiting() throws InterruptedException {
        started();
        slack.workspace().channel("C2");
        night.say("C2", "start night");
        slack.await(() -> night.shown("C2").size() == 2);
        slack.always("chat.update C1", new Fault.TooMany(3));
        night.say("claim 1.1");
        slack.await(() -> answers("chat.update").contains("429"));
        night.say("C2", "done 1.1");
        slack.await(() -> String.join("\n", night.shown("C2")).contains("1/3 tasks"));
        night.say("release 1.1");
        night.say("done 1.2");
        Thread.sleep(1_000);
        assertThat(calls429()).as("asked once in three seconds").hasSize(1);

        Call first = calls429().getFirst();
        slack.heal();
        night.awaitShown("1/3 tasks");
        Call next =
                slack.calls("chat.update").stream()
                        .filter(call -> call.channel().equals("C1") && call.at() > first.at())
                        .findFirst()
                        .orElseThrow();
        assertThat(Duration.ofNanos(next.at() - first.at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

    private List<Call> calls429() {
        return slack.calls("chat.update").stream()
                .filter(call -> call.answer().equals("429"))
                .toList();
    }

    @Test
    void postsGoOnWhileEditsHaveToWait() throws InterruptedException {
        started();
        slack.always("chat.update", new Fault.TooMany(60));
        night.say("done 1.1");
        night.say("done 1.2");
        slack.await(() -> night.shown().size() == 3);
        assertThat(night.shown().getLast()).contains("Phase 2: Second");
    }

    @Test
    void errorsAndPagesOfAProxyAreOvercome() throws InterruptedException {
        slack.next("chat.postMessage", new Fault.Broken());
        slack.next("chat.postMessage", new Fault.Html());
        started();
        slack.next("chat.update", new Fault.Broken());
        slack.next("chat.update", new Fault.Html());
        slack.next("chat.update", new Fault.CutBefore());
        night.say("done 1.1");
        night.awaitShown("1/3 tasks");
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
    }

    @Test
    void whenSlackComesBackFromHangingTheNewestStateIsSentOnce() throws InterruptedException {
        started();
        slack.always("*", new Fault.Hang());
        night.say("claim 1.1");
        slack.await(() -> answers("chat.update").contains("hang"));
        for (int i = 0; i < 10; i++) {
            long before = System.nanoTime();
            assertThat(night.say(i % 2 == 0 ? "release 1.1" : "claim 1.1").ok()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("nobody waits for Slack")
                    .isLessThan(Duration.ofSeconds(1));
        }
        night.say("done 1.2");
        slack.heal();
        int before = answers("chat.update").size();
        night.awaitShown("1/3 tasks");
        night.awaitAllTold();
        assertThat(answers("chat.update").subList(before, answers("chat.update").size()))
                .filteredOn("ok"::equals)
                .as("the board and the phase")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(night.shown()).hasSize(2);
        assertThat(night.toldAna()).isEmpty();
    }

    @Test
    void aHangingSlackKeepsTheProgramFromEndingForSecondsAtMost() throws InterruptedException {
        started();
        slack.always("*", new Fault.Hang());
        night.say("claim 1.1");
        slack.await(() -> answers("chat.update").contains("hang"));
        long before = System.nanoTime();
        night.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(7));
        slack.heal();
        night.restart();
        night.awaitShown("*1.1* One · with");
    }
}
