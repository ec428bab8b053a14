package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Place;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.control.Runs.Options;
import dev.cutover.commands.control.Runs.Started;
import dev.cutover.commands.grammar.Request.Begin;
import dev.cutover.commands.time.SaidTime;
import dev.cutover.commands.time.SaidTime.Understood;
import dev.cutover.commands.time.SaidTimes;
import dev.cutover.commands.words.UnclearWords;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A cutover that somebody wants to start.
record Beginning(Runs runs, Place place, Begin begin, Cause cause) {

    /// A start that was answered before is answered like that, whatever its time means by now.
    Answer with(String plan) {
        String zero = begin.zero();
        if (zero == null || runs.answered(place, cause)) {
            return started(plan, null);
        }
        SaidTime said = SaidTimes.whole(zero, runs.now(), zone(), null);
        return said instanceof Understood known
                ? new Twisted(known, zone())
                        .told(started(plan, Scheduling.zero(known, null, zone())))
                : Answers.refused(
                        UnclearWords.of(
                                said, "start " + begin.plan() + " --t0", runs.now(), zone()),
                        runs.in(place).map(run -> run.cutover().seq()).orElse(0L));
    }

    private ZoneId zone() {
        return runs.agenda().zone();
    }

    private Answer started(String plan, @Nullable SetZero zero) {
        Options options =
                new Options(place, begin.rehearsal(), begin.environment(), zero, begin.faster());
        Started started = runs.start(begin.plan(), plan, options, cause);
        return Answers.of(started.run(), started.outcome());
    }
}
