package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value that the document leaves open, to be recorded once and shown wherever it is used.
///
/// @param name what people call it: `Tenant ID`, `NEW_APP_NAME`, `backup file location`
/// @param section title of the section it stands in
/// @param task id of the task it stands in, null outside of tasks
/// @param secret whether its value must never be shown
/// @param slot where the value goes; null for a placeholder, which stays as it is
/// @param uses lines that use it: for a placeholder every line it stands in
public record Blank(
        String name,
        Kind kind,
        int line,
        String section,
        @Nullable String task,
        boolean secret,
        @Nullable Slot slot,
        List<Integer> uses) {

    public enum Kind {
        /// A line to write on: `Tenant ID: ____`.
        LINE,
        /// `Record backup file location`: the value goes behind the sentence.
        RECORD,
        /// A name that stands for a value: `NEW_APP_NAME`, `<PASSWORD>`, `[Name]`,
        /// `YYYYMMDD_HHMMSS`.
        PLACEHOLDER
    }

    public Blank {
        uses = List.copyOf(uses);
    }
}
