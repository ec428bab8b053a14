package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody typed in one line about a phase: `5 the soak is not over`, `phase 5 why`, or only
/// why. The first word is a phase only if the plan has it.
///
/// @param phase null where none is named
/// @param unknown what stands behind `phase` and is a number that the plan does not have
record PhaseAndWhy(@Nullable Phase phase, @Nullable String unknown, String why) {

    /// No id is longer; it bounds what is looked at.
    private static final int LONGEST = 40;

    static PhaseAndWhy of(Plan plan, String said) {
        String line = said.strip();
        String first = first(line);
        if (first.equalsIgnoreCase("phase")) {
            String behind = rest(line);
            String id = cleaned(first(behind));
            Optional<Phase> phase = plan.phase(id);
            if (phase.isPresent()) {
                return new PhaseAndWhy(phase.get(), null, rest(behind));
            }
            return new PhaseAndWhy(null, hasDigit(id) ? id : null, line);
        }
        return named(plan, cleaned(first))
                .map(phase -> new PhaseAndWhy(phase, null, rest(line)))
                .orElseGet(() -> new PhaseAndWhy(null, null, line));
    }

    /// `a` begins a sentence more often than it means the phase `A`.
    private static Optional<Phase> named(Plan plan, String word) {
        return plan.phase(word).filter(phase -> hasDigit(word) || phase.id().equals(word));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String first(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static String rest(String line) {
        return line.substring(first(line).length()).strip();
    }

    /// People paste `#5`, `**5**` and `5:`.
    private static String cleaned(String word) {
        return word.length() > LONGEST
                ? word
                : word.replaceAll("^[#*_`(\\[]++", "").replaceAll("[*_`)\\]:,;.]++$", "");
    }
}
