package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Place;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes to the rows of one run, within one transaction. In a storm the same few statements are
/// run thousands of times: each is prepared once, and run by JDBC.
final class Rows implements AutoCloseable {

    private final Handle handle;
    private final String run;
    private final Map<String, Prepared> prepared = new HashMap<>();

    Rows(Handle handle, String run) {
        this.handle = handle;
        this.run = run;
    }

    /// @param text with `:run` for the run
    Change sql(String text) {
        return new Change(prepared.computeIfAbsent(text, this::prepared)).text("run", run);
    }

    private Prepared prepared(String text) {
        NamedSql sql = NamedSql.of(text);
        return new Prepared(
                sql, attempt(() -> handle.getConnection().prepareStatement(sql.positional())));
    }

    private record Prepared(NamedSql sql, PreparedStatement statement) {}

    @Override
    public void close() {
        prepared.values()
                .forEach(one ->
                        attempt(() -> {
                            one.statement.close();
                            return one;
                        }));
    }

    /// One statement with what belongs into it. What is left out fails, and is not what stood there
    /// the last time.
    static final class Change {

        private final Prepared prepared;

        private Change(Prepared prepared) {
            this.prepared = prepared;
            attempt(() -> {
                prepared.statement.clearParameters();
                return prepared;
            });
        }

        Change text(String name, @Nullable String text) {
            return put(name, text == null ? null : storable(text));
        }

        Change number(String name, long number) {
            return put(name, number);
        }

        Change flag(String name, boolean flag) {
            return put(name, flag);
        }

        /// `:by` is who did it and `:at` is when.
        Change causedBy(Entry entry) {
            return put("at", LedgerFile.micros(entry.at()))
                    .text("by", entry.cause().person().name());
        }

        Change at(String item, Place place) {
            return text("item", item)
                    .text("platform", place.platform())
                    .text("channel", place.channel());
        }

        void run() {
            int _ = attempt(prepared.statement::executeUpdate);
        }

        /// A name that the statement does not have is passed over: `:at` where only `:by` is kept.
        private Change put(String name, @Nullable Object value) {
            for (int place : prepared.sql.places(name)) {
                attempt(() -> {
                    prepared.statement.setObject(place, value);
                    return place;
                });
            }
            return this;
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws SQLException;
    }

    private static <T> T attempt(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException failure) {
            throw new ConnectionException(failure);
        }
    }

    /// Longer than anything a chat lets people write; a column holds ten times as much.
    private static final int LONGEST = 100_000;

    /// What every database takes. The journal has the text as it was.
    static String storable(String text) {
        if (text.length() <= LONGEST && isStorable(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> safe.appendCodePoint(storable(point)));
        return safe.toString();
    }

    private static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == 0 || Character.isSurrogate(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static int storable(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE ? '\ufffd' : point;
    }
}
