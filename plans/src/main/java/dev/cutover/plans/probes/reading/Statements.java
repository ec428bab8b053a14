package dev.cutover.plans.probes.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Statements that may be asked of a database: one, and one that reads. The role that the bot logs
/// in with is the real boundary; this says early what would be refused there.
final class Statements {

    private static final Pattern READS =
            Pattern.compile("(?is)(?:select|with|show|values|table)\\b.*");

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
        return one;
    }
}
