package dev.cutover.bot.probes;

import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Seen;

/// What became of one question.
public sealed interface Asked {

    /// There was an answer; whether it is the right one is judged elsewhere.
    record Answered(Seen seen) implements Asked {}

    /// There was none.
    ///
    /// @param outcome [Outcome#FAIL] where that says enough about what was asked, such as a refused
    ///   connection; [Outcome#ERROR] where it says nothing
    /// @param why a part of a sentence for people, without secrets: `connection refused`
    record Unanswered(Outcome outcome, String why) implements Asked {}

    /// It says that what was asked does not do its work.
    static Asked down(String why) {
        return new Unanswered(Outcome.FAIL, why);
    }

    /// It says nothing about what was asked.
    static Asked unknown(String why) {
        return new Unanswered(Outcome.ERROR, why);
    }
}
