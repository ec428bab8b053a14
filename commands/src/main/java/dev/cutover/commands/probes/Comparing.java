package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Comparison.Operator;
import dev.cutover.plans.probes.Comparison.Quantifier;
import dev.cutover.plans.probes.Judging.NoData;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// One comparison, with what was seen.
final class Comparing {

    static final Value ZERO = new Value.Amount(BigDecimal.ZERO, Unit.NONE);

    private final Seen seen;
    private final Limits limits;
    private final NoData noData;

    Comparing(Probe probe, Seen seen, Baselines baselines) {
        this.seen = seen;
        this.limits = new Limits(probe.baseline(), scale(probe), baselines);
        this.noData = probe.judging().noData();
    }

    private static Target.Scale scale(Probe probe) {
        return probe.target() instanceof Target.Prom(var _, var _, Target.Scale scale)
                        && scale != null
                ? scale
                : Target.Scale.PERCENT;
    }

    Outcome outcome(Comparison comparison) {
        return switch (seen.find(comparison.subject(), comparison.argument())) {
            case Seen.One(Datum value) -> several(comparison, List.of(value), true);
            case Seen.Several(List<Datum> values) -> several(comparison, values, false);
            case Seen.Absent _ -> absent(comparison);
            case Seen.NoData _ -> nothing(comparison);
            case Seen.Unclear _ -> Outcome.ERROR;
        };
    }

    /// What is not there is not zero, not empty and not false: it only passes for missing.
    private static Outcome absent(Comparison comparison) {
        boolean meant =
                comparison.operator() == Operator.MISSING
                        && comparison.quantifier() != Quantifier.COUNT;
        return meant ? Outcome.PASS : Outcome.FAIL;
    }

    private Outcome nothing(Comparison comparison) {
        if (comparison.operator() == Operator.MISSING) {
            return Outcome.PASS;
        }
        return switch (noData) {
            case PASS -> Outcome.PASS;
            case FAIL -> Outcome.FAIL;
            case ERROR -> Outcome.ERROR;
        };
    }

    private Outcome several(Comparison comparison, List<Datum> values, boolean one) {
        return switch (comparison.quantifier()) {
            case COUNT -> compare(comparison, Datum.number(values.size()));
            case ALL -> all(comparison, values);
            case ANY -> each(comparison, values).reduce(Outcome.FAIL, Outcome::or);
            case ONE ->
                    one || values.size() == 1 ? all(comparison, values) : plain(comparison, values);
        };
    }

    /// Nothing that must all be so, where there is nothing, is no proof.
    private Outcome all(Comparison comparison, List<Datum> values) {
        return values.isEmpty()
                ? Outcome.FAIL
                : each(comparison, values).reduce(Outcome.PASS, Outcome::and);
    }

    /// Of several values without a word before them, only some questions have an answer.
    private Outcome plain(Comparison comparison, List<Datum> values) {
        return switch (comparison.operator()) {
            case CONTAINS -> contains(comparison, values) ? Outcome.PASS : Outcome.FAIL;
            case EXISTS -> values.isEmpty() ? Outcome.FAIL : Outcome.PASS;
            case MISSING -> values.isEmpty() ? Outcome.PASS : Outcome.FAIL;
            case EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST, MATCHES, IN ->
                    values.isEmpty() ? Outcome.FAIL : Outcome.ERROR;
        };
    }

    /// `names contains x`: one of them is it, or has it in it.
    private boolean contains(Comparison comparison, List<Datum> values) {
        return values.stream()
                .anyMatch(value ->
                        limits.equal(value, comparison.value())
                                || compare(comparison, value) == Outcome.PASS);
    }

    private Stream<Outcome> each(Comparison comparison, List<Datum> values) {
        return values.stream().map(value -> compare(comparison, value));
    }

    private Outcome compare(Comparison comparison, Datum value) {
        return switch (comparison.operator()) {
            case EXISTS -> Outcome.PASS;
            case MISSING -> Outcome.FAIL;
            case EQUAL, IN -> known(limits.equals(value, comparison.value()), false);
            case DIFFERENT -> known(limits.equals(value, comparison.value()), true);
            case CONTAINS -> limits.contains(value, comparison.value());
            case MATCHES -> limits.matches(value, comparison.value());
            case LESS -> ordered(comparison, value, -1, false);
            case AT_MOST -> ordered(comparison, value, -1, true);
            case MORE -> ordered(comparison, value, 1, false);
            case AT_LEAST -> ordered(comparison, value, 1, true);
        };
    }

    private static Outcome known(Limits.Equality equality, boolean inverted) {
        return switch (equality) {
            case SAME -> inverted ? Outcome.FAIL : Outcome.PASS;
            case OTHER -> inverted ? Outcome.PASS : Outcome.FAIL;
            case UNKNOWN -> Outcome.ERROR;
        };
    }

    private Outcome ordered(Comparison comparison, Datum value, int direction, boolean orSame) {
        return limits.order(value, comparison.value())
                .map(order -> order * direction > 0 || (orSame && order == 0))
                .map(holds -> holds ? Outcome.PASS : Outcome.FAIL)
                .orElse(Outcome.ERROR);
    }
}
