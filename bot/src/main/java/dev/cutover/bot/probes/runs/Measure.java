package dev.cutover.bot.probes.runs;

import dev.cutover.commands.Aim;
import dev.cutover.commands.Measuring;
import dev.cutover.commands.Person;
import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeCommand.Sample;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One probe that somebody waits for.
///
/// @param again whether it may have been asked already, before the bot was started
record Measure(Measuring measuring, Patience patience, boolean again) {

    /// What comes of it, to be recorded.
    Report report() throws InterruptedException {
        if (again && !patience.question().planned().isHarmless()) {
            return report(askedBefore(), Optional.empty());
        }
        Judgement judgement = patience.judgement(measuring.at());
        if (!judgement.passed() || !keeps()) {
            return report(judgement, Optional.empty());
        }
        Optional<Sample> sample = new Sampling(patience).sample();
        return report(sample.isPresent() ? judgement : withoutNumber(judgement), sample);
    }

    /// What changes what it asks is not repeated for a number.
    private boolean keeps() {
        return patience.question().probe().baseline() != null
                && patience.question().planned().isHarmless();
    }

    /// It changes what it asks: asked twice, it might do so twice.
    private Judgement askedBefore() {
        return Judgement.of(
                Outcome.ERROR,
                patience.question().probe().title(),
                "the bot was started anew; whether it was asked is not known");
    }

    private Report report(Judgement judgement, Optional<Sample> sample) {
        return new Report(
                patience.question().planned().id(),
                measuring.asked(),
                judgement,
                sample.orElse(null));
    }

    private Judgement withoutNumber(Judgement judgement) {
        List<Line> lines = new ArrayList<>(judgement.lines());
        lines.add(
                new Line(
                        Outcome.ERROR,
                        "baseline " + patience.question().probe().baseline(),
                        "not every answer has a number to keep"));
        return new Judgement(Outcome.ERROR, lines, judgement.warned());
    }

    /// Whoever said done completes the task; what nobody in particular waits for is the bot's.
    Person by() {
        return measuring.aim() == Aim.DONE ? measuring.by() : Person.BOT;
    }
}
