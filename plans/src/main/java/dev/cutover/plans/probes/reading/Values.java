package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Comparison.Operator;
import dev.cutover.plans.probes.Value;
import dev.cutover.plans.probes.Value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Reads what something is compared with.
final class Values {

    private static final String BASELINE = "baseline";
    private static final String WANTED = "what it must be";
    private static final int MOST = 50;

    private Values() {}

    static Value read(Tokens tokens, Operator operator) {
        String word = tokens.next(WANTED);
        if (word.equals("(")) {
            return several(tokens);
        }
        if (word.equals(BASELINE)) {
            return baseline(tokens);
        }
        return operator == Operator.MATCHES ? regex(word) : plain(word);
    }

    private static Value several(Tokens tokens) {
        List<Value> values = new ArrayList<>();
        do {
            values.add(plain(tokens.next(WANTED)));
        } while (tokens.skip(",") && values.size() < MOST);
        if (!tokens.skip(")")) {
            throw new WrongLine(
                    "A list is opened and never closed.",
                    "Write the values between brackets, for example (200, 202), at most %d."
                            .formatted(MOST));
        }
        return new Value.OneOf(values);
    }

    private static Value plain(String word) {
        if (word.startsWith("\"")) {
            return new Value.Text(unquoted(word));
        }
        if (word.matches("[1-5]xx")) {
            return new Value.StatusClass(word.charAt(0) - '0');
        }
        if (word.matches("[,()=<>!]{1,2}")) {
            throw new WrongLine(
                    "A value is missing before %s.".formatted(WrongLine.quoted(word)),
                    "Write %s there.".formatted(WANTED));
        }
        Optional<Amount> amount = Amounts.of(word);
        return amount.<Value>map(known -> known).orElseGet(() -> new Value.Word(word));
    }

    private static Value regex(String word) {
        boolean slashes = word.length() > 2 && word.startsWith("/") && word.endsWith("/");
        String pattern = slashes ? word.substring(1, word.length() - 1) : unquoted(word);
        try {
            return new Value.Regex(Pattern.compile(pattern).pattern());
        } catch (PatternSyntaxException wrong) {
            throw new WrongLine(
                    "%s is no pattern: %s."
                            .formatted(WrongLine.quoted(word), wrong.getDescription()),
                    "Write a regular expression between slashes, or “contains” with a text.");
        }
    }

    private static Value baseline(Tokens tokens) {
        @Nullable String name = tokens.skip("(") ? named(tokens) : null;
        return new Value.Baseline(name, margin(tokens));
    }

    private static String named(Tokens tokens) {
        String name = Names.checked(tokens.next("the baseline's name"));
        if (!tokens.skip(")")) {
            throw new WrongLine(
                    "The baseline's name is not closed.", "Write “baseline(%s)”.".formatted(name));
        }
        return name;
    }

    private static @Nullable Amount margin(Tokens tokens) {
        boolean more = tokens.skip("+");
        if (!more && !tokens.skip("-")) {
            return tokens.peek()
                    .filter(Values::isSigned)
                    .map(_ -> margin(tokens.next(WANTED)))
                    .orElse(null);
        }
        Amount amount = margin(tokens.next("by how much, for example 20%"));
        return more ? amount : new Amount(amount.number().negate(), amount.unit());
    }

    /// `+20%`, without a blank.
    private static boolean isSigned(String word) {
        return word.length() > 1 && "+-".indexOf(word.charAt(0)) >= 0;
    }

    private static Amount margin(String word) {
        return Amounts.of(word.startsWith("+") ? word.substring(1) : word)
                .orElseThrow(() ->
                        new WrongLine(
                                WrongLine.quoted(word) + " is no amount.",
                                "Write for example “baseline + 20%”."));
    }

    static String unquoted(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
                ? word.substring(1, word.length() - 1)
                : word;
    }
}
