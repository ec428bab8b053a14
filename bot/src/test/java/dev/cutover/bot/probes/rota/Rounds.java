package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A beat that is asked in rounds and remembers what became of it.
final class Rounds implements Beat {

    final List<Duration> asked = new ArrayList<>();
    final List<Duration> late = new ArrayList<>();
    final List<Duration> noted = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();
    int missed;
    boolean over;

    private final Duration every;
    private final Duration length;
    private final String host;
    private final boolean spread;
    private final BiFunction<Integer, Duration, Optional<Duration>> answer;

    /// @param answer of the n-th asking, from 1, and when it was planned: whether to ask again
    private Rounds(
            Duration every,
            Duration length,
            String host,
            boolean spread,
            BiFunction<Integer, Duration, Optional<Duration>> answer) {
        this.every = every;
        this.length = length;
        this.host = host;
        this.spread = spread;
        this.answer = answer;
    }

    static Rounds of(Duration every, Duration length) {
        return answering(every, length, (_, _) -> Optional.empty());
    }

    static Rounds answering(
            Duration every,
            Duration length,
            BiFunction<Integer, Duration, Optional<Duration>> answer) {
        return new Rounds(every, length, "", false, answer);
    }

    Rounds at(String itsHost) {
        return new Rounds(every, length, itsHost, spread, answer);
    }

    Rounds spread() {
        return new Rounds(every, length, host, true, answer);
    }

    /// How many times there are, with the one at the start.
    int planned() {
        return (int) length.dividedBy(every) + 1;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Optional<Duration> next(Duration after) {
        if (after.isNegative()) {
            return Optional.of(Duration.ZERO);
        }
        Duration next = every.multipliedBy(after.dividedBy(every) + 1);
        return next.compareTo(length) > 0 ? Optional.empty() : Optional.of(next);
    }

    @Override
    public Optional<Duration> every(Duration planned) {
        return spread ? Optional.of(every) : Optional.empty();
    }

    @Override
    public synchronized Heard ask(Duration planned, Duration late) {
        asked.add(planned);
        this.late.add(late);
        Optional<Duration> again = answer.apply(asked.size(), planned);
        return () -> {
            noted(planned);
            return again;
        };
    }

    private synchronized void noted(Duration planned) {
        noted.add(planned);
    }

    @Override
    public synchronized void missed(int times, Duration from, Duration to) {
        missed += times;
        gaps.add("%d from %s to %s".formatted(times, from, to));
    }

    @Override
    public synchronized void over() {
        over = true;
    }
}
