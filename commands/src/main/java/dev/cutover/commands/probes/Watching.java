package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Judging;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a watch stands: what its answers add up to so far. Pure; the same answers always give the
/// same.
///
/// @param since when this state began, null before the first answer
/// @param last when the last answer came, null before the first
/// @param good so many good answers in a row until now
/// @param bad so many bad ones
/// @param blind so many times in a row when nothing could be measured
/// @param tally of all answers
/// @param downSince since the first of the bad answers that made it fail, null where it does not
/// @param wasDown how long it was down before that
public record Watching(
        State state,
        @Nullable Instant since,
        @Nullable Instant last,
        int good,
        int bad,
        int blind,
        Tally tally,
        @Nullable Instant downSince,
        Duration wasDown) {

    /// So many times in a row nothing could be measured, then nobody believes the state any more.
    private static final int BLIND_AFTER = 3;

    /// Of a hundred times; with more of them unmeasured nobody knows how it was.
    private static final int MOST_UNMEASURED_PERCENT = 10;

    /// What people are told, once when it changes.
    public enum State {
        OK,
        /// A bad answer, not yet enough of them.
        SUSPECT,
        FAILING,
        /// Good again, not yet often enough.
        RECOVERING,
        /// Nothing can be measured: nobody knows.
        BLIND
    }

    /// What remains of a watch.
    public enum Verdict {
        PASS,
        FAIL,
        /// Stopped early, or not measured often enough: that is no pass.
        INCOMPLETE
    }

    /// @param missed when nobody asked, because the bot was not there
    /// @param failings how often it began to fail
    public record Tally(int passed, int failed, int errors, int missed, int failings) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public int all() {
            return passed + failed + errors + missed;
        }

        Tally and(Outcome outcome, boolean begins) {
            int fresh = failings + (begins ? 1 : 0);
            return switch (outcome) {
                case PASS -> new Tally(passed + 1, failed, errors, missed, fresh);
                case FAIL -> new Tally(passed, failed + 1, errors, missed, fresh);
                case ERROR -> new Tally(passed, failed, errors + 1, missed, fresh);
            };
        }

        Tally withMissed(int more) {
            return new Tally(passed, failed, errors, missed + more, failings);
        }
    }

    public static final Watching BEGUN =
            new Watching(State.OK, null, null, 0, 0, 0, Tally.NONE, null, Duration.ZERO);

    /// With one more answer.
    public Watching and(Outcome outcome, Instant at, Judging judging) {
        int nowGood = outcome == Outcome.PASS ? good + 1 : 0;
        int nowBad = outcome == Outcome.FAIL ? bad + 1 : outcome == Outcome.PASS ? 0 : bad;
        int nowBlind = outcome == Outcome.ERROR ? blind + 1 : 0;
        State next =
                switch (outcome) {
                    case PASS -> better(nowGood, judging);
                    case FAIL -> worse(nowBad, judging);
                    case ERROR -> nowBlind >= BLIND_AFTER ? State.BLIND : state;
                };
        boolean begins = next == State.FAILING && !isDown();
        boolean ends = isDown() && next != State.FAILING && next != State.RECOVERING;
        return new Watching(
                next,
                next == state && since != null ? since : at,
                at,
                nowGood,
                nowBad,
                nowBlind,
                tally.and(outcome, begins),
                begins ? firstBad(at) : ends ? null : downSince,
                ends ? down(at) : wasDown);
    }

    private Instant firstBad(Instant at) {
        return state == State.SUSPECT && since != null ? since : at;
    }

    private State better(int inARow, Judging judging) {
        return switch (state) {
            case OK, SUSPECT -> State.OK;
            case FAILING, RECOVERING, BLIND ->
                    inARow >= judging.inARow() ? State.OK : State.RECOVERING;
        };
    }

    private State worse(int inARow, Judging judging) {
        return switch (state) {
            case FAILING -> State.FAILING;
            case RECOVERING -> isDown() ? State.FAILING : badOften(inARow, judging);
            case OK, SUSPECT, BLIND -> badOften(inARow, judging);
        };
    }

    private static State badOften(int inARow, Judging judging) {
        return inARow >= judging.failAfter() ? State.FAILING : State.SUSPECT;
    }

    /// Whether what is watched does not do its work, as far as anybody knows.
    public boolean isDown() {
        return downSince != null;
    }

    /// How long it was down in all, until then.
    public Duration down(Instant until) {
        return downSince != null && until.isAfter(downSince)
                ? wasDown.plus(Duration.between(downSince, until))
                : wasDown;
    }

    /// Nobody asked for a while.
    public Watching missing(int times) {
        return new Watching(
                state, since, last, good, bad, blind, tally.withMissed(times), downSince, wasDown);
    }

    /// @param whole whether it came to its end
    public Verdict verdict(boolean whole, Judging judging) {
        boolean failed =
                judging.allowedPercent() == null
                        ? tally.failings() > 0
                        : share(tally.failed()).compareTo(judging.allowedPercent()) > 0;
        if (failed) {
            return Verdict.FAIL;
        }
        boolean known =
                tally.passed() > 0
                        && share(tally.errors() + tally.missed())
                                        .compareTo(BigDecimal.valueOf(MOST_UNMEASURED_PERCENT))
                                <= 0;
        return whole && known && state == State.OK ? Verdict.PASS : Verdict.INCOMPLETE;
    }

    /// In percent of all answers.
    private BigDecimal share(int some) {
        return BigDecimal.valueOf(100L * some)
                .divide(BigDecimal.valueOf(Math.max(1, tally.all())), 6, RoundingMode.HALF_UP);
    }
}
