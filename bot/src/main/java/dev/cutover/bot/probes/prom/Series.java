package dev.cutover.bot.probes.prom;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.commands.probes.Seen.Found;
import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a query brought: the values of its series.
///
/// @param refused why there are none at all
record Series(Optional<String> refused, List<Found> values) {

    private static final int LONGEST = 40;

    static Series of(Seen answer) {
        String type = text(answer.find(Subject.JSON, "$.data.resultType"));
        return switch (type) {
            case "scalar" ->
                    new Series(Optional.empty(), List.of(value(answer, "$.data.result[1]")));
            case "vector" -> new Series(Optional.empty(), vector(answer));
            case "matrix", "streams" ->
                    refused("it gives many values over time; write one that gives a number");
            default -> refused(reason(answer));
        };
    }

    private static Series refused(String why) {
        return new Series(Optional.of(why), List.of());
    }

    private static String reason(Seen answer) {
        String kind = text(answer.find(Subject.JSON, "$.errorType"));
        return kind.isEmpty() ? "its answer is none" : kind;
    }

    private static List<Found> vector(Seen answer) {
        return answer.find(Subject.JSON, "$.data.result[*].value[1]")
                        instanceof Seen.Several(List<Datum> values)
                ? values.stream().map(Series::value).toList()
                : List.of();
    }

    private static Found value(Seen answer, String path) {
        return answer.find(Subject.JSON, path) instanceof Seen.One(Datum value)
                ? value(value)
                : new Seen.NoData();
    }

    /// Numbers come as texts; what is none, such as `NaN`, is no measurement.
    private static Found value(Datum written) {
        String text = written instanceof Datum.Text(String its) ? its : "";
        if (text.length() <= LONGEST
                && text.matches("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?")) {
            return new Seen.One(new Datum.Quantity(new BigDecimal(text), Datum.Of.THINGS));
        }
        return new Seen.Unclear(
                text.matches("NaN|[+-]?Inf") ? "the value is " + text : "the value is no number");
    }

    private static String text(Found found) {
        return found instanceof Seen.One(Datum.Text(String text)) ? text : "";
    }

    Found number() {
        return new Seen.One(Datum.number(values.size()));
    }

    Found value() {
        if (values.isEmpty()) {
            return new Seen.NoData();
        }
        return values.size() == 1
                ? values.getFirst()
                : values.stream()
                        .filter(Seen.Unclear.class::isInstance)
                        .findFirst()
                        .orElseGet(() ->
                                new Seen.Several(values.stream().map(Series::datum).toList()));
    }

    private static Datum datum(Found found) {
        return found instanceof Seen.One(Datum value) ? value : new Datum.Nothing();
    }
}
