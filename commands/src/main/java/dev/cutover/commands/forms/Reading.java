package dev.cutover.commands.forms;

import dev.cutover.commands.Command;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a form that was sent says.
public sealed interface Reading {

    record Complete(Command command) implements Reading {}

    /// @param errors by the name of the input, in the order of the form: what to mend, in plain
    ///   words
    record Amiss(Map<String, String> errors) implements Reading {

        public Amiss {
            errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }
    }
}
