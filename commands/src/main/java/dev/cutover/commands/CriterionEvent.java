package dev.cutover.commands;

import java.util.List;

/// What happened to a criterion.
public sealed interface CriterionEvent extends Event {

    /// The id of a phase, or [CriterionCommand#FINAL].
    String of();

    record CriteriaMet(String of, List<Integer> numbers) implements CriterionEvent {

        public CriteriaMet {
            numbers = List.copyOf(numbers);
        }
    }

    record CriterionUnmet(String of, int number) implements CriterionEvent {}
}
