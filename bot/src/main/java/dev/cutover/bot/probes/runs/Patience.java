package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Judging;
import dev.cutover.plans.probes.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Asks until the answers say enough: so many good ones in a row, so many bad ones, or the time is
/// over that the plan gives.
///
/// @param awaited whether somebody still waits
record Patience(Question question, Lanes lanes, Ticker ticker, BooleanSupplier awaited) {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// What is good and bad in turn is never either often enough.
    private static final int MOST = 10;

    /// How long a place among what is asked at once is waited for.
    private static final Duration PLACE = Duration.ofMinutes(1);

    /// @param begun since when somebody waits
    Judgement judgement(Instant begun) throws InterruptedException {
        Judging judging = question.probe().judging();
        Timing.@Nullable Poll poll = poll();
        int good = 0;
        int bad = 0;
        for (int tries = 1; ; tries++) {
            Judgement last = once();
            good = last.passed() ? good + 1 : 0;
            bad = last.passed() ? 0 : bad + 1;
            if (good >= judging.inARow()) {
                return last;
            }
            boolean over =
                    poll == null
                            ? last.outcome() == Outcome.ERROR
                                    || bad >= judging.failAfter()
                                    || tries >= MOST * (judging.inARow() + judging.failAfter())
                            : !question.clock().instant().isBefore(begun.plus(poll.within()));
            if (over || !awaited.getAsBoolean()) {
                return last.passed() ? tooSeldom(good, judging) : last;
            }
            pause(poll == null ? PAUSE : poll.every());
        }
    }

    private Timing.@Nullable Poll poll() {
        return question.probe().timing() instanceof Timing.Gate(Timing.@Nullable Poll its)
                ? its
                : null;
    }

    Judgement once() throws InterruptedException {
        return lanes.within(question.host(), PLACE, question::judged).orElseGet(this::noPlace);
    }

    void pause(Duration time) throws InterruptedException {
        ticker.await(ticker.nanos() + time.toNanos());
    }

    private Judgement noPlace() {
        return Judgement.of(
                Outcome.ERROR, question.probe().title(), "too much is asked of this host at once");
    }

    private static Judgement tooSeldom(int good, Judging judging) {
        return Judgement.of(
                Outcome.FAIL,
                "need %d in a row".formatted(judging.inARow()),
                "%d good at the end".formatted(good));
    }
}
