package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverCommand.CatchUp;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.CatchupView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What somebody missed. That they looked is recorded, so that the next time it is told from here
/// on; whoever does something has looked, too.
record CatchingUp(Run run) {

    Answer answer(Cause cause) {
        Cutover cutover = run.cutover();
        List<Entry> entries = run.entries();
        Instant since = since(cutover, entries, cause.person());
        Answer answer =
                Answers.shown(
                        run,
                        new CatchupView(cutover, entries, cause.person(), since, run.now())
                                .message());
        Outcome _ = run.decide(new CatchUp(), cause);
        return answer;
    }

    private static Instant since(Cutover cutover, List<Entry> entries, Person by) {
        return entries.reversed().stream()
                .filter(entry -> cutover.audience().links().same(entry.cause().person(), by))
                .findFirst()
                .map(Entry::at)
                .orElseGet(() ->
                        Objects.requireNonNullElse(cutover.course().startedAt(), Instant.EPOCH));
    }
}
