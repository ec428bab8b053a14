package dev.cutover.plans.probes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What something is compared with. What it is typed as matters: `"true"` is a text, and `true` is
/// not.
public sealed interface Value {

    /// @param unit [Unit#NONE] for a bare number
    record Amount(BigDecimal number, Unit unit) implements Value {

        /// In seconds or bytes; a share as it is written.
        public BigDecimal base() {
            return number.multiply(unit.factor());
        }
    }

    /// Between quotes.
    record Text(String text) implements Value {}

    /// Without quotes: compared as text, or as the truth value or nothing that it spells.
    record Word(String word) implements Value {}

    /// `2xx`.
    ///
    /// @param hundreds the first digit
    record StatusClass(int hundreds) implements Value {}

    /// Between slashes. It can be compiled.
    record Regex(String pattern) implements Value {}

    record OneOf(List<Value> values) implements Value {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// What was found at an earlier time.
    ///
    /// @param name of the baseline, null for the probe's own
    /// @param margin to add to it, null for none
    record Baseline(@Nullable String name, @Nullable Amount margin) implements Value {}
}
