package dev.cutover.bot.discord.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.discord.fake.Call;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cutover in Discord, and what becomes of its messages when things go wrong there.
class DiscordNightTest {

    private static final String POST = "POST channels/{}/messages";
    private static final String EDIT = "PATCH channels/{}/messages/{}";

    @TempDir private Path folder;
    private Night night;
    private FakeDiscord discord;

    @BeforeEach
    void begin() {
        open(Night.of(folder, Cutovers.PLAN, 8));
    }

    private void open(Night opened) {
        night = opened;
        discord = night.discord;
    }

    private void atDiscordsPace(String plan) {
        night.close();
        open(Night.of(folder, plan));
        discord.everythingIsOld();
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

    private List<FakeMessage> pinned() {
        return discord.channel().messages().stream().filter(FakeMessage::pinned).toList();
    }

    @Test
    void aCutoverHasItsBoardPinnedItsPhasesInOrderAndItsRecordInTheThreads()
            throws InterruptedException {
        atDiscordsPace(Cutovers.PLAN);
        started();
        night.say("done 1.1 all fine");
        night.say("done 1.2");
        discord.await(() -> night.shown().size() == 3);
        night.awaitAllTold();
        night.awaitShown("2/3 tasks");
        assertThat(night.shown())
                .satisfiesExactly(
                        board -> assertThat(board).contains("2/3 tasks"),
                        first -> assertThat(first).contains("Phase 1: First"),
                        second -> assertThat(second).contains("Phase 2: Second"));
        assertThat(pinned()).containsExactly(discord.channel().messages().getFirst());
        assertThat(night.told()).anySatisfy(reply -> assertThat(reply).contains("all fine"));
        assertThat(discord.calls()).extracting(Call::status).containsOnly(200, 204);
    }

    @Test
    void twoHundredCompletionsInTenSecondsAreAHandfulOfEditsAndTheLastOneIsRight()
            throws InterruptedException {
        atDiscordsPace(plan(200));
        started();
        Thread.sleep(2_500);
        int before = edits().size();
        long begun = System.nanoTime();
        for (int number = 1; number <= 200; number++) {
            assertThat(night.say("done 1." + number).ok()).isTrue();
            Thread.sleep(Math.max(0, 50L * number - (System.nanoTime() - begun) / 1_000_000));
        }
        List<Call> within = edits().subList(before, edits().size());
        assertThat(within).hasSizeBetween(2, 6);
        night.awaitShown("200/201 tasks");
        night.awaitAllTold();
        List<Call> all = edits().subList(before, edits().size());
        assertThat(gaps(all))
                .allSatisfy(gap -> assertThat(gap).isGreaterThan(Duration.ofSeconds(2)));
        assertThat(discord.calls()).extracting(Call::status).containsOnly(200, 204);
    }

    private static String plan(int tasks) {
        StringBuilder plan = new StringBuilder("# Night\n\n## Phase 1: First\n\n");
        for (int number = 1; number <= tasks; number++) {
            plan.append("- [ ] **1.%d** Task %d (5 min, S)\n".formatted(number, number));
        }
        return plan + "\n## Phase 2: Second\n\n**Blocking:** Phase 1 complete\n\n- [ ] **2.1** X\n";
    }

    private List<Call> edits() {
        return discord.calls(EDIT).stream()
                .filter(call -> call.path().startsWith("channels/" + FakeDiscord.CHANNEL))
                .toList();
    }

    private static List<Duration> gaps(List<Call> calls) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < calls.size(); i++) {
            gaps.add(Duration.ofNanos(calls.get(i).at() - calls.get(i - 1).at()));
        }
        return gaps;
    }

    @Test
    void aDiscordThatHangsForLongGetsTheNewestStateOnceWhenItIsBack() throws InterruptedException {
        started();
        discord.always(EDIT, new Fault.Hang());
        discord.always(POST, new Fault.Hang());
        night.say("claim 1.1");
        discord.await(() -> edits().stream().anyMatch(call -> call.status() == 0));
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            assertThat(night.say(i % 2 == 0 ? "release 1.1" : "claim 1.1").ok()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("nobody waits for Discord")
                    .isLessThan(Duration.ofSeconds(1));
            Thread.sleep(200);
        }
        night.say("done 1.2");
        int before = discord.channel().history().size();
        discord.heal();
        night.awaitShown("1/3 tasks");
        night.awaitAllTold();
        assertThat(discord.channel().history().subList(before, discord.channel().history().size()))
                .as("the board and the phase")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(night.shown()).hasSize(2);
        assertThat(night.toldAna()).isEmpty();
    }

    @Test
    void aPostThatWasTakenWhenTheProgramEndedIsThereOnce() throws InterruptedException {
        discord.always(POST, new Fault.CutAfter());
        night.say("start night");
        discord.await(() -> !discord.channel().messages().isEmpty());
        discord.heal();
        night.restart();
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(pinned()).hasSize(1);
    }

    @Test
    void cutConnectionsAndBrokenAnswersPostNothingTwice() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            discord.next(POST, new Fault.CutAfter());
            discord.next(POST, new Fault.Broken(502));
        }
        night.say("start night");
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(night.told()).doesNotHaveDuplicates();
    }

    @Test
    void aDeletedBoardIsPostedAndPinnedAnew() throws InterruptedException {
        started();
        String before = discord.channel().messages().getFirst().id();
        discord.channel().delete(before);
        night.say("claim 1.1");
        discord.await(() -> pinned().size() == 1);
        night.awaitAllTold();
        assertThat(night.shown()).hasSize(2);
        assertThat(pinned()).containsExactly(discord.channel().messages().getLast());
        assertThat(pinned().getFirst().id()).isNotEqualTo(before);
    }

    @Test
    void aChannelThatIsClosedIsSaidOnceAndIsUpToDateWhenItIsOpenAgain()
            throws InterruptedException {
        started();
        discord.deny(discord.channel(), 1L << 11);
        Thread.sleep(100);
        night.say("claim 1.1");
        discord.await(() -> night.toldAna().size() == 1);
        for (String text : List.of("done 1.1", "claim 1.2", "note still here")) {
            assertThat(night.say(text).ok()).as(text).isTrue();
            Thread.sleep(150);
        }
        assertThat(night.toldAna())
                .containsExactly(
                        "The messages of night-1 cannot be written. The bot may not write in the channel: it lacks the permission Send Messages. Give its role that there, and the messages are brought up to date. The cutover itself goes on: commands are still taken and recorded.");
        discord.deny(discord.channel(), 0);
        Thread.sleep(100);
        night.say("done 1.2");
        night.awaitShown("2/3 tasks");
        night.awaitAllTold();
        assertThat(night.toldAna()).hasSize(1);
    }

    @Test
    void withoutPinsAndThreadsEverythingElseWorksAndItIsSaidOnce() throws InterruptedException {
        discord.deny(discord.channel(), 1L << 51 | 1L << 35);
        Thread.sleep(100);
        started();
        night.say("done 1.1");
        night.awaitShown("1/3 tasks");
        night.awaitAllTold();
        assertThat(night.toldAna())
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("lacks the permission Pin Messages"))
                .anySatisfy(said ->
                        assertThat(said).contains("lacks the permission Create Public Threads"));
        assertThat(discord.guild().threads()).isEmpty();
    }

    @Test
    void aStormOf429SlowsOneChannelAndNoOther() throws InterruptedException {
        discord.guild().channel("700000000000000099");
        night.restart();
        started();
        night.sayIn("700000000000000099", "start night");
        String board = discord.channel().messages().getFirst().id();
        discord.await(() -> other().size() == 2);
        for (FakeMessage message : discord.channel().messages()) {
            discord.always(
                    "PATCH channels/%s/messages/%s".formatted(FakeDiscord.CHANNEL, message.id()),
                    new Fault.TooMany(3));
        }
        night.say("claim 1.1");
        discord.await(() -> edits().stream().anyMatch(call -> call.status() == 429));
        night.sayIn("700000000000000099", "done 1.1");
        discord.await(() -> String.join("\n", other()).contains("1/3 tasks"));
        night.say("release 1.1");
        night.say("done 1.2");
        assertThat(edits().stream().filter(call -> call.status() == 429))
                .as("asked once in the time that Discord said")
                .hasSize(1);
        discord.heal();
        night.awaitShown("1/3 tasks");
        assertThat(discord.channel().message(board)).isPresent();
    }

    private List<String> other() {
        return night.shown(discord.guild().channel("700000000000000099"));
    }

    @Test
    void postsGoOnWhileEditsHaveToWait() throws InterruptedException {
        started();
        discord.always(EDIT, new Fault.OldEdits(60));
        night.say("done 1.1");
        night.say("done 1.2");
        discord.await(() -> night.shown().size() == 3);
        assertThat(night.shown().getLast()).contains("Phase 2: Second");
    }

    @Test
    void aHangingDiscordKeepsTheProgramFromEndingForSecondsAtMost() throws InterruptedException {
        started();
        discord.always("*", new Fault.Hang());
        night.say("claim 1.1");
        discord.await(() -> edits().stream().anyMatch(call -> call.status() == 0));
        long before = System.nanoTime();
        night.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(7));
        discord.heal();
        night.restart();
        night.awaitShown("with");
    }
}
