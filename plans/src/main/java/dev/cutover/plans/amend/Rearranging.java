package dev.cutover.plans.amend;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Decision;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Form;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What surrounds the work, with the ids that people know: a choice must leave out the tasks that
/// it means, whatever they are called now.
///
/// @param phaseId the known id of a phase as read
/// @param taskId the known id of a task as read
record Rearranging(UnaryOperator<String> phaseId, UnaryOperator<String> taskId) {

    Arrangements of(Arrangements read) {
        return new Arrangements(
                rollback(read.rollback()),
                read.team(),
                timetable(read.timetable()),
                choices(read.choices()),
                each(read.announcements(), this::announcement),
                each(read.blanks(), this::blank),
                each(read.forms(), this::form));
    }

    private Rollback rollback(Rollback read) {
        return new Rollback(
                each(read.triggers(), this::trigger),
                read.levels(),
                each(read.procedures(), this::procedure),
                read.tree(),
                each(read.available(), this::availability));
    }

    private Rollback.Trigger trigger(Rollback.Trigger read) {
        return new Rollback.Trigger(
                read.text(),
                read.line(),
                phase(read.phase()),
                read.group(),
                task(read.task()),
                read.commands(),
                read.stops());
    }

    private Rollback.Procedure procedure(Rollback.Procedure read) {
        return new Rollback.Procedure(
                read.title(),
                read.line(),
                phase(read.phase()),
                task(read.task()),
                read.condition(),
                read.trigger(),
                read.steps(),
                read.commands(),
                read.time(),
                read.dataLoss());
    }

    private Rollback.Availability availability(Rollback.Availability read) {
        return new Rollback.Availability(
                read.text(), read.line(), phase(read.phase()), read.minutes());
    }

    private Timetable timetable(Timetable read) {
        return new Timetable(
                read.windows(),
                each(read.waits(), this::wait),
                each(read.loops(), this::loop),
                each(read.leads(), this::lead),
                read.downtimeGoalMinutes());
    }

    private Wait wait(Wait read) {
        return new Wait(
                read.text(),
                read.line(),
                read.time(),
                read.seconds(),
                read.lock(),
                scope(read.scope()));
    }

    private Loop loop(Loop read) {
        return new Loop(
                read.text(),
                read.line(),
                read.everyMinutes(),
                read.forMinutes(),
                read.atMinutes(),
                scope(read.scope()));
    }

    private Timetable.Lead lead(Timetable.Lead read) {
        return new Timetable.Lead(read.text(), read.line(), read.minutes(), scope(read.scope()));
    }

    private Scope scope(Scope read) {
        return new Scope(phase(read.phase()), read.group(), task(read.task()));
    }

    private Choices choices(Choices read) {
        return new Choices(
                each(read.decisions(), this::decision),
                each(read.alternatives(), this::alternative));
    }

    private Decision decision(Decision read) {
        return new Decision(
                read.question(),
                read.line(),
                phase(read.phase()),
                task(read.task()),
                read.options());
    }

    private Alternative alternative(Alternative read) {
        return new Alternative(
                read.title(), read.line(), phase(read.phase()), each(read.ways(), this::way));
    }

    private Way way(Way read) {
        return new Way(
                read.id(),
                read.title(),
                read.line(),
                read.recommended(),
                each(read.tasks(), taskId),
                phase(read.skipTo()));
    }

    private Announcement announcement(Announcement read) {
        return new Announcement(
                read.instruction(), read.text(), read.audience(), read.line(), task(read.task()));
    }

    private Blank blank(Blank read) {
        return new Blank(
                read.name(),
                read.kind(),
                read.line(),
                read.section(),
                task(read.task()),
                read.secret(),
                read.slot(),
                read.uses());
    }

    private Form form(Form read) {
        Map<Integer, String> phases =
                read.phases().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, row -> phaseId.apply(row.getValue())));
        return new Form(
                read.kind(),
                read.title(),
                read.line(),
                read.grid(),
                read.columns(),
                phases,
                read.slots(),
                read.bullet(),
                read.end());
    }

    private @Nullable String phase(@Nullable String id) {
        return id == null ? null : phaseId.apply(id);
    }

    private @Nullable String task(@Nullable String id) {
        return id == null ? null : taskId.apply(id);
    }

    private static <A, B> List<B> each(List<A> all, Function<? super A, ? extends B> one) {
        return all.stream().<B>map(one).toList();
    }
}
