package dev.cutover.commands;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportPush;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeCommand.Sample;
import dev.cutover.commands.ProbeEvent.BaselineRecorded;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.ProbeEvent.PushReported;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.plans.probes.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows from what the bot found out. A result that nobody waits for any more changes
/// nothing.
record FoundRules(Cutover cutover, Instant now) {

    static Decision decide(Cutover cutover, ProbeCommand.Found found, Instant now) {
        FoundRules rules = new FoundRules(cutover, now);
        return switch (found) {
            case Report report -> rules.measured(report);
            case ReportReading reading -> new WatchRules(cutover, now).read(reading);
            case ReportMissed missed -> new WatchRules(cutover, now).missed(missed);
            case ReportPush push -> rules.pushed(push);
        };
    }

    private Decision measured(Report report) {
        @Nullable Measuring measuring = cutover.probes().measuring().get(report.asked());
        if (measuring == null || !measuring.awaits(report.probe())) {
            return Decision.refused(new ProbeRefusal.NobodyAsks());
        }
        Judgement judgement = report.judgement();
        List<Event> events = new ArrayList<>();
        events.add(ProbeMeasured.of(report.probe(), report.asked(), judgement));
        baseline(report).ifPresent(events::add);
        completed(measuring.with(report.probe(), judgement.passed()), events)
                .ifPresent(events::add);
        return new Decision.Accepted(events);
    }

    private Optional<Event> baseline(Report report) {
        @Nullable Sample sample = report.baseline();
        return sample == null
                ? Optional.empty()
                : PlannedProbe.of(cutover.plan(), report.probe())
                        .flatMap(planned -> Optional.ofNullable(planned.probe().baseline()))
                        .map(name ->
                                new BaselineRecorded(
                                        name,
                                        sample.of(),
                                        sample.median(),
                                        sample.p95(),
                                        sample.times()));
    }

    /// The person who said so may have let go of the task, or somebody put the whole on hold.
    ///
    /// @param events what is known now
    private Optional<Event> completed(Measuring measuring, List<Event> events) {
        String task = measuring.owner();
        if (measuring.aim() != Aim.DONE || task == null || !measuring.allPassed()) {
            return Optional.empty();
        }
        Cutover then =
                cutover.evolve(cutover.entries(events, new Cause(measuring.by(), null), now));
        boolean stillTheirs =
                cutover.course().stage() instanceof Stage.Running
                        && cutover.tasks().of(task).standing()
                                instanceof Standing.Claimed(Person owner, Instant _)
                        && cutover.audience().links().same(owner, measuring.by());
        return stillTheirs && isShown(then, task)
                ? Optional.of(new TaskCompleted(task, measuring.note()))
                : Optional.empty();
    }

    /// Meanwhile somebody may have added a check, taken a waiver back, read a worse value or opened
    /// again what comes first: then it is not done by what was asked before.
    private boolean isShown(Cutover then, String id) {
        return then.plan()
                .task(id)
                .filter(task -> OrderRules.mayStart(then, task))
                .filter(task -> Proof.of(then, task, now).isShown())
                .isPresent();
    }

    private Decision pushed(ReportPush push) {
        boolean awaited =
                PlannedProbe.all(cutover.plan())
                        .anyMatch(one ->
                                one.probe().target() instanceof Target.Push(String name)
                                        && name.equals(push.name()));
        return awaited
                ? Decision.accepted(
                        new PushReported(push.name(), push.status(), push.value(), push.json()))
                : Decision.refused(new ProbeRefusal.NobodyAsks());
    }
}
