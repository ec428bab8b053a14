package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that was filled in, with who did it and when.
public sealed interface Kept {

    Person by();

    Instant at();

    /// What it is in words: two that have the same are one thing, of which the later counts.
    String subject();

    /// @param line in the text of the plan in which it was recorded
    /// @param spot the same place in every text
    /// @param value null for a secret
    record Value(String blank, int line, Spot spot, @Nullable String value, Person by, Instant at)
            implements Kept {
        @Override
        public String subject() {
            return "the value of %s in line %d".formatted(blank, line);
        }
    }

    /// @param step 0 for the task as a whole
    /// @param stepText what that step says: an amendment moves its number
    record Output(
            String task,
            int step,
            @Nullable String stepText,
            String output,
            Verdict verdict,
            Person by,
            Instant at)
            implements Kept {
        @Override
        public String subject() {
            return step == 0
                    ? "what was seen of task " + task
                    : "what was seen of step %d of task %s".formatted(step, task);
        }
    }

    record Lesson(int number, String text, Person by, Instant at) implements Kept {
        @Override
        public String subject() {
            return "lesson " + number;
        }
    }

    record Improvement(int number, String text, Person by, Instant at) implements Kept {
        @Override
        public String subject() {
            return "improvement " + number;
        }
    }

    /// @param line in the text of the plan in which it was chosen
    /// @param spot the same place in every text
    record Choice(String question, int line, Spot spot, String option, Person by, Instant at)
            implements Kept {
        @Override
        public String subject() {
            return "the choice of %s in line %d".formatted(question, line);
        }
    }

    record Signature(String role, Person by, Instant at) implements Kept {
        @Override
        public String subject() {
            return "the signature of " + role;
        }
    }
}
