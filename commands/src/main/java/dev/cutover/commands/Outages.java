package dev.cutover.commands;

import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskReleased;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.TaskEvent.TaskSkipped;
import dev.cutover.plans.DowntimeMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When the service was down: as its watches found, and as tasks say that begin and end it. One
/// slice of a [Cutover]; it follows the others.
///
/// @param measured the stretches that watches found, those that are over
/// @param said what tasks said, in the order of the record
public record Outages(List<Stretch> measured, List<Said> said) implements Slice {

    static final Outages NONE = new Outages(List.of(), List.of());

    /// @param decision by which it was said: who takes that back takes this back
    /// @param down whether it began, or was over
    public record Said(long decision, Instant at, boolean down) {}

    public Outages {
        measured = List.copyOf(measured);
        said = List.copyOf(said);
    }

    Outages following(Cutover before, Cutover after, Entry entry) {
        return measured(before.probes().downtime(), after.probes().downtime()).said(before, entry);
    }

    private Outages measured(Downtime before, Downtime after) {
        return before.since() == null || after.since() != null
                ? this
                : new Outages(with(measured, new Stretch(before.since(), after.counted())), said);
    }

    private Outages said(Cutover before, Entry entry) {
        return switch (entry.event()) {
            case ActionUndone(long decision) ->
                    new Outages(
                            measured,
                            said.stream().filter(one -> one.decision() != decision).toList());
            case TaskEvent event ->
                    change(before, event).map(down -> and(entry, down)).orElse(this);
            case CutoverClosed _ -> isDown() ? and(entry, false) : this;
            case Event _ -> this;
        };
    }

    private Outages and(Entry entry, boolean down) {
        return new Outages(measured, with(said, new Said(entry.decision(), entry.at(), down)));
    }

    private boolean isDown() {
        return !said.isEmpty() && said.getLast().down();
    }

    /// Whether what happened to a task begins a downtime, or ends it; empty for neither.
    private Optional<Boolean> change(Cutover before, TaskEvent event) {
        Optional<DowntimeMark> mark =
                before.plan().task(event.task()).flatMap(task -> task.details().downtime());
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        return switch (event) {
            case TaskCompleted _ -> Optional.of(mark.get() == DowntimeMark.START);
            case TaskClaimed _, TaskAssigned _ -> whole(mark.get(), true);
            case TaskReleased _, TaskSkipped _ -> whole(mark.get(), false);
            case TaskReopened _ -> reopened(before, event.task(), mark.get());
            case TaskEvent _ -> Optional.empty();
        };
    }

    private static Optional<Boolean> whole(DowntimeMark mark, boolean down) {
        return mark == DowntimeMark.WHOLE ? Optional.of(down) : Optional.empty();
    }

    /// What did not begin, or is not over after all.
    private Optional<Boolean> reopened(Cutover before, String task, DowntimeMark mark) {
        boolean was = before.tasks().of(task).standing() instanceof Standing.Done;
        return switch (mark) {
            case START -> was ? Optional.of(false) : Optional.empty();
            case END ->
                    was && said.stream().anyMatch(Said::down)
                            ? Optional.of(true)
                            : Optional.empty();
            case WHOLE -> Optional.empty();
        };
    }

    /// All of them, each moment once.
    ///
    /// @param since when a stretch began that watches find and that goes on, null where none does
    List<Stretch> all(@Nullable Instant since) {
        return Stretch.merged(
                Stream.of(
                                measured.stream(),
                                Stream.ofNullable(since).map(at -> new Stretch(at, null)),
                                told().stream())
                        .flatMap(stretches -> stretches)
                        .toList());
    }

    private List<Stretch> told() {
        List<Stretch> told = new ArrayList<>();
        @Nullable Instant from = null;
        for (Said one : said) {
            if (one.down() && from == null) {
                from = one.at();
            } else if (!one.down() && from != null) {
                told.add(new Stretch(from, one.at()));
                from = null;
            }
        }
        if (from != null) {
            told.add(new Stretch(from, null));
        }
        return told;
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
