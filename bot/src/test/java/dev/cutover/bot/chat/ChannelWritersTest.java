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
        say("start night");
        for (int i = 0; i < 100; i++) {
            say("claim 1.1");
            say("release 1.1");
        }
        say("claim 1.1");
        chat.await(() ->
                chat.messages().size() == 2
                        && chat.messages().getLast().contains("▶ 1.1 One · with Ana since 02:10"));
        assertThat(chat.calls()).filteredOn(call -> call.startsWith("update")).hasSizeLessThan(100);
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
}
