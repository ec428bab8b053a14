package dev.cutover.commands.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.Person;
import dev.cutover.commands.kit.ChannelText;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.ThreadLines.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The record in the threads: every line once, where it belongs.
class ThreadLinesTest {

    private final List<String> told = new ArrayList<>();

    /// As the writer of a channel does, after each line that was said.
    private void tell(Story story) {
        ChannelText.post(story, Story.GENERAL);
        Postings postings = new Postings(story.cutover(), story.entries());
        for (Reply reply : postings.threads(Story.GENERAL).untold()) {
            Seen.plain(reply.message()).lines().forEach(line -> told.add(reply.key() + " " + line));
            story.when(Person.BOT, new RememberThread(reply.key(), Story.GENERAL, reply.upTo()));
        }
    }

    private Story night(String... lines) {
        Story story = Story.started(Plans.PLAIN);
        tell(story);
        for (String line : lines) {
            story.given(line);
            tell(story);
        }
        return story;
    }

    @Test
    void everyLineIsToldOnceAlsoWhenPhasesShutAndOpenAgain() {
        night(
                "02:01 Ana: skip 2.2 early",
                "02:02 Ana: done 1.1",
                "02:03 Ben: done 1.2 fine",
                "02:04 Cleo: claim 2.1",
                "02:05 Cleo: release 2.1",
                "02:06 Ben: reopen 1.1 why",
                "02:07 Ben: done 1.1",
                "02:08 Ana: hold wait",
                "02:09 Ana: resume");

        assertThat(told)
                .containsExactly(
                        "board 02:00 Ana started demo-1 on production",
                        "phase:1 02:00 Phase 1: First opened",
                        "board 02:01 Ana skipped 2.2 Four: early",
                        "phase:1 02:02 Ana claimed 1.1 One",
                        "phase:1 02:02 Ana completed 1.1 One",
                        "phase:1 02:03 Ben claimed 1.2 Two",
                        "phase:1 02:03 Ben completed 1.2 Two: fine",
                        "phase:1 02:03 Phase 1: First is complete",
                        "phase:2 02:03 Phase 2: Second opened",
                        "phase:2 02:04 Cleo claimed 2.1 Three",
                        "phase:2 02:05 Cleo gave 2.1 Three back",
                        "phase:1 02:06 Ben opened 1.1 One again: why",
                        "phase:1 02:06 Phase 1: First has open work again",
                        "phase:2 02:06 Phase 2: Second waits again",
                        "phase:1 02:07 Ben claimed 1.1 One",
                        "phase:1 02:07 Ben completed 1.1 One",
                        "phase:1 02:07 Phase 1: First is complete",
                        "phase:2 02:07 Phase 2: Second opened",
                        "board 02:08 Ana put the cutover on hold: wait",
                        "board 02:09 Ana resumed the cutover");
    }

    @Test
    void moreLinesThanOneReplyHoldsAreToldInSeveral() {
        Story story = Story.started(Plans.PLAIN);
        ChannelText.post(story, Story.GENERAL);
        for (int number = 1; number <= 2 * ThreadLines.LINES; number++) {
            story.given("02:01 Ana: note number " + number + ".");
        }
        List<Integer> sizes = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            int before = told.size();
            tell(story);
            sizes.add(told.size() - before);
        }
        assertThat(told).hasSize(2 * ThreadLines.LINES + 2).doesNotHaveDuplicates();
        assertThat(sizes).containsExactly(ThreadLines.LINES + 1, ThreadLines.LINES, 1, 0);
    }

    @Test
    void alsoWhenAnAmendmentMovesATaskToAnotherPhase() {
        Story story = night("02:01 Ana: done 1.1", "02:02 Ana: done 1.2", "02:03 Ben: claim 2.1");
        told.clear();

        story.amends(
                Story.ANA,
                Plans.PLAIN
                        .replace("- [ ] **1.2** Two\n", "")
                        .replace("- [ ] **2.1** Three\n", "- [ ] **1.2** Two\n"));
        tell(story);
        story.given("02:09 Ben: reopen 1.2 why");
        tell(story);

        assertThat(told)
                .containsExactly(
                        "board 02:04 Ana amended the plan: 1 task removed, 1 task moved",
                        "phase:2 02:09 Ben opened 1.2 Two again: why");
    }

    @Test
    void alsoWhenATaskThatWasAddedIsTakenBack() {
        night("02:01 Ana: add Warm the cache", "02:02 Ana: undo", "02:03 Ana: note x --task 1.1");

        assertThat(told)
                .containsExactly(
                        "board 02:00 Ana started demo-1 on production",
                        "phase:1 02:00 Phase 1: First opened",
                        "phase:1 02:01 Ana added 1.3 Warm the cache",
                        "board 02:02 Ana took back: Ana added 1.3 Warm the cache",
                        "phase:1 02:03 Ana noted on 1.1 One: x");
    }

    @Test
    void issuesWithoutATaskGatesAndFinalCriteriaAreToldBelowTheBoard() {
        Story story = Story.started(Plans.NIGHT);
        tell(story);
        told.clear();
        story.given("02:10 Ana: approve 1", "02:11 Ana: issue slow", "02:12 Ana: check final 1");
        tell(story);

        assertThat(told)
                .containsExactly(
                        "board 02:10 Ana approved Phase 1: Switch",
                        "board 02:11 Ana logged issue 1 (medium): slow",
                        "board 02:12 Ana checked off criterion 1 of the final verification");
    }
}
