package dev.cutover.commands.words;

import dev.cutover.commands.Summary;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.List;

/// What somebody missed, in one line for each matter.
public final class CatchupWords {

    private CatchupWords() {}

    public static Text done(Plan plan, Summary summary, Instant since) {
        return Text.of(
                "Since ",
                new Text.Day(since),
                ": ",
                summary.finished().isEmpty()
                        ? Text.of("nothing was finished.")
                        : Text.of("finished ", SummaryWords.byPerson(summary.finished())),
                SummaryWords.phases(plan, summary));
    }

    public static Text log(Summary summary) {
        return SummaryWords.log(summary);
    }

    /// @param lines what was decided, the newest last
    /// @param earlier how many came before those
    public static Text decided(List<Text> lines, int earlier) {
        return Text.of(
                "Decided: ",
                Text.join("; ", lines),
                earlier > 0
                        ? Text.of("; and ", earlier, " earlier, ", Phrases.type("timeline"), ".")
                        : Text.of("."));
    }

    /// @param late which of them take longer than planned
    public static Text yours(List<Task> held, List<String> late) {
        return held.isEmpty()
                ? Text.of("You hold nothing.")
                : Text.of(
                        "Yours: ",
                        Phrases.tasks(held),
                        late.isEmpty()
                                ? Text.of(".")
                                : Text.of("; longer than planned: ", Phrases.list(late), "."));
    }

    public static Text next(Text steps) {
        return Text.of("Next: ", steps);
    }
}
