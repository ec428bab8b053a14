package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Comparison.Operator;
import dev.cutover.plans.probes.Comparison.Quantifier;
import dev.cutover.plans.probes.Condition;
import dev.cutover.plans.probes.JsonPath;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind `expect` and `warn`: conditions with commas between them.
final class Conditions {

    private static final int MOST = 20;

    private final Kind kind;
    private final Tokens tokens;

    private Conditions(Kind kind, Tokens tokens) {
        this.kind = kind;
        this.tokens = tokens;
    }

    static List<Condition> of(Kind kind, String text) {
        return new Conditions(kind, Tokens.of(text)).all();
    }

    private List<Condition> all() {
        List<Condition> all = new ArrayList<>();
        do {
            all.add(condition());
            if (all.size() > MOST) {
                throw new WrongLine(
                        "A line holds at most %d conditions.".formatted(MOST),
                        "Write a second probe for the others.");
            }
        } while (tokens.skip(","));
        tokens.peek().ifPresent(Conditions::leftOver);
        return all;
    }

    private static void leftOver(String token) {
        throw new WrongLine(
                "Nobody knows what %s means here.".formatted(WrongLine.quoted(token)),
                "Put a comma between two conditions, and quotes around a text with blanks in it.");
    }

    private Condition condition() {
        int start = tokens.position();
        List<Comparison> either = new ArrayList<>();
        do {
            either.add(comparison());
        } while (tokens.skip("or"));
        return new Condition(tokens.since(start), either);
    }

    private Comparison comparison() {
        int start = tokens.position();
        Optional<Comparison> bare = bare(start);
        if (bare.isPresent()) {
            return bare.get();
        }
        Quantifier quantifier = quantifier();
        Subject subject = subject();
        String argument = argument(subject);
        Operator operator = operator(subject);
        Value value = operator.takesValue() ? Values.read(tokens, operator) : null;
        Comparison comparison =
                new Comparison(tokens.since(start), quantifier, subject, argument, operator, value);
        Fitting.check(comparison);
        return comparison;
    }

    /// `open`, `refused` and `valid` say it all.
    private Optional<Comparison> bare(int start) {
        Optional<Subject> subject =
                tokens.peek()
                        .flatMap(word ->
                                switch (kind) {
                                    case TCP ->
                                            List.of("open", "refused").contains(word)
                                                    ? Optional.of(Subject.STATE)
                                                    : Optional.<Subject>empty();
                                    case TLS ->
                                            word.equals("valid")
                                                    ? Optional.of(Subject.VALID)
                                                    : Optional.<Subject>empty();
                                    case HTTP, DNS, SQL, PROM, PUSH, RUN, ASK ->
                                            Optional.<Subject>empty();
                                });
        return subject.map(known -> bare(start, known, tokens.next("what is expected")));
    }

    private Comparison bare(int start, Subject subject, String word) {
        return new Comparison(
                tokens.since(start),
                Quantifier.ONE,
                subject,
                null,
                Operator.EQUAL,
                new Value.Word(word));
    }

    private Quantifier quantifier() {
        for (Quantifier quantifier : List.of(Quantifier.ALL, Quantifier.ANY, Quantifier.COUNT)) {
            if (tokens.skip(quantifier.name().toLowerCase(Locale.ROOT))) {
                return quantifier;
            }
        }
        return Quantifier.ONE;
    }

    private Subject subject() {
        String word = tokens.next("what to look at: " + subjects());
        return Subject.named(word)
                .filter(kind.subjects()::contains)
                .orElseThrow(() -> noSuch(word));
    }

    private WrongLine noSuch(String word) {
        String near =
                Nearest.of(word, kind.subjects().stream().map(Subject::word).toList())
                        .map("Write “%s”."::formatted)
                        .orElse("It has " + subjects() + ".");
        return new WrongLine(
                "A probe of the kind %s has no %s.".formatted(kind.word(), WrongLine.quoted(word)),
                near);
    }

    private String subjects() {
        return kind.subjects().stream().map(Subject::word).collect(Collectors.joining(", "));
    }

    private @Nullable String argument(Subject subject) {
        return switch (subject.argument()) {
            case NONE -> null;
            case NAME ->
                    Values.unquoted(
                            tokens.next(
                                    subject == Subject.HEADER
                                            ? "the header's name"
                                            : "the column's name"));
            case PATH -> path(tokens.next("a path, for example $.status"));
        };
    }

    private static String path(String written) {
        if (JsonPath.of(written).isEmpty()) {
            throw new WrongLine(
                    "%s is no path that can be followed.".formatted(WrongLine.quoted(written)),
                    "Write names and positions, for example $.items[0].id or $.items[*].id.");
        }
        return written;
    }

    private Operator operator(Subject subject) {
        String word = tokens.next("how to compare: " + operators());
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new WrongLine(
                                "%s does not compare anything.".formatted(WrongLine.quoted(word)),
                                word.equals("=") || word.equals("is")
                                        ? "Write “%s == …”.".formatted(subject.word())
                                        : "Write one of " + operators() + "."));
    }

    private static String operators() {
        return Arrays.stream(Operator.values())
                .map(Operator::word)
                .collect(Collectors.joining(", "));
    }
}
