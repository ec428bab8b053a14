package dev.cutover.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.PlanFolder;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelWritersTest {

    private static final Place GENERAL = new Place("local", "general");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T02:10:00Z"));

    private final FakeChat chat = new FakeChat();

    @TempDir private Path folder;
    private FileJournal journal;
    private ChannelWriters writers;
    private Runs runs;
    private ControlRoom room;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(
                folder.resolve("night.md"),
                """
                # Night

                ## Phase 1: First

                - [ ] **1.1** One (5 min, S)
                - [ ] **1.2** Two (5 min, S)

                ## Phase 2: Second

                **Blocking:** Phase 1 complete

                - [ ] **2.1** Three (5 min, S)
                """);
        start();
    }

    private void start() {
        journal = FileJournal.open(folder.resolve("data"), CLOCK.instant());
        writers = new ChannelWriters(List.of(chat));
        runs = new Runs(journal, new MarkdownReader(), CLOCK, writers);
        room = new ControlRoom(runs, new PlanFolder(folder, Optional.empty()));
        runs.takeUp();
    }

    @AfterEach
    void stop() {
        writers.close();
        journal.close();
    }

    private void restart() {
        stop();
        start();
    }

    private Answer say(String text) {
        return room.said(new Said(GENERAL, Person.local("Ana"), null, text));
    }

    private Run run() {
        return runs.in(GENERAL).orElseThrow();
    }

    @Test
    void theBoardIsPostedAndPinnedAndAPhaseGetsItsMessageWhenItOpens() throws InterruptedException {
        say("start night");
        chat.await(() -> chat.messages().size() == 2);
        assertThat(chat.calls()).startsWith("post night-1/board", "pin m1", "post night-1/phase:1");

        say("done 1.1");
        say("done 1.2");
        chat.await(() -> chat.messages().size() == 3);
        assertThat(chat.calls())
                .filteredOn(call -> call.startsWith("post"))
                .containsExactly(
                        "post night-1/board", "post night-1/phase:1", "post night-1/phase:2");
    }

    @Test
    void theLatestStateWinsHoweverMuchHappens() throws InterruptedException {
        long begun = System.nanoTime();
        say("start night");
        for (int i = 0; i < 100; i++) {
            say("claim 1.1");
            say("release 1.1");
        }
        say("claim 1.1");
        chat.await(() ->
                chat.messages().size() == 2
                        && chat.messages().getLast().contains("▶ 1.1 One · with Ana since 02:10"));
        long rounds = 2 + (System.nanoTime() - begun) / Duration.ofMillis(20).toNanos();
        assertThat(edits()).hasSizeLessThan((int) Math.min(300, 2 * rounds));
    }

    @Test
    void anEndWaitsForNoEditAndKeepsNoPostBack() throws InterruptedException {
        say("start night");
        chat.await(() -> run().cutover().posts().messages().size() == 2);
        chat.turns(0);
        say("done 1.1");
        say("done 1.2");
        long closing = System.nanoTime();
        writers.close();
        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(3));
        assertThat(chat.messages()).hasSize(3);

        chat.turns(Integer.MAX_VALUE);
        restart();
        chat.await(() -> chat.messages().get(1).contains("Done: 1.1, 1.2"));
    }

    @Test
    void aRestartEditsTheSameMessages() throws InterruptedException {
        say("start night");
        chat.await(() -> run().cutover().posts().messages().size() == 2);
        restart();
        say("claim 1.2");
        chat.await(() -> chat.messages().getLast().contains("▶ 1.2 Two"));
        assertThat(chat.messages()).hasSize(2);
    }

    @Test
    void aChatThatIsAwayIsTriedAgain() throws InterruptedException {
        chat.failNext(1);
        say("start night");
        chat.await(() -> chat.messages().size() == 2);
        assertThat(chat.calls()).startsWith("post night-1/board", "pin m1");
    }

    @Test
    void aMessageThatSomebodyDeletedIsPostedAnew() throws InterruptedException {
        say("start night");
        chat.await(() -> run().cutover().posts().messages().size() == 2);
        chat.delete("m1");
        say("claim 1.1");
        chat.await(() -> chat.calls().stream().filter("post night-1/board"::equals).count() == 2);
    }

    @Test
    void theRecordIsToldOnceInTheThreads() throws InterruptedException {
        say("start night");
        say("done 1.1 all fine");
        say("note coffee is out");
        chat.await(() -> String.join("\n", chat.replies("m1")).contains("coffee"));
        chat.await(() -> String.join("\n", chat.replies("m2")).contains("all fine"));
        restart();
        say("claim 1.2");
        chat.await(() -> String.join("\n", chat.replies("m2")).contains("claimed 1.2"));
        assertThat(String.join("\n", chat.replies("m2")))
                .isEqualTo(
                        """
                        02:10 Phase 1: First opened
                        02:10 Ana claimed 1.1 One
                        02:10 Ana completed 1.1 One: all fine
                        02:10 Ana claimed 1.2 Two\
                        """);
    }

    private void allTold() throws InterruptedException {
        chat.await(() -> ChannelWriter.allTold(run(), GENERAL));
    }

    private List<String> edits() {
        return chat.calls().stream().filter(call -> call.startsWith("update")).toList();
    }

    @Test
    void theBoardGoesFirstAndInBetweenTheOneThatHasWaitedLongest() throws InterruptedException {
        say("start night");
        say("done 1.1");
        say("done 1.2");
        chat.await(() -> chat.messages().size() == 3);
        allTold();
        chat.turns(0);
        int before = edits().size();
        say("reopen 1.1 again");
        say("claim 2.1");
        chat.lookedAgain();
        chat.turns(1);
        chat.await(() -> edits().size() == before + 1);
        say("note one more");
        say("issue The mirror lags");
        chat.lookedAgain();
        chat.turns(3);
        chat.await(() -> edits().size() == before + 4);
        assertThat(edits().subList(before, before + 4))
                .containsExactly("update m1", "update m2", "update m1", "update m3");
    }

    @Test
    void whatIsSentIsTheNewestThereIsWhenItsTurnComes() throws InterruptedException {
        say("start night");
        chat.await(() -> chat.messages().size() == 2);
        allTold();
        chat.turns(0);
        int before = edits().size();
        for (String text : List.of("claim 1.1", "done 1.1", "claim 1.2", "done 1.2")) {
            say(text);
        }
        chat.lookedAgain();
        chat.turns(2);
        chat.await(() -> edits().size() == before + 2);
        assertThat(chat.messages().getFirst()).contains("2/3 tasks");
        assertThat(chat.messages().get(1)).contains("2/2 tasks");
    }

    @Test
    void postsDoNotWaitForTheTurnOfEdits() throws InterruptedException {
        say("start night");
        chat.await(() -> chat.messages().size() == 2);
        chat.turns(0);
        say("done 1.1");
        say("done 1.2");
        chat.await(() -> chat.messages().size() == 3);
        chat.await(() -> !chat.replies("m3").isEmpty());
        chat.turns(100);
        chat.await(() -> chat.messages().getFirst().contains("2/3 tasks"));
    }

    @Test
    void aLongRecordIsToldInSeveralReplies() throws InterruptedException {
        say("start night");
        chat.await(() -> !chat.replies("m1").isEmpty());
        chat.failNext(1);
        for (int number = 0; number < 70; number++) {
            say("note number " + number + ".");
        }
        chat.await(() -> String.join("\n", chat.replies("m1")).contains("number 69."));
        assertThat(chat.replies("m1"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(reply -> assertThat(reply.lines().count()).isLessThanOrEqualTo(30));
        assertThat(String.join("\n", chat.replies("m1")).lines().filter(l -> l.contains("number")))
                .hasSize(70);
    }

    @Test
    void whatCannotBeToldInAThreadIsSaidOnceAndKeepsNothingElseWaiting()
            throws InterruptedException {
        chat.noThreads(new NotAllowed("There are no threads. Allow them."));
        say("start night");
        allTold();
        say("done 1.1");
        say("note nobody reads it");
        allTold();
        assertThat(String.join("\n", chat.messages())).contains("1/3 tasks");
        assertThat(direct())
                .containsExactly("direct Ana: night-1: There are no threads. Allow them.");
        int before = chat.calls().size();
        Thread.sleep(100);
        assertThat(chat.calls()).as("nothing is tried again").hasSize(before);
    }

    @Test
    void aClosedCutoverWhoseEndWasToldIsLeftAloneAfterARestart() throws InterruptedException {
        say("start night");
        say("close for the test");
        allTold();
        int before = chat.calls().size();
        restart();
        Thread.sleep(200);
        assertThat(chat.calls()).hasSize(before);
    }

    @Test
    void aClosedCutoverThatWasNotToldToItsEndIsWrittenAfterARestart() throws InterruptedException {
        say("start night");
        allTold();
        chat.refuse(new ChatUnavailable("The chat is away", new IllegalStateException("away")));
        say("close for the test");
        Thread.sleep(100);
        chat.refuse(null);
        restart();
        allTold();
        assertThat(String.join("\n", chat.replies("m1"))).contains("closed");
    }

    @Test
    void aClosedChannelIsSaidOnceToWhoeverStartedAndAgainAfterItHadWorked()
            throws InterruptedException {
        say("start night");
        allTold();
        for (int times = 1; times <= 2; times++) {
            int said = times;
            chat.refuse(new ChannelClosed("The channel is shut. Open it.", true));
            for (String text : List.of("claim 1.1", "release 1.1", "claim 1.1")) {
                assertThat(say(text).ok()).isTrue();
                chat.await(() -> direct().size() == said);
                Thread.sleep(60);
            }
            assertThat(direct()).hasSize(times);
            chat.refuse(null);
            say("release 1.1");
            allTold();
        }
        assertThat(direct().getFirst())
                .isEqualTo(
                        "direct Ana: The messages of night-1 cannot be written. The channel is shut. Open it. The cutover itself goes on: commands are still taken and recorded.");
    }

    private List<String> direct() {
        return chat.calls().stream().filter(call -> call.startsWith("direct")).toList();
    }

    @Test
    void whereNobodyCanBeReachedNobodyIsTold() throws InterruptedException {
        say("start night");
        allTold();
        chat.refuse(new ChannelClosed("The key does not fit. Get another.", false));
        say("claim 1.1");
        Thread.sleep(100);
        chat.refuse(null);
        say("release 1.1");
        allTold();
        assertThat(direct()).isEmpty();
    }

    @Test
    void aBugInAPlatformIsLoggedAndTheCutoverGoesOn() throws InterruptedException {
        chat.refuse(new IllegalStateException("a bug"));
        assertThat(say("start night").ok()).isTrue();
        Thread.sleep(100);
        chat.refuse(null);
        assertThat(say("claim 1.1").ok()).isTrue();
        chat.await(() -> chat.messages().size() == 2);
    }

    @Test
    void aPlatformThatHangsKeepsNobodyWaiting() throws InterruptedException {
        SlowChat slow = new SlowChat("slow");
        writers.close();
        writers = new ChannelWriters(List.of(slow, chat));
        runs = new Runs(journal, new MarkdownReader(), CLOCK, writers);
        room = new ControlRoom(runs, new PlanFolder(folder, Optional.empty()));
        Said elsewhere = new Said(new Place("slow", "c"), Person.local("Ben"), null, "start night");
        long begun = System.nanoTime();
        assertThat(room.said(elsewhere).ok()).isTrue();
        say("start night");
        chat.await(() -> chat.messages().size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        long closing = System.nanoTime();
        writers.close();
        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(8));
        slow.letGo();
    }
}
