package dev.cutover.bot.probes.sql;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.Named;
import dev.cutover.plans.probes.Target.Sql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/// Asks databases, each time on a fresh connection, in a transaction that only reads and is taken
/// back. Thread-safe.
public final class SqlAsking implements Asking<Sql> {

    /// One more than are looked at, so that it is known that there are more.
    private static final int MOST_ROWS = 101;

    private final Named<Database> databases;

    /// @param databases by the names that plans use
    public SqlAsking(Named<Database> databases) {
        this.databases = databases;
    }

    @Override
    public Asked ask(Sql target, Duration timeout) {
        Optional<Database> database = databases.find(target.datasource());
        return database.map(known -> asked(known, target, timeout))
                .orElseGet(() -> databases.unknown(target.datasource()));
    }

    private static Asked asked(Database database, Sql target, Duration timeout) {
        long start = System.nanoTime();
        try (Connection connection = connected(database, timeout)) {
            return read(connection, target, timeout, start);
        } catch (SQLException broken) {
            return Asked.unknown(target.datasource() + " " + why(broken, timeout));
        }
    }

    private static Connection connected(Database database, Duration timeout) throws SQLException {
        try {
            return DriverManager.getConnection(database.address(), database.properties(timeout));
        } catch (SQLException broken) {
            boolean refused = String.valueOf(broken.getSQLState()).startsWith("28");
            throw refused ? broken : new SQLNonTransientConnectionException("", "08000", broken);
        }
    }

    private static Asked read(Connection connection, Sql target, Duration timeout, long start)
            throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
            statement.setMaxRows(MOST_ROWS);
            try (ResultSet result = statement.executeQuery(target.query())) {
                return new Asked.Answered(Rows.of(result, start));
            }
        } finally {
            connection.rollback();
        }
    }

    /// The words are ours: a database's own may hold what it stores.
    private static String why(SQLException broken, Duration timeout) {
        String state = String.valueOf(broken.getSQLState());
        if (broken instanceof SQLTimeoutException || state.equals("57014")) {
            return "did not answer within %d ms".formatted(timeout.toMillis());
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "cannot be reached";
            case "28" -> "does not let the bot in";
            case "25" -> "refused: a probe only reads";
            default -> "refused the query (SQLSTATE %s)".formatted(state);
        };
    }
}
