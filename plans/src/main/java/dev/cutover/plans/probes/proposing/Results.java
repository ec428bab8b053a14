package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What should be seen of what was asked.
///
/// @param conditions in the words of the grammar
/// @param unused what is written there and could not be understood
record Results(List<String> conditions, List<String> unused) {

    Results {
        conditions = List.copyOf(conditions);
        unused = List.copyOf(unused);
    }

    /// @param expected texts that say what should be seen and nothing else
    /// @param prose the words around the check
    static Results of(Question question, List<String> expected, String prose) {
        Set<String> conditions = new LinkedHashSet<>(question.conditions());
        List<String> unused = new ArrayList<>();
        for (String text : expected) {
            List<String> its = in(text, question, true);
            conditions.addAll(its);
            if (its.isEmpty()) {
                unused.add(text);
            }
        }
        if (unused.size() == expected.size()) {
            conditions.addAll(in(prose, question, false));
        }
        return new Results(new ArrayList<>(conditions), unused);
    }

    private static List<String> in(String text, Question question, boolean whole) {
        return switch (question.target()) {
            case Target.Http _ ->
                    WebResults.of(text, question.path(), question.bareSeconds(), whole);
            case Target.Dns dns -> OtherResults.ofName(text, dns.name(), whole);
            case Target.Tcp _ -> OtherResults.ofDoor(text);
            case Target.Tls _ -> OtherResults.ofCertificate(text);
            case Target.Sql sql ->
                    whole
                            ? Statement.read(sql.query())
                                    .map(its -> QueryResults.of(text, its))
                                    .orElse(List.of())
                            : List.of();
            case Target.Prom _, Target.Push _, Target.Run _, Target.Ask _ -> List.of();
        };
    }

    /// What holds where nothing is written.
    static String usual(Kind kind) {
        return switch (kind) {
            case HTTP -> "No result is written, so every status from 200 to 299 is good.";
            case TCP -> "No result is written, so an open port is good.";
            case TLS -> "No result is written, so a valid certificate is good.";
            case DNS -> "No result is written, so it is good when the name is known.";
            case SQL, PROM -> "No result is written, so it is good when a value comes back.";
            case PUSH, RUN, ASK -> "No result is written.";
        };
    }
}
