package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.Finding;
import dev.cutover.commands.kit.Restored;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.ProbesView;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds whatever three people type in a night while the bot finds out what it may, late,
/// twice or about something else. The seed is in the name of the test.
class MeasuredNightsTest {

    private static final int LINES = 120;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private final Map<Long, Verdict> verdicts = new HashMap<>();
    private Instant now = Story.at("02:00");
    private Duration down = Duration.ZERO;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMeasuredNightKeepsItsPromises(long seed) {
        Typing typing = new Typing(seed);
        Finding finding = new Finding(seed);
        Story story = begun(typing, finding);
        for (int i = 0; i < LINES && story.cutover().seq() > 0; i++) {
            Cutover before = story.cutover();
            story.later(now.toString());
            said(story, typing, finding);
            holds(before, story);
            now = now.plusSeconds(typing.upTo(typing.chance(10) ? 1200 : 60));
        }
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private static Story begun(Typing typing, Finding finding) {
        return Story.of(finding.checked(typing.plan()))
                .when(Story.ANA, new RunCommand.Start(Story.OPENING));
    }

    private static void said(Story story, Typing typing, Finding finding) {
        Person by = typing.person();
        switch (typing.upTo(10)) {
            case 0, 1, 2, 3 -> story.when(reporter(story), finding.found(story.cutover()));
            case 4, 5 -> story.when(by, command(finding.line(story.cutover()), by));
            case 6 ->
                    story.when(
                            by,
                            typing.chance(6)
                                    ? new ProbeCommand.Adopt(
                                            List.of(finding.adopted(story.cutover())))
                                    : command(typing.line(story.cutover()), by));
            default -> story.when(by, command(typing.line(story.cutover()), by));
        }
    }

    /// As the bot does: whoever said done.
    private static Person reporter(Story story) {
        return story.cutover().probes().measuring().values().stream()
                .filter(one -> one.aim() == Aim.DONE)
                .map(Measuring::by)
                .findFirst()
                .orElse(Person.BOT);
    }

    private static Command command(String line, Person by) {
        if (Grammar.read(line, by) instanceof Understood(Act(Command command))) {
            return command;
        }
        throw new AssertionError(line);
    }

    private void holds(Cutover before, Story story) {
        Cutover after = story.cutover();
        assertThat(story.answer()).doesNotContain("null", "dev.cutover", "!");
        if (story.decision() instanceof Accepted(List<Event> events)) {
            events.stream()
                    .filter(TaskCompleted.class::isInstance)
                    .map(TaskCompleted.class::cast)
                    .forEach(done -> isShown(after, done.task()));
            boolean undone = events.getFirst() instanceof RunEvent.ActionUndone;
            verdictsStay(after, undone);
            downtime(after, undone);
        } else {
            assertThat(after).isEqualTo(before);
        }
        PlannedProbe.all(after.plan()).forEach(planned -> sane(after, planned));
        after.probes().measuring().values().forEach(one -> sane(after, one));
        if (after.course().stage() instanceof Course.Stage.Running) {
            after.plan().phases().forEach(phase -> settled(after, phase));
        }
        assertThat(new BoardView(after).message()).isNotNull();
        assertThat(new ProbesView(after, now).message()).isNotNull();
    }

    /// Nobody ticks what was not shown, or waived.
    private static void isShown(Cutover after, String task) {
        PlannedProbe.of(after.plan().task(task).orElseThrow())
                .forEach(planned -> {
                    ProbeState state = after.probes().of(planned.id());
                    boolean shown =
                            planned.isWatch()
                                    ? state.watch() != null && state.watch().passed()
                                    : state.last() != null && state.last().passed();
                    assertThat(shown || state.waiver() != null)
                            .as("%s is shown: %s", planned.name(), state)
                            .isTrue();
                });
    }

    private void verdictsStay(Cutover after, boolean undone) {
        after.probes()
                .watches()
                .map(Map.Entry::getValue)
                .forEach(watch -> {
                    if (undone) {
                        verdicts.remove(watch.begun());
                    }
                    if (watch.verdict() != null) {
                        assertThat(verdicts.putIfAbsent(watch.begun(), watch.verdict()))
                                .isIn(null, watch.verdict());
                    } else {
                        assertThat(verdicts).doesNotContainKey(watch.begun());
                    }
                });
    }

    private void downtime(Cutover after, boolean undone) {
        Downtime all = after.probes().downtime();
        assertThat(all.down().isEmpty()).isEqualTo(all.since() == null);
        all.down()
                .forEach(id ->
                        assertThat(after.probes().watch(id))
                                .as("%s is down", id)
                                .hasValueSatisfying(watch -> {
                                    assertThat(watch.running()).isTrue();
                                    assertThat(watch.standing().isDown()).isTrue();
                                }));
        Duration total = new DowntimeClock(after).total(now);
        if (!undone) {
            assertThat(total).isGreaterThanOrEqualTo(down);
        }
        assertThat(total).isLessThanOrEqualTo(Duration.between(Story.at("02:00"), now));
        down = total;
    }

    private static void sane(Cutover after, PlannedProbe planned) {
        after.probes()
                .watch(planned.id())
                .filter(WatchState::running)
                .ifPresent(_ -> {
                    assertThat(after.closed()).isFalse();
                    if (planned.id().of() == ProbeId.Of.TASK) {
                        assertThat(after.tasks().of(planned.id().owner()).standing().settled())
                                .as("nobody watches for %s", planned.name())
                                .isFalse();
                    }
                });
    }

    private static void sane(Cutover after, Measuring one) {
        assertThat(one.probes()).as("something is measured").anyMatch(one::awaits);
        if (one.aim() == Aim.DONE) {
            Standing standing = after.tasks().of(String.valueOf(one.owner())).standing();
            assertThat(standing)
                    .as("%s waits for %s", standing, one)
                    .isInstanceOfSatisfying(
                            Standing.Claimed.class,
                            claimed -> assertThat(claimed.owner()).isEqualTo(one.by()));
        }
    }

    private void settled(Cutover after, Phase phase) {
        boolean free = !Gates.shut(after, phase);
        switch (after.phases().of(phase).stage()) {
            case WAITING ->
                    assertThat(free && ProbeConsequences.proven(after, phase, now))
                            .as("a free phase that is proven is open")
                            .isFalse();
            case OPEN ->
                    assertThat(
                                    Gates.workSettled(after, phase)
                                            && ProbeConsequences.watched(after, phase, now))
                            .as("settled is complete")
                            .isFalse();
            case COMPLETE -> assertThat(Gates.workSettled(after, phase)).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoneAtOnceItIsAsItWas(long seed) {
        Typing typing = new Typing(seed + 10_000);
        Finding finding = new Finding(seed + 10_000);
        Story story = begun(typing, finding);
        for (int i = 0; i < LINES && story.cutover().seq() > 0; i++) {
            Cutover before = story.cutover();
            story.later(now.toString());
            said(story, typing, finding);
            Person by = story.cutover().seq() == 0 ? Story.ANA : last(story);
            if (story.decision() instanceof Accepted && takenBack(before, story)) {
                String what = story.decision().toString();
                story.when(by, new Undo()).accepted();
                assertThat(Known.of(story.cutover()))
                        .as("after %s", what)
                        .isEqualTo(Known.of(before));
                assertThat(Restored.of(story.cutover()))
                        .as("after %s", what)
                        .isEqualTo(Restored.of(before));
            }
            now = now.plusSeconds(60);
        }
    }

    private static Person last(Story story) {
        return story.entries().getLast().cause().person();
    }

    private static boolean takenBack(Cutover before, Story story) {
        boolean undo =
                story.entries().getLast().event() instanceof RunEvent.ActionUndone
                        || ((Accepted) story.decision()).events().getFirst()
                                instanceof RunEvent.ActionUndone;
        long decision = before.seq() + 1;
        return !undo && story.cutover().actions().of(decision).isPresent() && decision % 2 == 0;
    }

    /// What is known of checks: what was measured stays.
    private record Known(
            Plan plan,
            Map<ProbeId, WatchState> watches,
            Map<ProbeId, ProbeState.Waiver> waivers,
            String expected,
            List<ProbeEvent.ProbeAdopted> adopted) {

        static Known of(Cutover cutover) {
            Map<ProbeId, WatchState> watches = new HashMap<>();
            Map<ProbeId, ProbeState.Waiver> waivers = new HashMap<>();
            cutover.probes()
                    .byId()
                    .forEach((id, state) -> {
                        if (state.watch() != null) {
                            watches.put(id, state.watch());
                        }
                        if (state.waiver() != null) {
                            waivers.put(id, state.waiver());
                        }
                    });
            return new Known(
                    cutover.plan(),
                    watches,
                    waivers,
                    String.valueOf(cutover.probes().expected()),
                    cutover.probes().adopted());
        }
    }
}
