package dev.cutover.commands.control;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What becomes of a form that was sent.
public sealed interface Filling {

    /// It was understood; whether it was done is in the answer.
    record Answered(Answer answer) implements Filling {}

    /// Nothing was done: it is to be mended and sent again.
    ///
    /// @param errors by the name of the input, in the order of the form: what is wrong, in plain
    ///   words
    record Amiss(Map<String, String> errors) implements Filling {

        public Amiss {
            errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }
    }
}
