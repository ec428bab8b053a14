package dev.cutover.commands;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judgement;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What concerns the probes of a plan: what people want of them, and what came out.
public sealed interface ProbeCommand extends Command {

    /// What people say.
    sealed interface Said extends ProbeCommand {}

    /// @param name of a probe or of a task or phase that has some; null for all that can be asked
    record AskNow(@Nullable String name) implements Said {}

    /// Watches anew what is not watched, or was not good.
    record WatchAnew(String name) implements Said {}

    /// Nothing waits for it any more.
    record Waive(String name, String why) implements Said {}

    /// What a person read where the plan asks for it.
    record GiveReading(String name, String value) implements Said {}

    /// Measures again what others are compared with.
    record TakeBaseline(String name) implements Said {}

    /// What fails meanwhile is meant to.
    record ExpectDown(Duration time, String why) implements Said {}

    /// @param source in the grammar of probes, in one line
    record Adopt(String task, String source) implements Said {}

    /// What the bot itself found out. What nobody waits for any more is dropped.
    sealed interface Found extends ProbeCommand {}

    /// @param asked the number of the entry by which it began
    /// @param baseline null where the probe keeps none, or too little was measured
    record Report(ProbeId probe, long asked, Judgement judgement, @Nullable Sample baseline)
            implements Found {}

    /// What was measured several times. In seconds or bytes where it is a duration or a size.
    record Sample(Datum.Of of, BigDecimal median, BigDecimal p95, int times) {}

    /// @param watch the number of the entry by which the watch began
    /// @param planned when it was due, from that entry on
    record ReportReading(ProbeId probe, long watch, Duration planned, Judgement judgement)
            implements Found {}

    /// Nobody asked from the one to the other time, both included.
    record ReportMissed(ProbeId probe, long watch, int times, Duration from, Duration to)
            implements Found {}

    /// What a host reports by itself.
    ///
    /// @param json the whole of it, null where it sent none
    record ReportPush(
            String name, @Nullable String status, @Nullable BigDecimal value, @Nullable String json)
            implements Found {}
}
