package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Writes to the rows of one run, within one transaction.
record Rows(Handle handle, String run) {

    /// @param text with `:run` for the run
    Change sql(String text) {
        return new Change(handle.createUpdate(text).bind("run", run));
    }

    /// One statement with what belongs into it.
    record Change(Update update) {

        Change text(String name, @Nullable String text) {
            update.bind(name, text == null ? null : storable(text));
            return this;
        }

        Change number(String name, long number) {
            update.bind(name, number);
            return this;
        }

        Change flag(String name, boolean flag) {
            update.bind(name, flag);
            return this;
        }

        /// `:by` is who did it and `:at` is when.
        Change causedBy(Entry entry) {
            update.bind("at", entry.at());
            return text("by", entry.cause().person().name());
        }

        Change at(String item, Place place) {
            return text("item", item)
                    .text("platform", place.platform())
                    .text("channel", place.channel());
        }

        void run() {
            try (update) {
                update.execute();
            }
        }
    }

    /// Longer than anything a chat lets people write; a column holds ten times as much.
    private static final int LONGEST = 100_000;

    /// What every database takes. The journal has the text as it was.
    static String storable(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> safe.appendCodePoint(storable(point)));
        return safe.toString();
    }

    private static int storable(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE ? '\ufffd' : point;
    }
}
