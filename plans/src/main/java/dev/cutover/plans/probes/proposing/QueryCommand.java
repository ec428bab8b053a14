package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A statement that a database is asked: `psql -d shop -c "SELECT …"`, or the bare statement.
final class QueryCommand {

    /// What the datasource is called where nothing names the database.
    private static final String MAIN = "main";

    private static final Pattern FLAG =
            Pattern.compile(
                    "-[tAXqxwWNBs]{1,6}|--(?:tuples-only|no-align|quiet|no-psqlrc|csv|expanded|batch|silent)");
    private static final Pattern WITH_VALUE =
            Pattern.compile("-[hpUPFRvT]|--(?:host|port|username|user|pset|variable)|-u");
    private static final Pattern SEAT = Pattern.compile("-h|--host|-p|--port|-P");
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{?(?<name>[A-Za-z][A-Za-z0-9_]{0,60})}?");
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "(?i)[a-z]{2,12}://[^\\s/]{1,200}/(?<name>[A-Za-z0-9][A-Za-z0-9_.-]{0,63})(?:\\?.*)?");

    private QueryCommand() {}

    static Optional<Question> of(String statement) {
        return question(statement, null);
    }

    /// @param words the program first
    /// @param input what is typed into it
    /// @param container in which it runs, empty for none
    static Optional<Question> read(List<String> words, String input, String container) {
        boolean postgres = words.getFirst().equals("psql");
        List<String> statements = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder seat = new StringBuilder(container);
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            if (isStatement(word, postgres)) {
                statements.add(next);
                at++;
            } else if (word.equals("-d") || word.equals("--dbname") || word.equals("-D")) {
                names.add(next);
                at++;
            } else if (word.startsWith("--dbname=") || word.startsWith("--command=")) {
                (word.startsWith("--d") ? names : statements).add(word.split("=", 2)[1]);
            } else if (WITH_VALUE.matcher(word).matches() && (postgres || !word.equals("-p"))) {
                seat.append(SEAT.matcher(word).matches() ? " " + next : "");
                at++;
            } else if (!word.startsWith("-")) {
                names.add(word);
            } else if (!isFlag(word)) {
                return Optional.empty();
            } else {
                seat.append(word.startsWith("-h") || word.startsWith("--host") ? " " + word : "");
            }
        }
        if (statements.isEmpty() && !input.isBlank()) {
            statements.add(input);
        }
        return statements.size() == 1
                ? question(statements.getFirst(), named(names))
                        .map(question -> question.seated(seat.toString().strip()))
                : Optional.empty();
    }

    private static boolean isStatement(String word, boolean postgres) {
        return postgres
                ? word.equals("--command") || word.matches("-[tAXqx]{0,5}c")
                : word.equals("--execute") || word.matches("-[NBs]{0,3}e");
    }

    /// A password may be written right behind its letter; it is passed over.
    private static boolean isFlag(String word) {
        return FLAG.matcher(word).matches()
                || word.matches("-[hUupP]\\S{0,200}")
                || word.matches("--(?:host|port|username|user|password)=.{0,200}");
    }

    private static @Nullable String named(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        String name = names.getFirst();
        Matcher variable = VARIABLE.matcher(name);
        if (variable.matches()) {
            return variable.group("name").toLowerCase(Locale.ROOT);
        }
        Matcher address = IN_ADDRESS.matcher(name);
        String its = address.matches() ? address.group("name") : name;
        return its.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}") && !its.equals("postgres")
                ? its
                : null;
    }

    private static Optional<Question> question(String statement, @Nullable String database) {
        return Statement.read(statement)
                .map(its ->
                        Question.of(
                                new Target.Sql(database == null ? MAIN : database, its.text()),
                                database == null
                                        ? "No database is named, so the datasource is “main”."
                                        : "The datasource is named after the database “%s”."
                                                .formatted(database)));
    }
}
