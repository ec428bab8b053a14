package dev.cutover.commands;

import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which criteria are met, by phase and number. One slice of a [Cutover]; it evolves itself.
public record Criteria(Map<Key, Check> byKey) implements Slice {

    /// @param of the id of a phase, or [CriterionCommand#FINAL]
    /// @param number from 1
    public record Key(String of, int number) {}

    /// @param by null for a criterion that the document had met before the start, and for one that
    ///   nobody touched
    public record Check(boolean met, @Nullable Person by, @Nullable Instant at) {

        static final Check UNMET = new Check(false, null, null);
    }

    static Criteria of(Plan plan) {
        Map<Key, Check> checks = new HashMap<>();
        plan.phases().forEach(phase -> put(checks, phase.id(), phase.criteria()));
        put(checks, CriterionCommand.FINAL, plan.finalCriteria());
        return new Criteria(Collections.unmodifiableMap(checks));
    }

    private static void put(Map<Key, Check> checks, String of, List<Criterion> criteria) {
        for (int number = 1; number <= criteria.size(); number++) {
            checks.put(new Key(of, number), new Check(criteria.get(number - 1).done(), null, null));
        }
    }

    public boolean met(String of, int number) {
        return check(new Key(of, number)).met();
    }

    public Check check(Key key) {
        return byKey.getOrDefault(key, Check.UNMET);
    }

    /// Numbers of the criteria that are not met, without the optional ones.
    public List<Integer> open(Phase phase) {
        return open(phase.id(), phase.criteria());
    }

    public List<Integer> open(String of, List<Criterion> criteria) {
        return IntStream.rangeClosed(1, criteria.size())
                .filter(number -> !criteria.get(number - 1).optional() && !met(of, number))
                .boxed()
                .toList();
    }

    Criteria evolve(Entry entry, CriterionEvent event) {
        return switch (event) {
            case CriteriaMet(String of, List<Integer> numbers) -> met(of, numbers, entry);
            case CriterionUnmet(String of, int number) ->
                    with(new Key(of, number), new Check(false, entry.cause().person(), entry.at()));
        };
    }

    private Criteria met(String of, List<Integer> numbers, Entry entry) {
        Criteria next = this;
        for (int number : numbers) {
            next =
                    next.with(
                            new Key(of, number),
                            new Check(true, entry.cause().person(), entry.at()));
        }
        return next;
    }

    Criteria with(Map<Key, Check> checks) {
        return new Criteria(Collections.unmodifiableMap(checks));
    }

    Criteria with(Key key, Check check) {
        Map<Key, Check> checks = new HashMap<>(byKey);
        checks.put(key, check);
        return new Criteria(Collections.unmodifiableMap(checks));
    }
}
