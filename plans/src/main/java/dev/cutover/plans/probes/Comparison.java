package dev.cutover.plans.probes;

import org.jspecify.annotations.Nullable;

/// One thing of an answer beside what it must be.
///
/// @param source as it is written: `json $.status == "healthy"`
/// @param argument the name or path behind the subject, null for subjects that take none
/// @param value null for operators that take none
public record Comparison(
        String source,
        Quantifier quantifier,
        Subject subject,
        @Nullable String argument,
        Operator operator,
        @Nullable Value value) {

    /// Which of several values must be so.
    public enum Quantifier {
        /// There is one only.
        ONE,
        ALL,
        ANY,
        /// Their number.
        COUNT
    }

    /// How they are compared.
    public enum Operator {
        EQUAL("=="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        CONTAINS("contains"),
        MATCHES("matches"),
        IN("in"),
        EXISTS("exists"),
        MISSING("missing");

        private final String word;

        Operator(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /// Whether something must stand behind it.
        public boolean takesValue() {
            return this != EXISTS && this != MISSING;
        }

        /// Whether it asks which is greater.
        public boolean orders() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }
}
