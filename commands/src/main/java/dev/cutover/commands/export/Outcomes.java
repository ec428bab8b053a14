package dev.cutover.commands.export;

import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Kept;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.Person;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Spot;
import dev.cutover.commands.Spots;
import dev.cutover.commands.Standing;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.words.FastWords;
import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.writeback.Outcome;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Adopted;
import dev.cutover.plans.writeback.Outcome.Closing;
import dev.cutover.plans.writeback.Outcome.Entry;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.Remark;
import dev.cutover.plans.writeback.Outcome.Said;
import dev.cutover.plans.writeback.Outcome.Signature;
import dev.cutover.plans.writeback.Outcome.Value;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what happened in a cutover in the words of the document.
record Outcomes(Cutover cutover, ZoneId zone) {

    /// [Outcome#NONE] while nobody has done anything: that it was started changes no document.
    Outcome outcome() {
        Progresses progresses = new Progresses(cutover, zone);
        return progresses.untouched() && cutover.probes().adopted().isEmpty()
                ? Outcome.NONE
                : new Outcome(
                        boxes(),
                        marks(),
                        said(),
                        values(),
                        added(),
                        progresses.progress(),
                        log(),
                        signatures(),
                        adopted());
    }

    private Stream<Task> written() {
        return cutover.plan().tasks().filter(task -> task.box().offset() >= 0);
    }

    private Map<Box, Boolean> boxes() {
        Map<Box, Boolean> boxes = new HashMap<>();
        written()
                .forEach(task -> {
                    TaskState state = cutover.tasks().of(task.id());
                    boxes.put(task.box(), state.standing().done());
                    for (int step = 1; step <= task.steps().size(); step++) {
                        boxes.put(
                                task.steps().get(step - 1).box(),
                                state.standing() instanceof Standing.Done
                                        || state.ticked().contains(step));
                    }
                });
        Plan plan = cutover.plan();
        plan.phases().forEach(phase -> criteria(boxes, phase.id(), phase.criteria()));
        criteria(boxes, CriterionCommand.FINAL, plan.finalCriteria());
        return boxes;
    }

    private void criteria(Map<Box, Boolean> boxes, String of, List<Criterion> criteria) {
        for (int number = 1; number <= criteria.size(); number++) {
            boxes.put(criteria.get(number - 1).box(), cutover.criteria().met(of, number));
        }
    }

    private Map<Box, Mark> marks() {
        Map<Box, Mark> marks = new HashMap<>();
        written()
                .forEach(task -> {
                    Mark mark = mark(task);
                    if (mark != null) {
                        marks.put(task.box(), mark);
                    }
                });
        return marks;
    }

    private @Nullable Mark mark(Task task) {
        return switch (cutover.tasks().standing(task)) {
            case Standing.Done(Person by, Instant at, @Nullable String _) ->
                    mark(Mark.Kind.DONE, by, at);
            case Standing.Failed(Person by, Instant at, String _) -> mark(Mark.Kind.FAILED, by, at);
            case Standing.Skipped(Person by, Instant at, String _) ->
                    mark(Mark.Kind.SKIPPED, by, at);
            case Standing.NotApplicable(Person by, Instant at, String _) ->
                    mark(Mark.Kind.NOT_APPLICABLE, by, at);
            case Standing.Open _, Standing.Claimed _, Standing.Blocked _ ->
                    task.done() ? new Mark(Mark.Kind.OPEN, null, null) : null;
            case Standing.DoneBefore _ -> null;
        };
    }

    private Mark mark(Mark.Kind kind, Person by, Instant at) {
        return new Mark(kind, local(at).toLocalDate(), by.name());
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        Spots questions = Spots.ofQuestions(cutover.plan());
        written()
                .forEach(task -> {
                    outputs(task).forEach(said::add);
                    choices(task, questions).forEach(said::add);
                    PlannedProbe.of(task).stream()
                            .flatMap(planned ->
                                    new Evidence(cutover, planned, zone).words().stream())
                            .map(words -> new Said(task.box(), "Measured", words))
                            .forEach(said::add);
                    words(task).ifPresent(said::add);
                });
        rehearsed().ifPresent(said::add);
        return said;
    }

    /// Below the first task that somebody ended: every document has room there.
    private Optional<Said> rehearsed() {
        return written()
                .filter(_ -> cutover.tempo().isFast())
                .filter(task -> cutover.tasks().of(task.id()).endedAt() != null)
                .findFirst()
                .map(task ->
                        new Said(task.box(), "Rehearsed", FastWords.document(cutover.tempo())));
    }

    private Stream<Said> outputs(Task task) {
        return cutover.records().all(Kept.Output.class).stream()
                .filter(output -> output.task().equals(task.id()))
                .map(output -> new Said(below(task, output), "Seen", output.output()));
    }

    /// The answer to a question that stands as a task.
    private Stream<Said> choices(Task task, Spots questions) {
        return cutover.plan().arrangements().choices().decisions().stream()
                .filter(decision -> task.id().equals(decision.task()))
                .map(decision -> questions.of(decision.question(), decision.line()))
                .flatMap(spot -> cutover.records().choice(spot).stream())
                .map(choice -> new Said(task.box(), "Chosen", choice.option()));
    }

    private static Box below(Task task, Kept.Output output) {
        return Stream.concat(
                        task.steps().stream().skip(Math.max(0, output.step() - 1)).limit(1),
                        task.steps().stream())
                .filter(step -> step.text().equals(output.stepText()))
                .findFirst()
                .map(Step::box)
                .orElse(task.box());
    }

    private Optional<Said> words(Task task) {
        return switch (cutover.tasks().standing(task)) {
            case Standing.Done(Person _, Instant _, @Nullable String note) ->
                    Optional.ofNullable(note).map(seen -> new Said(task.box(), "Seen", seen));
            case Standing.Failed(Person _, Instant _, String why) -> why(task, why);
            case Standing.Skipped(Person _, Instant _, String why) -> why(task, why);
            case Standing.NotApplicable(Person _, Instant _, String why) -> why(task, why);
            case Standing.Blocked(Person _, Instant _, String why, var _) ->
                    Optional.of(new Said(task.box(), "Blocked", why));
            case Standing.Open _, Standing.Claimed _, Standing.DoneBefore _ -> Optional.empty();
        };
    }

    private static Optional<Said> why(Task task, String why) {
        return Optional.of(new Said(task.box(), "Why", why));
    }

    private List<Value> values() {
        Spots spots = Spots.ofBlanks(cutover.plan());
        Map<Spot, Kept.Value> values = cutover.records().values();
        return cutover.plan().arrangements().blanks().stream()
                .flatMap(blank ->
                        Stream.ofNullable(values.get(spots.of(blank.name(), blank.line())))
                                .map(value -> new Value(blank, value.value())))
                .toList();
    }

    private List<Added> added() {
        return cutover.plan().phases().stream().flatMap(this::added).toList();
    }

    private Stream<Added> added(Phase phase) {
        return phase.tasks().stream()
                .filter(task -> task.box().offset() < 0)
                .map(task ->
                        new Added(
                                phase.id(),
                                task.id(),
                                task.title(),
                                cutover.tasks().standing(task).done(),
                                mark(task)));
    }

    private List<Adopted> adopted() {
        return cutover.probes().adopted().stream()
                .map(one -> new Adopted(one.owner(), one.source()))
                .toList();
    }

    private Log log() {
        LogBook log = cutover.log();
        return new Log(
                log.issues().values().stream().map(this::entry).toList(),
                log.risks().values().stream().map(this::entry).toList(),
                log.notes().values().stream()
                        .map(note -> remark(note.at(), note.by(), note.text(), note.task()))
                        .toList(),
                cutover.records().all(Kept.Lesson.class).stream()
                        .map(lesson -> remark(lesson.at(), lesson.by(), lesson.text(), null))
                        .toList(),
                cutover.records().all(Kept.Improvement.class).stream()
                        .map(better -> remark(better.at(), better.by(), better.text(), null))
                        .toList());
    }

    private Entry entry(LogBook.Issue issue) {
        return new Entry(
                issue.number(),
                local(issue.at()),
                issue.by().name(),
                issue.text(),
                issue.severity().word(),
                issue.task(),
                closing(issue.closing()));
    }

    private Entry entry(LogBook.Risk risk) {
        return new Entry(
                risk.number(),
                local(risk.at()),
                risk.by().name(),
                risk.text(),
                risk.impact(),
                null,
                closing(risk.closing()));
    }

    private @Nullable Closing closing(LogBook.@Nullable Closing closing) {
        return closing == null
                ? null
                : new Closing(local(closing.at()), closing.by().name(), closing.how());
    }

    private Remark remark(Instant at, Person by, String text, @Nullable String task) {
        return new Remark(local(at), by.name(), text, task);
    }

    private List<Signature> signatures() {
        return cutover.records().all(Kept.Signature.class).stream()
                .map(signature ->
                        new Signature(
                                signature.role(), signature.by().name(), local(signature.at())))
                .toList();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
