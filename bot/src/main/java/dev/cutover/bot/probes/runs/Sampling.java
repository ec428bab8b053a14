package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.Asked;
import dev.cutover.commands.ProbeCommand.Sample;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures what later values are compared with: the time of an answer, or the value where there is
/// one.
record Sampling(Patience patience) {

    static final int TIMES = 20;

    private static final Duration BETWEEN = Duration.ofMillis(100);

    /// Empty where one of the answers has no such number: half a baseline is none.
    Optional<Sample> sample() throws InterruptedException {
        List<Datum.Quantity> seen = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Optional<Datum.Quantity> one = one();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            seen.add(one.get());
            patience.pause(BETWEEN);
        }
        return Optional.of(of(seen));
    }

    private Optional<Datum.Quantity> one() throws InterruptedException {
        Question question = patience.question();
        Optional<Asked> asked =
                patience.lanes().within(question.host(), Duration.ofMinutes(1), question::asked);
        return asked.isPresent()
                        && asked.get() instanceof Asked.Answered(Seen seen)
                        && seen.find(subject(question.probe().target().kind()), null)
                                instanceof Seen.One(Datum.Quantity number)
                ? Optional.of(number)
                : Optional.empty();
    }

    static Sample of(List<Datum.Quantity> seen) {
        List<BigDecimal> sorted = seen.stream().map(Datum.Quantity::number).sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1)
                                .add(sorted.get(middle))
                                .divide(BigDecimal.TWO, MathContext.DECIMAL64);
        int p95 = (int) Math.ceil(sorted.size() * 0.95) - 1;
        return new Sample(seen.getFirst().of(), median, sorted.get(p95), sorted.size());
    }

    private static Subject subject(Kind kind) {
        return switch (kind) {
            case HTTP, TCP, TLS, DNS -> Subject.TIME;
            case SQL, PROM, PUSH, RUN -> Subject.VALUE;
            case ASK -> Subject.ANSWER;
        };
    }
}
