package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Lead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has to be done long before T-0: phases (`24 Hours Before`, `T-24h`) and tasks with such an
/// offset, by the end that is planned for them, and what a document wants `done 24+ hours ago`.
public record LeadTimes(Cutover cutover, Schedule schedule, Instant zero) {

    /// From here on somebody has to think of it before the night.
    private static final int LONG = 60;

    /// One of them.
    ///
    /// @param task what is to be done, null for a phase
    /// @param words those of the document, null where it only gives an offset
    /// @param ahead how long before T-0 it begins, or has to be done
    /// @param due by when it is done
    public record LeadTime(
            Phase phase,
            @Nullable Task task,
            @Nullable String words,
            Duration ahead,
            Instant due) {}

    /// @param zero T-0
    public static LeadTimes of(Cutover cutover, Instant zero) {
        return new LeadTimes(cutover, Schedule.of(cutover.unbegun(), 0), zero);
    }

    /// What is not done although its time is over, the longest ago first. Where waits pass faster
    /// than the plan says, nothing can be done long before.
    public List<LeadTime> late(Instant now) {
        return cutover.tempo().isFast() ? List.of() : open(now);
    }

    private List<LeadTime> open(Instant now) {
        return cutover.plan().phases().stream()
                .flatMap(this::in)
                .filter(lead -> lead.due().isBefore(now))
                .filter(this::isOpen)
                .sorted(Comparator.comparing(LeadTime::due))
                .toList();
    }

    private boolean isOpen(LeadTime lead) {
        return lead.task() == null
                ? !cutover.phases().of(lead.phase()).complete()
                : !cutover.tasks().standing(lead.task()).settled();
    }

    private Stream<LeadTime> in(Phase phase) {
        return Stream.of(
                        planned(phase).stream(),
                        phase.tasks().stream().flatMap(task -> planned(phase, task).stream()),
                        cutover.plan().arrangements().timetable().leads().stream()
                                .filter(lead -> phase.id().equals(lead.scope().phase()))
                                .map(lead -> said(phase, lead)))
                .flatMap(all -> all);
    }

    private LeadTime said(Phase phase, Lead lead) {
        @Nullable String id = lead.scope().task();
        Task task =
                phase.tasks().stream().filter(its -> its.id().equals(id)).findFirst().orElse(null);
        Duration ahead = Duration.ofMinutes(lead.minutes());
        return new LeadTime(phase, task, lead.text(), ahead, zero.minus(ahead));
    }

    private Optional<LeadTime> planned(Phase phase) {
        return ahead(phase.offsetMinutes())
                .flatMap(ahead ->
                        schedule.phases().stream()
                                .filter(its -> its.phase().id().equals(phase.id()))
                                .findFirst()
                                .map(its -> lead(phase, null, ahead, its.end())));
    }

    private Optional<LeadTime> planned(Phase phase, Task task) {
        return ahead(task.details().offsetMinutes())
                .flatMap(ahead ->
                        schedule.task(task.id()).map(its -> lead(phase, task, ahead, its.end())));
    }

    private LeadTime lead(Phase phase, @Nullable Task task, Duration ahead, long end) {
        return new LeadTime(phase, task, null, ahead, zero.plusSeconds(end));
    }

    private static Optional<Duration> ahead(@Nullable Integer offset) {
        return offset == null || offset > -LONG
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(-(long) offset));
    }
}
