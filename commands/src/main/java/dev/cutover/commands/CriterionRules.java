package dev.cutover.commands;

import dev.cutover.commands.CriterionCommand.Check;
import dev.cutover.commands.CriterionCommand.Uncheck;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.Optional;

/// Checking criteria off, singly or all that are left.
final class CriterionRules {

    private CriterionRules() {}

    static Decision decide(Cutover cutover, CriterionCommand command) {
        Optional<List<Criterion>> criteria = criteria(cutover, command.of());
        if (criteria.isEmpty()) {
            return Decision.refused(new Refusal.NoSuchPhase(command.of(), cutover.plan().phases()));
        }
        String of =
                cutover.plan().phase(command.of()).map(Phase::id).orElse(CriterionCommand.FINAL);
        return switch (command) {
            case Check(String _, List<Integer> numbers) ->
                    check(cutover, of, criteria.get(), numbers);
            case Uncheck(String _, int number) -> uncheck(cutover, of, criteria.get(), number);
        };
    }

    private static Optional<List<Criterion>> criteria(Cutover cutover, String of) {
        return of.equalsIgnoreCase(CriterionCommand.FINAL)
                ? Optional.of(cutover.plan().finalCriteria())
                : cutover.plan().phase(of).map(Phase::criteria);
    }

    private static Decision check(
            Cutover cutover, String of, List<Criterion> criteria, List<Integer> given) {
        Optional<Integer> unknown =
                given.stream().filter(number -> number < 1 || number > criteria.size()).findFirst();
        if (unknown.isPresent() || criteria.isEmpty()) {
            return Decision.refused(
                    new Refusal.NoSuchCriterion(of, unknown.orElse(1), criteria.size()));
        }
        List<Integer> wanted =
                given.isEmpty()
                        ? cutover.criteria().open(of, criteria)
                        : given.stream().distinct().sorted().toList();
        List<Integer> fresh =
                wanted.stream().filter(number -> !cutover.criteria().met(of, number)).toList();
        return fresh.isEmpty()
                ? Decision.refused(new Refusal.CriteriaAlreadyMet(of, wanted))
                : Decision.accepted(new CriteriaMet(of, fresh));
    }

    private static Decision uncheck(
            Cutover cutover, String of, List<Criterion> criteria, int number) {
        if (number < 1 || number > criteria.size()) {
            return Decision.refused(new Refusal.NoSuchCriterion(of, number, criteria.size()));
        }
        return cutover.criteria().met(of, number)
                ? Decision.accepted(new CriterionUnmet(of, number))
                : Decision.refused(new Refusal.CriterionNotMet(of, number));
    }
}
