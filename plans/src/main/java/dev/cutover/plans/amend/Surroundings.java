package dev.cutover.plans.amend;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Decision;
import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.DecisionTree.Node;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Team;
import dev.cutover.plans.Timetable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a plan says around the work, without where it says it: two readings are the same when these
/// are. What belongs to a task that is new or gone goes with that task.
///
/// @param tasks ids of those that are in both
record Surroundings(Set<String> tasks) {

    private boolean stays(@Nullable String task) {
        return task == null || tasks.contains(task);
    }

    List<Object> of(Rollback rollback) {
        return all(
                each(rollback.triggers(), it -> stays(it.task()), Surroundings::trigger),
                each(rollback.levels(), Surroundings::level),
                each(rollback.procedures(), it -> stays(it.task()), Surroundings::procedure),
                each(rollback.available(), said -> values(said.text(), said.phase())),
                tree(rollback.tree()));
    }

    private static List<@Nullable Object> trigger(Rollback.Trigger trigger) {
        return values(
                trigger.text(),
                trigger.phase(),
                trigger.group(),
                trigger.task(),
                trigger.commands(),
                trigger.stops());
    }

    private static List<@Nullable Object> level(Rollback.Level level) {
        return values(
                level.id(),
                level.title(),
                level.trigger(),
                level.steps(),
                level.commands(),
                level.time(),
                level.dataLoss(),
                level.limit());
    }

    private static List<@Nullable Object> procedure(Rollback.Procedure procedure) {
        return values(
                procedure.title(),
                procedure.phase(),
                procedure.task(),
                procedure.condition(),
                procedure.trigger(),
                procedure.steps(),
                procedure.commands(),
                procedure.time(),
                procedure.dataLoss());
    }

    private static List<Object> tree(@Nullable DecisionTree tree) {
        return tree == null ? List.of() : all(each(tree.nodes(), Node::text), tree.edges());
    }

    List<Object> of(Team team) {
        return all(
                each(
                        team.contacts(),
                        contact ->
                                values(
                                        contact.role(),
                                        contact.name(),
                                        contact.contact(),
                                        contact.availability())),
                each(team.channels(), channel -> values(channel.name(), channel.purpose())),
                each(team.signOffs(), Team.SignOff::role));
    }

    List<Object> of(Timetable times) {
        return all(
                each(times.windows(), Timetable.Window::text),
                each(
                        times.waits(),
                        it -> stays(it.scope().task()),
                        wait -> values(wait.text(), wait.lock(), wait.scope())),
                each(
                        times.loops(),
                        it -> stays(it.scope().task()),
                        loop -> values(loop.text(), loop.scope())),
                each(
                        times.leads(),
                        it -> stays(it.scope().task()),
                        lead -> values(lead.text(), lead.scope())),
                values(times.downtimeGoalMinutes()));
    }

    List<Object> of(Choices choices) {
        return all(
                each(choices.decisions(), it -> stays(it.task()), Surroundings::decision),
                each(choices.alternatives(), this::alternative));
    }

    private static List<@Nullable Object> decision(Decision decision) {
        return values(
                decision.question(),
                decision.task(),
                each(decision.options(), option -> values(option.text(), option.recommended())));
    }

    private List<@Nullable Object> alternative(Alternative alternative) {
        return values(
                alternative.title(),
                each(
                        alternative.ways(),
                        way ->
                                values(
                                        way.id(),
                                        way.title(),
                                        way.recommended(),
                                        way.tasks().stream().filter(this::stays).toList(),
                                        way.skipTo())));
    }

    List<Object> announcements(Arrangements all) {
        return each(all.announcements(), it -> stays(it.task()), Surroundings::announcement);
    }

    private static List<@Nullable Object> announcement(Announcement told) {
        return values(told.instruction(), told.text(), told.audience(), told.task());
    }

    List<Object> blanks(Arrangements all) {
        return each(all.blanks(), it -> stays(it.task()), Surroundings::blank);
    }

    private static List<@Nullable Object> blank(Blank blank) {
        return values(blank.name(), blank.kind(), blank.task(), blank.secret());
    }

    private static <T> List<Object> each(List<T> all, Function<T, Object> one) {
        return each(all, _ -> true, one);
    }

    private static <T> List<Object> each(List<T> all, Predicate<T> which, Function<T, Object> one) {
        return all.stream().filter(which).map(one).toList();
    }

    private static List<Object> all(List<?>... parts) {
        return Stream.of(parts).<Object>map(part -> part).toList();
    }

    /// As they are, nulls among them.
    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
