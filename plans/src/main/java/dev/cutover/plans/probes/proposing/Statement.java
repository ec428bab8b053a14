package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement that only reads, in one line. Functions that nobody knows may change something, so a
/// statement with one of them is none.
///
/// @param text without comments, one blank between words
/// @param columns what is selected, one after the other; empty where that is not plain to see
/// @param summed whether it gives one value by counting or adding up
record Statement(String text, List<String> columns, boolean summed) {

    private static final int LONGEST = 1_500;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<comment>--[^\n]*+|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/)"
                            + "|(?<text>'[^']*+')|(?<quoted>\"[^\"]*+\")|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*+)"
                            + "|(?<number>\\d[\\d.]*+)|(?<blank>\\s++)|(?<cast>::)|(?<sign>[(),.*=<>!+/%|;-])",
                    Pattern.DOTALL);
    private static final Set<String> CHANGING =
            Set.of(
                    ("insert update delete merge drop alter create truncate grant revoke copy call do vacuum lock into set reset begin commit"
                                    + " rollback execute prepare listen notify analyze reindex cluster refresh replace load share outfile dumpfile handler")
                            .split(" "));
    private static final Set<String> BEFORE_BRACKETS =
            Set.of(
                    ("count sum min max avg coalesce nullif greatest least round abs floor ceil upper lower length trim substring concat now date"
                                    + " date_trunc extract age to_char bool_and bool_or every exists array_agg string_agg json_agg row_number rank"
                                    + " current_setting current_database current_schema version pg_is_in_recovery pg_database_size"
                                    + " pg_total_relation_size pg_relation_size pg_table_size pg_size_pretty pg_backend_pid"
                                    + " pg_current_wal_lsn pg_last_wal_receive_lsn pg_last_wal_replay_lsn pg_wal_lsn_diff"
                                    + " pg_last_xact_replay_timestamp to_regclass cast md5 database interval numeric decimal varchar char ifnull"
                                    + " in any all some and or not on where from select as using union except intersect having by over filter with"
                                    + " then when else case join between like values limit distinct lateral is")
                            .split(" "));
    private static final Set<String> SUMMING =
            Set.of("count", "sum", "min", "max", "avg", "bool_and");
    private static final Pattern SECRET =
            Pattern.compile("(?is).*(?:passw|secret|token|api_?key)\\w{0,30}\\s?=\\s?'.*");
    private static final Pattern ALIAS =
            Pattern.compile("(?is).*\\sas\\s(?<name>[a-z_][a-z0-9_]{0,60})");

    Statement {
        columns = List.copyOf(columns);
    }

    static boolean looksLikeOne(String code) {
        return Pattern.compile("(?is)\\s*(?:--[^\n]*\n\\s*){0,20}(?:select|with)\\s.*")
                .matcher(code)
                .matches();
    }

    static Optional<Statement> read(String written) {
        String sql = written.strip().replaceFirst(";\\s*$", "");
        return sql.length() > LONGEST || SECRET.matcher(sql).matches()
                ? Optional.empty()
                : new Reading(sql).statement();
    }

    /// The name that a column is given.
    static Optional<String> alias(String column) {
        Matcher alias = ALIAS.matcher(column);
        return alias.matches() ? Optional.of(alias.group("name")) : Optional.empty();
    }

    /// One pass through the words.
    private static final class Reading {

        private final Matcher token;
        private final int length;
        private final StringBuilder text = new StringBuilder();
        private final List<String> columns = new ArrayList<>();
        private String before = "";
        private int depth;
        private int start;
        private boolean selecting;
        private boolean grouped;
        private boolean refused;

        Reading(String sql) {
            token = TOKEN.matcher(sql);
            length = sql.length();
        }

        Optional<Statement> statement() {
            int at = 0;
            while (at < length && !refused) {
                refused = !token.region(at, length).lookingAt();
                at = refused ? length : token.end();
                if (!refused) {
                    next();
                }
            }
            endColumn();
            String line = text.toString().strip();
            boolean reads = line.matches("(?i)(?:select|with)\\b.*") && depth == 0;
            return refused || !reads
                    ? Optional.empty()
                    : Optional.of(new Statement(line, columns, isSummed()));
        }

        private void next() {
            if (token.group("comment") != null || token.group("blank") != null) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
                return;
            }
            String written = token.group();
            refused |= written.equals(";") || written.contains("\n") || written.contains("`");
            if (token.group("word") != null) {
                word(written.toLowerCase(Locale.ROOT));
            } else if (written.equals("(")) {
                refused |= before.matches("\\w+") && !BEFORE_BRACKETS.contains(before);
                depth++;
            } else if (written.equals(")")) {
                depth--;
            } else if (written.equals(",") && depth == 0) {
                endColumn();
            }
            text.append(written);
            if (written.equals(",") && depth == 0) {
                start = text.length();
            }
            before = written.toLowerCase(Locale.ROOT);
        }

        private void word(String word) {
            refused |= CHANGING.contains(word);
            grouped |= depth == 0 && Set.of("group", "union", "except", "intersect").contains(word);
            if (depth == 0 && word.equals("from")) {
                endColumn();
                selecting = false;
            }
            if (text.toString().isBlank() && word.equals("select")) {
                selecting = true;
                start = "select".length();
            }
        }

        private void endColumn() {
            if (selecting) {
                columns.add(text.substring(Math.min(start, text.length())).strip());
            }
        }

        private boolean isSummed() {
            String first = columns.isEmpty() ? "" : columns.getFirst().toLowerCase(Locale.ROOT);
            int bracket = first.indexOf('(');
            return columns.size() == 1
                    && !grouped
                    && bracket > 0
                    && SUMMING.contains(first.substring(0, bracket).strip());
        }
    }
}
