package dev.cutover.commands.export;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Criteria;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DowntimeClock;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a cutover and its phases are, for the tables that say so.
record Progresses(Cutover cutover, ZoneId zone) {

    /// Whether nobody has done anything yet: phases open by themselves.
    boolean untouched() {
        return cutover.plan().phases().stream().noneMatch(this::touched)
                && untouched(CriterionCommand.FINAL, cutover.plan().finalCriteria().size())
                && cutover.log().issues().isEmpty()
                && cutover.log().risks().isEmpty()
                && cutover.log().notes().isEmpty()
                && cutover.records().bySubject().isEmpty()
                && switch (cutover.course().stage()) {
                    case Stage.NotStarted _, Stage.Running _ -> true;
                    case Stage.Held _, Stage.Closed _ -> false;
                };
    }

    private boolean touched(Phase phase) {
        return phase.tasks().stream().anyMatch(task -> cutover.tasks().of(task.id()).changed() > 0)
                || !untouched(phase.id(), phase.criteria().size());
    }

    private boolean untouched(String of, int criteria) {
        return IntStream.rangeClosed(1, criteria)
                .mapToObj(number -> cutover.criteria().check(new Criteria.Key(of, number)))
                .allMatch(check -> check.by() == null);
    }

    Progress progress() {
        List<PhaseProgress> phases = cutover.plan().phases().stream().map(this::progress).toList();
        return new Progress(
                stage(phases),
                phases,
                local(cutover.course().startedAt()),
                local(endedAt()),
                downtime());
    }

    /// Null where nobody counted it. While it goes on, only what is over counts.
    private @Nullable Duration downtime() {
        DowntimeClock clock = new DowntimeClock(cutover);
        @Nullable Instant since = clock.since();
        @Nullable Instant ended = endedAt();
        Instant until = ended != null ? ended : since == null ? Instant.MAX : since;
        return clock.runs() ? clock.total(until) : null;
    }

    private Progress.@Nullable Stage stage(List<PhaseProgress> phases) {
        return switch (cutover.course().stage()) {
            case Stage.NotStarted _ -> null;
            case Stage.Running _ -> Progress.Stage.RUNNING;
            case Stage.Held _ -> Progress.Stage.HELD;
            case Stage.Closed _ ->
                    phases.stream().allMatch(PhaseProgress::complete)
                            ? Progress.Stage.COMPLETE
                            : Progress.Stage.CLOSED;
        };
    }

    private @Nullable Instant endedAt() {
        return switch (cutover.course().stage()) {
            case Stage.Closed closed -> closed.at();
            case Stage.NotStarted _, Stage.Running _, Stage.Held _ -> null;
        };
    }

    private PhaseProgress progress(Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        return new PhaseProgress(
                phase.id(),
                touched(phase),
                state.complete(),
                (int) standings(phase).filter(one -> !notApplicable(one)).count(),
                (int) standings(phase).filter(Standing::done).count(),
                local(begunBefore(phase) ? null : begun(phase).orElse(state.openedAt())),
                local(state.endedAt()),
                people(phase));
    }

    private Stream<Standing> standings(Phase phase) {
        return phase.tasks().stream().map(cutover.tasks()::standing);
    }

    private static boolean notApplicable(Standing standing) {
        return standing instanceof Standing.NotApplicable;
    }

    /// Work that was done before the start took time that nobody measured.
    private boolean begunBefore(Phase phase) {
        return standings(phase).anyMatch(Standing.DoneBefore.class::isInstance);
    }

    /// When somebody first took one of its tasks: an open phase may wait for people for hours.
    private Optional<Instant> begun(Phase phase) {
        return phase.tasks().stream()
                .map(Task::id)
                .map(id -> cutover.tasks().of(id).startedAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    private List<String> people(Phase phase) {
        return standings(phase)
                .filter(Standing.Done.class::isInstance)
                .map(done -> ((Standing.Done) done).by().name())
                .distinct()
                .toList();
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }
}
