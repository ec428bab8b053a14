package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.Restored;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.commands.words.AnswerWords;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds whatever three people type in a night. The seed is in the name of the test.
class RandomNightsTest {

    private static final int LINES = 60;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private Cutover cutover = Cutover.of(Story.plan("# Plan\n"));
    private Instant now = Story.at("02:00");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNightKeepsItsPromises(long seed) {
        Typing typing = new Typing(seed);
        Story story = Story.of(typing.plan()).when(Story.ANA, new RunCommand.Start(Story.OPENING));
        for (int i = 0; i < LINES && story.cutover().seq() > 0; i++) {
            Person by = typing.person();
            story.later(now.toString()).when(by, command(typing, story, by));
            now = now.plusSeconds(typing.upTo(1200));
            holds(story);
        }
        assertThat(story.replayed()).isEqualTo(story.cutover());
        if (story.cutover().seq() > 0) {
            nothingFollowsTheClose(story, typing);
        }
    }

    private static Command command(Typing typing, Story story, Person by) {
        String line = typing.line(story.cutover());
        if (Grammar.read(line, by) instanceof Understood(Act(Command command))) {
            return command;
        }
        throw new AssertionError(line);
    }

    private void holds(Story story) {
        cutover = story.cutover();
        sayable(story);
        cutover.plan().tasks().forEach(task -> sane(cutover.tasks().of(task.id())));
        if (cutover.course().stage() instanceof Course.Stage.Running) {
            cutover.plan().phases().forEach(this::settled);
        }
    }

    /// Every answer is a sentence.
    private static void sayable(Story story) {
        assertThat(story.answer()).doesNotContain("null", "dev.cutover", "!").isNotBlank();
    }

    private static void sane(TaskState task) {
        assertThat(task.standing().settled() && task.standing().claim() != null).isFalse();
        if (task.standing() instanceof Standing.Claimed claimed) {
            assertThat(claimed.owner().name()).isNotBlank();
            assertThat(task.startedAt()).isNotNull();
        }
    }

    private void settled(Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        boolean free = !Gates.shut(cutover, phase);
        switch (state.stage()) {
            case WAITING -> assertThat(free).as("a free phase is open").isFalse();
            case OPEN -> {
                assertThat(Gates.workSettled(cutover, phase)).as("settled is complete").isFalse();
                assertThat(free || !Gates.untouched(cutover, phase))
                        .as("an untouched phase is open by its gate")
                        .isTrue();
            }
            case COMPLETE ->
                    assertThat(Gates.workSettled(cutover, phase))
                            .as("complete is settled")
                            .isTrue();
        }
    }

    private static void nothingFollowsTheClose(Story story, Typing typing) {
        story.when(Story.BEN, new RunCommand.Close("we stop here")).accepted();
        Cutover closed = story.cutover();
        for (int i = 0; i < 10; i++) {
            Person by = typing.person();
            assertThat(story.when(by, command(typing, story, by)).decision())
                    .isInstanceOf(Decision.Refused.class);
        }
        assertThat(story.cutover()).isEqualTo(closed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameIsDecidedEveryTimeAndUndoneAtOnceItIsAsItWas(long seed) {
        Typing typing = new Typing(seed + 10_000);
        Story story = Story.of(typing.plan()).when(Story.ANA, new RunCommand.Start(Story.OPENING));
        for (int i = 0; i < LINES && story.cutover().seq() > 0; i++) {
            Person by = typing.person();
            Command command = command(typing, story, by);
            Cutover before = story.cutover();
            Cause cause = new Cause(by, null);
            assertThat(Decider.decide(before, command, cause, now))
                    .isEqualTo(Decider.decide(before, command, cause, now));
            leadsWhereItsEntriesLead(before, command, cause);
            story.later(now.toString()).when(by, command);
            boolean changed = story.decision() instanceof Accepted && !(command instanceof Undo);
            if (changed && typing.chance(2)) {
                story.when(by, new Undo()).accepted();
                isAsItWas(command, Restored.of(before), Restored.of(story.cutover()));
            }
            now = now.plusSeconds(60);
        }
    }

    private void leadsWhereItsEntriesLead(Cutover before, Command command, Cause cause) {
        Cutover hearing = before.hearing(command);
        if (Decider.decide(before, command, cause, now) instanceof Accepted(List<Event> events)) {
            List<Entry> entries = hearing.entries(events, cause, now);
            assertThat(Decider.move(before, command, cause, now))
                    .isEqualTo(new Move.Made(entries, hearing.evolve(entries)));
        }
    }

    /// The phases first: they say most where this fails.
    private static void isAsItWas(Command command, Restored before, Restored after) {
        assertThat(after.phases()).as("after %s", command).isEqualTo(before.phases());
        assertThat(after).as("after %s", command).isEqualTo(before);
    }

    @Test
    void everyEventThatWasEverRecordedIsTakenByEveryState() {
        Stream.of("# Empty\n", "# P\n\n## Phase 1: A\n\n- [ ] **1.1** One\n")
                .map(text -> Cutover.of(Story.plan(text)))
                .forEach(RandomNightsTest::takesEverything);
    }

    private static void takesEverything(Cutover start) {
        List<Event> events =
                List.of(
                        new TaskEvent.TaskAdded("9.1", "9", "Nowhere"),
                        new TaskEvent.TaskUnblocked("9.2"),
                        new TaskEvent.StepsTicked("9.3", List.of(7)),
                        new TaskEvent.TaskReleased("9.3"),
                        new PhaseEvent.PhaseReopened("9"),
                        new PhaseEvent.GateOverridden("9", "why"),
                        new PhaseEvent.NoGoSaid("9", "why"),
                        new PhaseEvent.GoSaid("9", true, null),
                        new CriterionEvent.CriterionUnmet("9", 9),
                        new LogEvent.IssueClosed(9, "how"),
                        new LogEvent.RiskClosed(9, "how"),
                        new RunEvent.CutoverResumed(),
                        new RunEvent.ActionUndone(1),
                        new RunEvent.ActionUndone(99),
                        new ChatEvent.ThreadTold("phase:9", Story.GENERAL, 3));
        Cause cause = new Cause(Story.ANA, null);
        Cutover state = start;
        for (Event event : events) {
            List<Entry> entries = state.entries(List.of(event), cause, Story.at("02:00"));
            state = state.evolve(entries);
            assertThat(new AnswerWords(state).of(entries)).isNotNull();
        }
        assertThat(state.seq()).isEqualTo(events.size());
    }
}
