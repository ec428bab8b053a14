package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Target.Scale;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What values are held against.
///
/// @param own the name of the probe's own baseline, null where it keeps none
/// @param scale how a share is measured
record Limits(@Nullable String own, Scale scale, Baselines baselines) {

    private static final Set<String> KEYWORDS = Set.of("true", "false", "null");

    enum Equality {
        SAME,
        OTHER,
        /// There is nothing to compare with.
        UNKNOWN
    }

    Equality equals(Datum seen, @Nullable Value wanted) {
        if (wanted instanceof Value.OneOf(List<Value> values)) {
            return values.stream().anyMatch(value -> equal(seen, value))
                    ? Equality.SAME
                    : Equality.OTHER;
        }
        if (wanted instanceof Value.Baseline && limit(wanted).isEmpty()) {
            return Equality.UNKNOWN;
        }
        return equal(seen, wanted) ? Equality.SAME : Equality.OTHER;
    }

    boolean equal(Datum seen, @Nullable Value wanted) {
        return switch (wanted) {
            case Value.Amount _, Value.Baseline _ ->
                    seen instanceof Datum.Quantity(BigDecimal number, var _)
                            && limit(wanted)
                                    .filter(limit -> limit.compareTo(number) == 0)
                                    .isPresent();
            case Value.Text(String text) ->
                    seen instanceof Datum.Text(String its) && its.equals(text);
            case Value.Word(String word) -> spells(word, seen);
            case Value.StatusClass(int hundreds) ->
                    seen instanceof Datum.Quantity(BigDecimal number, var _)
                            && number.intValue() / 100 == hundreds;
            case Value.Regex _ -> matches(seen, wanted) == Outcome.PASS;
            case Value.OneOf(List<Value> values) ->
                    values.stream().anyMatch(value -> equal(seen, value));
            case null -> false;
        };
    }

    /// `true` is a truth value and no text; databases write it `t`.
    private static boolean spells(String word, Datum seen) {
        return switch (seen) {
            case Datum.Truth(boolean is) ->
                    List.of(is ? "true" : "false", is ? "t" : "f").contains(word);
            case Datum.Nothing _ -> word.equals("null");
            case Datum.Text(String text) -> text.equals(word) && !KEYWORDS.contains(word);
            case Datum.Quantity _, Datum.Whole _ -> false;
        };
    }

    /// Empty where one of the two is no number.
    Optional<Integer> order(Datum seen, @Nullable Value wanted) {
        return seen instanceof Datum.Quantity(BigDecimal number, var _)
                ? limit(wanted).map(number::compareTo)
                : Optional.empty();
    }

    private Optional<BigDecimal> limit(@Nullable Value wanted) {
        return switch (wanted) {
            case Value.Amount(BigDecimal number, Unit unit)
                    when unit == Unit.PERCENT && scale == Scale.RATIO ->
                    Optional.of(number.movePointLeft(2));
            case Value.Amount amount -> Optional.of(amount.base());
            case Value.Baseline(@Nullable String name, Value.@Nullable Amount margin) ->
                    Optional.ofNullable(name == null ? own : name)
                            .flatMap(baselines::named)
                            .map(base -> with(base, margin));
            case Value.Text _, Value.Word _, Value.StatusClass _, Value.Regex _ -> Optional.empty();
            case Value.OneOf _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static BigDecimal with(BigDecimal base, Value.@Nullable Amount margin) {
        if (margin == null) {
            return base;
        }
        return margin.unit() == Unit.PERCENT
                ? base.add(
                        base.abs()
                                .multiply(margin.number().movePointLeft(2), MathContext.DECIMAL64))
                : base.add(margin.base());
    }

    Outcome contains(Datum seen, @Nullable Value wanted) {
        String part =
                switch (wanted) {
                    case Value.Text(String text) -> text;
                    case Value.Word(String word) -> word;
                    case Value.Amount(BigDecimal number, Unit unit) ->
                            number.toPlainString() + unit.sign();
                    case Value.StatusClass(int hundreds) -> hundreds + "xx";
                    case Value.Regex(String pattern) -> pattern;
                    case Value.OneOf _, Value.Baseline _ -> null;
                    case null -> null;
                };
        boolean there = part != null && text(seen).contains(part);
        return there ? Outcome.PASS : Outcome.FAIL;
    }

    Outcome matches(Datum seen, @Nullable Value wanted) {
        if (!(wanted instanceof Value.Regex(String pattern))) {
            return Outcome.ERROR;
        }
        try {
            boolean found = Pattern.compile(pattern).matcher(new Bounded(text(seen))).find();
            return found ? Outcome.PASS : Outcome.FAIL;
        } catch (Bounded.TooLong _) {
            return Outcome.ERROR;
        }
    }

    private static String text(Datum seen) {
        return seen.spelled();
    }
}
