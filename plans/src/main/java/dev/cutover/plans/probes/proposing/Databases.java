package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.HashMap;
import java.util.Map;

/// Tells databases of the same name in different places apart: the old and the new one of a move.
final class Databases {

    private static final int LONGEST = 60;

    private final Map<String, String> seats = new HashMap<>();

    Question placed(Question question) {
        if (!(question.target() instanceof Target.Sql sql)) {
            return question;
        }
        String seat = seats.computeIfAbsent(sql.datasource(), _ -> question.seat());
        return seat.equals(question.seat()) ? question : elsewhere(question, sql.datasource());
    }

    private static Question elsewhere(Question question, String database) {
        String where = question.seat().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = database + "-" + (where.isEmpty() ? "here" : where);
        String its = name.substring(0, Math.min(LONGEST, name.length()));
        return question.at(
                its,
                "“%s” is also asked in another place, so this datasource is “%s”."
                        .formatted(database, its));
    }
}
