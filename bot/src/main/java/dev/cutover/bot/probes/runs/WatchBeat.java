package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.rota.Beat;
import dev.cutover.bot.probes.rota.Pace;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Person;
import dev.cutover.commands.ProbeCommand.Found;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.probes.Compressed;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Watching.State;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One watch of a running cutover: each reading is on disk before the next is taken. It is asked at
/// the times of here, and writes down those of the plan.
///
/// @param begun which watch it is
record WatchBeat(
        String key,
        Question question,
        Compressed rota,
        long begun,
        Optional<OwnNetwork> network,
        Lost lost)
        implements Beat {

    private static final Logger LOG = LoggerFactory.getLogger(WatchBeat.class);

    @Override
    public String host() {
        return question.host();
    }

    @Override
    public Optional<Duration> next(Duration after) {
        return rota.next(after);
    }

    @Override
    public Optional<Duration> every(Duration planned) {
        return rota.every(planned);
    }

    @Override
    public Heard ask(Duration planned, Duration late) {
        Judgement judgement = believed(question.judged());
        return () -> noted(planned, judgement);
    }

    private Judgement believed(Judgement judgement) {
        return network.map(own -> own.believed(key, judgement, question.clock().instant()))
                .orElse(judgement);
    }

    private Optional<Duration> noted(Duration here, Judgement judgement) {
        Duration planned = rota.planned(here);
        if (!reported(new ReportReading(question.planned().id(), begun, planned, judgement))) {
            lost.and(1, planned, planned);
        }
        boolean unsure =
                watch().filter(WatchState::running)
                        .map(watch -> watch.standing().state() == State.SUSPECT)
                        .orElse(false);
        return unsure
                ? Optional.of(Pace.confirming(rota.every(here).orElse(Duration.ofMinutes(1))))
                : Optional.empty();
    }

    @Override
    public void missed(int times, Duration first, Duration last) {
        Duration from = rota.planned(first);
        Duration to = rota.planned(last);
        if (!reported(new ReportMissed(question.planned().id(), begun, times, from, to))) {
            lost.and(times, from, to);
        }
    }

    /// The last time is over and there is no verdict: the bot was stopped before it had looked
    /// twice, or the last answer could not be written down.
    @Override
    public void over() {
        boolean told = toldLost();
        if (told && watch().filter(WatchState::running).isPresent()) {
            Duration end = rota.rota().end();
            decided(new ReportMissed(question.planned().id(), begun, 1, end, end));
        }
    }

    private Optional<WatchState> watch() {
        return question.run()
                .cutover()
                .probes()
                .watch(question.planned().id())
                .filter(watch -> watch.begun() == begun);
    }

    private boolean reported(Found found) {
        return toldLost() && decided(found);
    }

    /// What a full disk does not take counts as missed, like what nobody asked.
    private boolean toldLost() {
        Optional<ReportMissed> missed = lost.report(question.planned().id(), begun);
        if (missed.isPresent() && !decided(missed.get())) {
            return false;
        }
        lost.told();
        return true;
    }

    /// Whether it is on disk, or nobody waits for it.
    private boolean decided(Found found) {
        Outcome outcome = question.run().decide(found, new Cause(Person.BOT, null));
        boolean saved = !(outcome instanceof Outcome.NotSaved);
        if (!saved) {
            LOG.warn("{}: a reading could not be written down", key);
        }
        return saved;
    }
}
