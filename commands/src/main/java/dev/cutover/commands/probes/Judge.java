package dev.cutover.commands.probes;

import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Condition;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds what was seen against what a probe expects. A value that is missing never passes, a text
/// is never taken for a number, and every condition says what it saw.
public final class Judge {

    /// Characters of a value that people are shown.
    private static final int SHOWN = 80;

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\s]+");

    private final Probe probe;
    private final Seen seen;
    private final Comparing comparing;

    private Judge(Probe probe, Seen seen, Baselines baselines) {
        this.probe = probe;
        this.seen = seen;
        this.comparing = new Comparing(probe, seen, baselines);
    }

    /// @param baselines those that were recorded until now
    public static Judgement of(Probe probe, Seen seen, Baselines baselines) {
        return new Judge(probe, seen, baselines).judgement();
    }

    private Judgement judgement() {
        List<Line> lines = new ArrayList<>();
        List<Condition> conditions =
                probe.expected().isEmpty() ? usual(probe.target().kind()) : probe.expected();
        conditions.forEach(condition -> lines.add(line(condition)));
        Outcome outcome = lines.stream().map(Line::outcome).reduce(Outcome.PASS, Outcome::and);
        List<Line> warnings = probe.warned().stream().map(this::line).toList();
        lines.addAll(warnings);
        boolean warned = warnings.stream().anyMatch(line -> line.outcome() != Outcome.PASS);
        return new Judgement(outcome, lines, warned);
    }

    private Line line(Condition condition) {
        Outcome outcome =
                condition.either().stream()
                        .map(comparing::outcome)
                        .reduce(Outcome.FAIL, Outcome::or);
        String values =
                condition.either().stream()
                        .map(this::shown)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return new Line(outcome, condition.source(), cut(values));
    }

    private String shown(Comparison comparison) {
        boolean presence = !comparison.operator().takesValue();
        return switch (seen.find(comparison.subject(), comparison.argument())) {
            case Seen.One(Datum value) -> presence ? "it is there" : value.shown();
            case Seen.Several(List<Datum> values) ->
                    presence ? values.size() + " there" : several(values);
            case Seen.Absent _ -> "not there";
            case Seen.NoData _ -> "no data";
            case Seen.Unclear(String why) -> why;
        };
    }

    private static String several(List<Datum> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().limit(SHOWN).map(Datum::shown).collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        String line = BLANK.matcher(text).replaceAll(" ").strip();
        int characters = line.codePointCount(0, line.length());
        return characters > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…"
                : line;
    }

    /// What is expected where the plan says nothing.
    private static List<Condition> usual(Kind kind) {
        return switch (kind) {
            case HTTP -> List.of(usual("status == 2xx", Subject.STATUS, new Value.StatusClass(2)));
            case TCP -> List.of(usual("open", Subject.STATE, new Value.Word("open")));
            case TLS -> List.of(usual("valid", Subject.VALID, new Value.Word("valid")));
            case DNS ->
                    List.of(usual("rcode == NOERROR", Subject.RCODE, new Value.Word("NOERROR")));
            case RUN -> List.of(usual("exit == 0", Subject.EXIT, Comparing.ZERO));
            case PUSH -> List.of(usual("status == ok", Subject.STATUS, new Value.Word("ok")));
            case SQL, PROM -> List.of(there("value exists", Subject.VALUE));
            case ASK -> List.of(there("answer exists", Subject.ANSWER));
        };
    }

    private static Condition usual(String source, Subject subject, Value value) {
        return condition(source, subject, Comparison.Operator.EQUAL, value);
    }

    private static Condition there(String source, Subject subject) {
        return condition(source, subject, Comparison.Operator.EXISTS, null);
    }

    private static Condition condition(
            String source, Subject subject, Comparison.Operator operator, @Nullable Value value) {
        Comparison comparison =
                new Comparison(source, Comparison.Quantifier.ONE, subject, null, operator, value);
        return new Condition(source, List.of(comparison));
    }
}
