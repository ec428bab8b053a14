package dev.cutover.plans.probes.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Statements that may be asked of a database: one, and one that reads. The role that the bot logs
/// in with is the real boundary; this says early what would be refused there.
final class Statements {

    private static final Pattern READS =
            Pattern.compile("(?is)(?:select|with|show|values|table)\\b.*");

    /// What also a query can do to the server's files, to other databases and to its other users,
    /// in PostgreSQL, MariaDB, MySQL and H2. Looked for anywhere, so that neither quotes nor
    /// comments hide it.
    private static final Pattern BEYOND =
            Pattern.compile(
                    "(?i)\\b(?:pg_read_(?:binary_)?file|pg_ls_[a-z_]{1,40}|pg_stat_file|pg_file_[a-z]{1,20}"
                            + "|lo_import|lo_export|lo_put|lo_unlink|lo_from_bytea|dblink[a-z_]{0,30}"
                            + "|pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_rotate_logfile"
                            + "|pg_promote|pg_switch_wal|pg_(?:try_)?advisory_[a-z_]{1,30}|set_config"
                            + "|load_file|outfile|dumpfile|get_lock|sys_exec|sys_eval"
                            + "|file_read|file_write|csvread|csvwrite|link_schema)\\b");

    private Statements() {}

    static String checked(@Nullable String query) {
        if (query == null) {
            throw new WrongLine(
                    "This probe has no query.",
                    "Write the query into the next line, behind two spaces.");
        }
        String one = query.strip();
        one = one.endsWith(";") ? one.substring(0, one.length() - 1).strip() : one;
        if (one.indexOf(';') >= 0) {
            throw new WrongLine(
                    "One statement only: there is a “;” inside the query.",
                    "Write a second probe for the second statement.");
        }
        if (!READS.matcher(one).matches()) {
            throw new WrongLine(
                    "A probe only reads, and this query begins with %s."
                            .formatted(WrongLine.quoted(one.split("\\s", 2)[0])),
                    "Begin with SELECT, WITH, SHOW, VALUES or TABLE.");
        }
        within(one);
        return one;
    }

    private static void within(String query) {
        Matcher beyond = BEYOND.matcher(query);
        if (beyond.find()) {
            throw new WrongLine(
                    "%s reaches beyond the tables: a probe only reads what they hold."
                            .formatted(WrongLine.quoted(beyond.group())),
                    "Ask for what a table or a view holds; for anything else, let whoever runs the bot name a command and write “run NAME”.");
        }
    }
}
