package dev.cutover.commands.probes;

import java.util.List;

/// What one asking says, and why.
///
/// @param lines one for each condition, those that are expected first
/// @param warned whether a level that only warns was passed
public record Judgement(Outcome outcome, List<Line> lines, boolean warned) {

    /// @param expectation as the plan writes it
    /// @param seen the value beside it, at most 80 characters; what only must be there is not shown
    public record Line(Outcome outcome, String expectation, String seen) {}

    public Judgement {
        lines = List.copyOf(lines);
    }

    /// Of one thing that was expected or went wrong.
    public static Judgement of(Outcome outcome, String expectation, String seen) {
        return new Judgement(outcome, List.of(new Line(outcome, expectation, seen)), false);
    }

    public boolean passed() {
        return outcome == Outcome.PASS;
    }

    /// What was seen, in a few words: of what did not pass, or of the first.
    public String inShort() {
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.PASS)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(Line::seen)
                .orElse("");
    }
}
