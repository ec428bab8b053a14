package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.grammar.Request;
import dev.cutover.commands.grammar.Request.SayEstimate;
import dev.cutover.commands.grammar.Request.SayZero;
import dev.cutover.commands.time.SaidSpan;
import dev.cutover.commands.time.SaidTime;
import dev.cutover.commands.time.SaidTime.Understood;
import dev.cutover.commands.time.SaidTimes;
import dev.cutover.commands.words.UnclearWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds out which time somebody means, and brings it about.
record Scheduling(Run run) {

    Answer answer(Request.Scheduling asked, Cause cause) {
        return run.earlier(cause)
                .map(outcome -> Answers.of(run, outcome))
                .orElseGet(() ->
                        switch (asked) {
                            case SayZero zero -> zero(zero, cause);
                            case SayEstimate estimate -> estimate(estimate, cause);
                        });
    }

    private Answer zero(SayZero asked, Cause cause) {
        SaidTime said = time(asked.time(), asked.words());
        return said instanceof Understood known
                ? new Twisted(known, zone())
                        .told(
                                Answers.of(
                                        run,
                                        run.decide(zero(known, why(asked, known), zone()), cause)))
                : Answers.refused(
                        UnclearWords.of(said, "t0", run.now(), zone()), run.cutover().seq());
    }

    /// T-0 is said in minutes.
    static SetZero zero(Understood known, @Nullable String why, ZoneId zone) {
        return new SetZero(Twisted.inMinutes(known.at()), zone.getId(), why);
    }

    private static @Nullable String why(SayZero asked, Understood known) {
        return asked.time() == null ? known.why() : asked.words();
    }

    private SaidTime time(@Nullable String time, @Nullable String words) {
        @Nullable Instant zero = run.cutover().zero().orElse(null);
        return time == null
                ? SaidTimes.read(Objects.requireNonNullElse(words, ""), run.now(), zone(), zero)
                : SaidTimes.whole(time, run.now(), zone(), zero);
    }

    private ZoneId zone() {
        return run.agenda().zone();
    }

    private Answer estimate(SayEstimate asked, Cause cause) {
        SaidSpan said =
                asked.takes() == null
                        ? SaidSpan.read(asked.words())
                        : SaidSpan.whole(asked.takes(), asked.words());
        return said instanceof SaidSpan.Understood(var span, String _, @Nullable String why)
                        && why != null
                ? Answers.of(run, run.decide(new Reestimate(asked.task(), span, why), cause))
                : Answers.refused(UnclearWords.of(said, asked.task()), run.cutover().seq());
    }
}
