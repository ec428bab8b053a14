package dev.cutover.bot.probes.sql;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a query brought: its first row, and how many there are.
///
/// @param first by the names of the columns in small letters; empty where there is no row
record Rows(Map<String, Datum> first, int number, Duration took) implements Seen {

    private static final int MOST = 100;
    private static final int LONGEST = 10_000;

    static Rows of(ResultSet result, long start) throws SQLException {
        Map<String, Datum> first = new LinkedHashMap<>();
        int number = 0;
        while (result.next()) {
            if (number++ == 0) {
                read(result, first);
            }
        }
        return new Rows(first, number, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void read(ResultSet result, Map<String, Datum> row) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            row.putIfAbsent(
                    columns.getColumnLabel(column).toLowerCase(Locale.ROOT), datum(result, column));
        }
    }

    private static Datum datum(ResultSet result, int column) throws SQLException {
        Object value = result.getObject(column);
        return switch (value) {
            case null -> new Datum.Nothing();
            case Boolean truth -> new Datum.Truth(truth);
            case Float _, Double _ -> fraction(((Number) value).doubleValue());
            case Number _ -> new Datum.Quantity(result.getBigDecimal(column), Datum.Of.THINGS);
            default -> text(result.getString(column));
        };
    }

    private static Datum fraction(double value) {
        return Double.isFinite(value)
                ? new Datum.Quantity(BigDecimal.valueOf(value), Datum.Of.THINGS)
                : new Datum.Text(String.valueOf(value));
    }

    private static Datum text(String text) {
        return new Datum.Text(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case VALUE ->
                    first.values().stream().findFirst().<Found>map(One::new).orElseGet(NoData::new);
            case ROW -> column(String.valueOf(argument));
            case ROWS ->
                    number > MOST
                            ? new Unclear("more than 100 rows")
                            : new One(Datum.number(number));
            case TIME -> new One(Datum.time(took));
            case STATUS, BODY, SIZE, HEADER, JSON, IP, EXPIRES, URL, STATE, VALID -> new Absent();
            case ISSUER, NAMES, PROTOCOL, ANSWER, TTL, RCODE, SERIES, AGE, EXIT, OUT ->
                    new Absent();
        };
    }

    private Found column(String name) {
        if (first.isEmpty()) {
            return new NoData();
        }
        Datum value = first.get(name.toLowerCase(Locale.ROOT));
        return value == null ? new Absent() : new One(value);
    }
}
