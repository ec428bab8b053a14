package dev.cutover.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.PlanFolder;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Acquaintances;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.control.Surroundings;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.PeopleFile;
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

/// One cutover in channels of two platforms: each is written by itself.
class MirrorWritersTest {

    private static final Place HERE = new Place("local", "general");
    private static final Place THERE = new Place("far", "c");
    private static final Person ANA = Person.local("Ana");
    private static final Person BEN = new Person("far", "U2", "Ben");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T02:10:00Z"));

    private final FakeChat near = new FakeChat("local");
    private final FakeChat far = new FakeChat("far");

    @TempDir private Path folder;
    private FileJournal journal;
    private PeopleFile people;
    private ChannelWriters writers;
    private Runs runs;
    private ControlRoom room;

    @BeforeEach
    void open() throws IOException {
        StringBuilder plan = new StringBuilder("# Night\n");
        for (int phase = 1; phase <= 6; phase++) {
            plan.append("\n## Phase %d: Part\n\n".formatted(phase));
            if (phase > 1) {
                plan.append("**Blocking:** Phase %d complete\n\n".formatted(phase - 1));
            }
            plan.append("- [ ] **%d.1** One\n- [ ] **%d.2** Two\n".formatted(phase, phase));
        }
        Files.writeString(folder.resolve("night.md"), plan);
        start(List.of(near, far));
    }

    private void start(List<ChatPlatform> platforms) {
        journal = FileJournal.open(folder.resolve("data"), CLOCK.instant());
        people = PeopleFile.open(folder.resolve("data"));
        writers = new ChannelWriters(platforms);
        runs = new Runs(journal, new MarkdownReader(), CLOCK, writers);
        room =
                new ControlRoom(
                        runs,
                        new PlanFolder(folder, Optional.empty()),
                        new Surroundings(
                                List.of("local", "far"),
                                people,
                                Acquaintances.NONE,
                                () -> "code",
                                CLOCK));
        runs.takeUp();
    }

    @AfterEach
    void stop() {
        writers.close();
        people.close();
        journal.close();
    }

    private void restart() {
        stop();
        start(List.of(near, far));
    }

    private Answer here(String text) {
        return room.said(new Said(HERE, ANA, null, text));
    }

    private Answer there(String text) {
        return room.said(new Said(THERE, BEN, null, text));
    }

    private Run run() {
        return runs.in(HERE).orElseThrow();
    }

    private void allTold(FakeChat chat, Place place) throws InterruptedException {
        chat.await(() -> ChannelWriter.allTold(run(), place));
    }

    private void begun(String mirror) throws InterruptedException {
        assertThat(here("start night").ok()).isTrue();
        assertThat(here(mirror).ok()).isTrue();
        allTold(near, HERE);
        allTold(far, THERE);
    }

    private static ChatUnavailable away() {
        return new ChatUnavailable("away", new IllegalStateException("away"));
    }

    /// Two phases are through, a hold came and went, and an issue is open.
    private void muchHappens() {
        for (String line :
                List.of(
                        "done 1.1",
                        "done 1.2",
                        "hold a pause",
                        "resume",
                        "done 2.1",
                        "done 2.2",
                        "done 3.1",
                        "done 3.2",
                        "issue red --sev high",
                        "claim 4.1")) {
            assertThat(here(line).ok()).as(line).isTrue();
        }
    }

    private static List<String> calls(FakeChat chat, String kind) {
        return chat.calls().stream().filter(call -> call.startsWith(kind)).toList();
    }

    @Test
    void aClaimInOneIsSeenInBoth() throws InterruptedException {
        begun("mirror far:c");

        assertThat(there("claim 1.1").ok()).isTrue();
        near.await(() -> near.messages().getLast().contains("▶ 1.1 One · with Ben since 02:10"));
        far.await(() -> far.messages().getLast().contains("▶ 1.1 One · with Ben since 02:10"));
        assertThat(here("claim 1.1").ok()).isFalse();
        assertThat(here("claim 1.2").ok()).isTrue();
        far.await(() -> far.messages().getLast().contains("▶ 1.2 Two · with Ana"));
        assertThat(calls(far, "pin")).containsExactly("pin m1");
    }

    @Test
    void anOutageOfOneDelaysNotTheOtherAndIsMadeGoodInOneMessage() throws InterruptedException {
        begun("mirror far:c");
        far.refuse(away());
        muchHappens();
        near.await(() -> near.messages().getFirst().contains("6/12 tasks"));
        allTold(near, HERE);
        assertThat(far.messages()).hasSize(2);
        int posts = calls(far, "post").size();
        int edits = calls(far, "update").size();
        int replies = calls(far, "reply").size();

        far.refuse(null);
        far.await(() -> far.messages().getFirst().contains("6/12 tasks"));
        far.await(() -> far.messages().get(1).contains("Complete at"));
        allTold(far, THERE);

        assertThat(calls(far, "post").subList(posts, calls(far, "post").size()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("post night-1/missed:");
        assertThat(far.messages().get(2))
                .contains("entries came while this channel could not be reached")
                .contains("02:10 Ana put the cutover on hold: a pause");
        assertThat(far.messages().get(3)).startsWith("Phase 4: Part");
        assertThat(far.messages().get(4)).contains("red");
        assertThat(calls(far, "update")).hasSize(edits + 2);
        assertThat(calls(far, "reply")).hasSize(replies);
        here("note on we go");
        far.await(() -> String.join("\n", far.replies("m1")).contains("on we go"));
        assertThat(String.join("\n", far.replies("m1"))).doesNotContain("a pause");
    }

    @Test
    void aRestartInTheMiddleOfAnOutageMakesItGoodAllTheSame() throws InterruptedException {
        begun("mirror far:c");
        far.refuse(away());
        muchHappens();
        restart();
        int before = far.refused();
        far.await(() -> far.refused() > before);
        far.refuse(null);
        far.await(() -> far.messages().size() == 5);
        allTold(far, THERE);

        assertThat(calls(far, "post night-1/missed")).hasSize(1);
        restart();
        here("claim 4.2");
        far.await(() -> far.messages().get(3).contains("▶ 4.2"));
        assertThat(calls(far, "post night-1/missed")).hasSize(1);
        assertThat(far.messages()).hasSize(5);
    }

    @Test
    void aShortOutageIsMadeGoodAsIfNothingWas() throws InterruptedException {
        begun("mirror far:c");
        far.failNext(2);
        here("done 1.1");
        here("done 1.2");
        far.await(() -> far.messages().size() == 3);
        allTold(far, THERE);

        assertThat(calls(far, "post night-1/missed")).isEmpty();
        assertThat(String.join("\n", far.replies("m2"))).contains("completed 1.1");
    }

    @Test
    void aPlatformThatHangsKeepsTheOtherNotWaiting() throws InterruptedException {
        writers.close();
        people.close();
        journal.close();
        SlowChat slow = new SlowChat("far");
        start(List.of(near, slow));
        here("start night");
        here("mirror far:c");
        long begun = System.nanoTime();
        assertThat(here("claim 1.1").ok()).isTrue();
        near.await(() ->
                near.messages().stream().anyMatch(text -> text.contains("▶ 1.1 One · with Ana")));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        slow.letGo();
    }

    @Test
    void whoJoinsLateGetsWhatIsSoAndNotWhatWas() throws InterruptedException {
        here("start night");
        muchHappens();
        allTold(near, HERE);
        here("mirror far:c");
        allTold(far, THERE);

        assertThat(far.messages()).hasSize(3);
        assertThat(far.messages().getFirst()).contains("Shown here since 02:10");
        assertThat(far.messages().get(1)).startsWith("Phase 4: Part");
        assertThat(far.messages().get(2)).contains("red");
        assertThat(calls(far, "reply")).isEmpty();
    }

    @Test
    void wherePeopleOnlyLookThereIsNothingToPress() throws InterruptedException {
        begun("mirror far:c --read-only");

        assertThat(far.messages()).noneMatch(message -> message.contains("["));
        assertThat(near.messages()).anyMatch(message -> message.contains("[Claim 1.1]"));
        assertThat(there("claim 1.1").ok()).isFalse();
        assertThat(there("status").ok()).isTrue();
    }

    @Test
    void aStoppedMirrorSaysSoAndIsLeftAlone() throws InterruptedException {
        begun("mirror far:c");
        here("mirror stop far:c");
        far.await(() ->
                far.messages().stream()
                        .allMatch(message -> message.contains("does not follow the cutover")));
        assertThat(far.messages()).noneMatch(message -> message.contains("["));
        int calls = far.calls().size();
        here("done 1.1");
        here("done 1.2");
        near.await(() -> near.messages().size() == 3);
        allTold(near, HERE);

        assertThat(far.calls()).hasSize(calls);
        here("mirror far:c");
        far.await(() -> far.messages().getFirst().contains("2/12 tasks"));
    }

    @Test
    void aChannelForAlertsGetsOnlyThose() throws InterruptedException {
        begun("mirror far:c --for incidents");
        muchHappens();
        far.await(() -> far.messages().size() == 3);
        allTold(far, THERE);

        assertThat(far.messages().getFirst()).contains("what is for alerts");
        assertThat(far.messages().get(1)).contains("a pause", "resumed");
        assertThat(far.messages().get(2)).contains("red");
        assertThat(calls(far, "pin")).isEmpty();
        assertThat(calls(far, "reply")).isEmpty();
    }

    @Test
    void anOutageCountsWhatCameMeanwhileAndNotWhatWasNeverForTheChannel()
            throws InterruptedException {
        begun("mirror far:c --for deployment");
        for (int i = 0; i < 10; i++) {
            here("note quiet");
        }
        allTold(near, HERE);
        Thread.sleep(300);
        long before = run().cutover().seq();
        far.refuse(away());
        muchHappens();
        long came =
                run().entries().stream()
                        .filter(entry -> entry.seq() > before)
                        .filter(entry -> !(entry.event() instanceof ChatEvent))
                        .count();
        far.await(() -> far.refused() > 1);
        far.refuse(null);
        far.await(() -> far.messages().size() == 2);

        assertThat(far.messages().getLast())
                .startsWith(came + " entries came while this channel could not be reached.")
                .contains("How things stand now is shown in local:general.")
                .contains("Phase 3: Part is complete");
        assertThat(calls(far, "post")).hasSize(2);
    }

    @Test
    void whoAskedForAMirrorHearsThatItCannotBeReached() throws InterruptedException {
        here("start night");
        allTold(near, HERE);
        far.refuse(new ChannelClosed("The bot is not in that channel. Invite it.", true));
        here("mirror far:c");
        near.await(() -> !calls(near, "direct").isEmpty());

        assertThat(calls(near, "direct"))
                .containsExactly(
                        "direct Ana: The messages of night-1 in far:c cannot be written. The bot is not in that channel. Invite it. The cutover itself goes on: commands are still taken and recorded.");
        assertThat(calls(far, "direct")).isEmpty();
        assertThat(here("claim 1.1").ok()).isTrue();
        near.await(() -> near.messages().getLast().contains("▶ 1.1"));
    }

    @Test
    void theEndIsToldInBothAndThenBothAreLeftAlone() throws InterruptedException {
        begun("mirror far:c");
        here("close for the test");
        allTold(near, HERE);
        allTold(far, THERE);
        far.await(() -> far.messages().getLast().contains("closed the cutover"));
        int calls = far.calls().size();
        restart();
        Thread.sleep(200);

        assertThat(far.calls()).hasSize(calls);
    }
}
