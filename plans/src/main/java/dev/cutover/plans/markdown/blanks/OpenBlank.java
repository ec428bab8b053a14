package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.words.Parentheses;
import dev.cutover.plans.markdown.words.Secrets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place to fill in while its name may still be that of another.
record OpenBlank(String name, Blank.Kind kind, String section, @Nullable String task, Slot slot) {

    /// The section, short: `Migration 003` of `Migration 003: Create tables (2 seconds)`.
    String shortSection() {
        String title = Parentheses.cut(section).rest();
        int colon = title.indexOf(':');
        return (colon > 0 ? title.substring(0, colon) : title).strip();
    }

    Blank named(String unique) {
        return new Blank(
                unique,
                kind,
                slot.line(),
                section,
                task,
                Secrets.isSecret(name),
                slot,
                List.of(slot.line()));
    }
}
