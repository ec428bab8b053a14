package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a written check asks, before it is known what should be seen.
///
/// @param timeout in seconds, null for the usual one
/// @param tries how often it is asked until it passes, null for once
/// @param conditions what the check itself says of the answer, in the words of the grammar
/// @param path where in a JSON answer it looks, null for everywhere
/// @param bareSeconds whether it prints how long the answer took, as a number of seconds
/// @param seat where a database runs, as far as the check says; empty for everything else
/// @param notes for whoever decides on it
record Question(
        Target target,
        @Nullable Integer timeout,
        Script.@Nullable Tries tries,
        List<String> conditions,
        @Nullable String path,
        boolean bareSeconds,
        String seat,
        List<String> notes) {

    Question {
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    static Question of(Target target, String... notes) {
        return new Question(target, null, null, List.of(), null, false, "", List.of(notes));
    }

    Question expecting(List<String> more, @Nullable String within) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new Question(
                target,
                timeout,
                tries,
                all,
                within == null ? path : within,
                bareSeconds,
                seat,
                notes);
    }

    Question noting(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Question(target, timeout, tries, conditions, path, bareSeconds, seat, all);
    }

    Question within(Script.Tries its) {
        return new Question(target, timeout, its, conditions, path, bareSeconds, seat, notes);
    }

    /// The same at a database that is known by another name.
    Question at(String datasource, String note) {
        Target other =
                target instanceof Target.Sql sql ? new Target.Sql(datasource, sql.query()) : target;
        return new Question(
                other, timeout, tries, conditions, path, bareSeconds, seat, List.of(note));
    }

    Question seated(String its) {
        return new Question(target, timeout, tries, conditions, path, bareSeconds, its, notes);
    }
}
