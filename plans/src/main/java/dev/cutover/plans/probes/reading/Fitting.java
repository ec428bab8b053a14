package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Comparison.Operator;
import dev.cutover.plans.probes.Comparison.Quantifier;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Subject.Nature;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value;
import dev.cutover.plans.probes.Value.Amount;
import java.util.List;
import java.util.stream.Stream;

/// Whether two things can be compared at all; better said now than found out at night.
final class Fitting {

    private Fitting() {}

    static void check(Comparison comparison) {
        many(comparison);
        Value value = comparison.value();
        if (value != null) {
            operator(comparison, value);
            amounts(value).forEach(amount -> unit(comparison, amount));
        }
    }

    private static void many(Comparison comparison) {
        boolean several =
                switch (comparison.subject()) {
                    case JSON, NAMES, ANSWER, ROW, VALUE -> true;
                    case STATUS, TIME, BODY, SIZE, HEADER, IP, EXPIRES, URL, STATE, VALID, ISSUER ->
                            false;
                    case PROTOCOL, TTL, RCODE, ROWS, SERIES, AGE, EXIT, OUT -> false;
                };
        if (comparison.quantifier() != Quantifier.ONE && !several) {
            throw new WrongLine(
                    "There is only one %s.".formatted(comparison.subject().word()),
                    "Leave out the word in front of “%s”.".formatted(comparison.subject().word()));
        }
    }

    private static void operator(Comparison comparison, Value value) {
        Operator operator = comparison.operator();
        boolean list = value instanceof Value.OneOf;
        if (list != (operator == Operator.IN)) {
            throw new WrongLine(
                    list ? "A list is compared with “in” only." : "“in” needs a list of values.",
                    "Write for example “%s in (200, 202)”.".formatted(comparison.subject().word()));
        }
        if (operator.orders() && !isNumber(value)) {
            throw new WrongLine(
                    "“%s” compares numbers, and a number is missing in %s."
                            .formatted(operator.word(), WrongLine.quoted(comparison.source())),
                    "Write a number behind “%s”, with a unit where there is one."
                            .formatted(operator.word()));
        }
        boolean searches = operator == Operator.CONTAINS || operator == Operator.MATCHES;
        boolean measured = comparison.quantifier() == Quantifier.COUNT || isMeasured(comparison);
        if (measured && (searches || !(isNumber(value) || list))) {
            throw new WrongLine(
                    "“%s” is a number, and is compared with numbers only."
                            .formatted(comparison.subject().word()),
                    "Write for example “%s < %s”."
                            .formatted(comparison.subject().word(), example(comparison.subject())));
        }
    }

    private static boolean isNumber(Value value) {
        return value instanceof Amount || value instanceof Value.Baseline;
    }

    private static boolean isMeasured(Comparison comparison) {
        return switch (comparison.subject().nature()) {
            case NUMBER, DURATION, BYTES -> true;
            case TEXT, ANY -> false;
        };
    }

    private static Stream<Amount> amounts(Value value) {
        return switch (value) {
            case Amount amount -> Stream.of(amount);
            case Value.OneOf(List<Value> values) -> values.stream().flatMap(Fitting::amounts);
            case Value.Baseline _, Value.Text _, Value.Word _, Value.StatusClass _ ->
                    Stream.empty();
            case Value.Regex _ -> Stream.empty();
        };
    }

    private static void unit(Comparison comparison, Amount amount) {
        Nature nature = comparison.subject().nature();
        if (comparison.quantifier() == Quantifier.COUNT) {
            bare(amount, "A count");
            return;
        }
        switch (nature) {
            case DURATION -> duration(comparison.subject(), amount);
            case BYTES -> bytes(comparison.subject(), amount);
            case NUMBER -> bare(amount, "“" + comparison.subject().word() + "”");
            case TEXT, ANY -> {}
        }
    }

    private static void duration(Subject subject, Amount amount) {
        if (amount.unit().of() != Unit.Of.DURATION) {
            throw new WrongLine(
                    "“%s” is a duration: write a unit, for example %s."
                            .formatted(subject.word(), example(subject)),
                    "Write “%s%s”, if that is what is meant."
                            .formatted(amount.number().toPlainString(), usual(subject)));
        }
    }

    private static void bytes(Subject subject, Amount amount) {
        if (amount.unit().of() != Unit.Of.BYTES) {
            throw new WrongLine(
                    "“%s” is a size: write a unit, for example %s."
                            .formatted(subject.word(), example(subject)),
                    "Write “%sKB”, if that is what is meant."
                            .formatted(amount.number().toPlainString()));
        }
    }

    private static void bare(Amount amount, String what) {
        if (amount.unit() != Unit.NONE) {
            throw new WrongLine(
                    "%s has no unit, and “%s” has one."
                            .formatted(what, amount.number() + amount.unit().sign()),
                    "Write “%s”.".formatted(amount.number().toPlainString()));
        }
    }

    private static String example(Subject subject) {
        return switch (subject.nature()) {
            case DURATION -> subject == Subject.TIME ? "500ms" : "30" + usual(subject);
            case BYTES -> "64KB";
            case NUMBER, TEXT, ANY -> "1";
        };
    }

    private static String usual(Subject subject) {
        return switch (subject) {
            case TIME -> "ms";
            case EXPIRES -> "d";
            case AGE -> "h";
            case TTL -> "s";
            case STATUS, BODY, SIZE, HEADER, JSON, IP, URL, STATE, VALID, ISSUER -> "";
            case NAMES, PROTOCOL, ANSWER, RCODE, VALUE, ROWS, ROW, SERIES, EXIT, OUT -> "";
        };
    }
}
