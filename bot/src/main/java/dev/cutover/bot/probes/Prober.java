package dev.cutover.bot.probes;

import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks what a probe asks, once, and judges the answer. Thread-safe.
///
/// @param askings one for each kind that the bot can ask by itself
public record Prober(Askings askings) {

    private static final Logger LOG = LoggerFactory.getLogger(Prober.class);

    /// Beyond its own time: nothing that hangs below Java keeps anybody waiting for longer.
    private static final Duration GRACE = Duration.ofSeconds(1);

    /// @param baselines those that were recorded until now
    public Judgement judged(Probe probe, Baselines baselines) {
        return judged(probe, asked(probe), baselines);
    }

    /// What an answer says.
    public static Judgement judged(Probe probe, Asked asked, Baselines baselines) {
        return switch (asked) {
            case Asked.Answered(var seen) -> Judge.of(probe, seen, baselines);
            case Asked.Unanswered(Outcome outcome, String why) ->
                    Judgement.of(outcome, probe.title(), why);
        };
    }

    /// Asks once, and waits a second longer than the probe may take.
    public Asked asked(Probe probe) {
        Duration timeout = probe.judging().timeout();
        CompletableFuture<Asked> answer = new CompletableFuture<>();
        Thread asking =
                Thread.ofVirtual()
                        .name("probe of line " + probe.line())
                        .start(() -> answer.complete(safely(probe.target(), timeout)));
        try {
            return answer.get(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            asking.interrupt();
            return Asked.down("no whole answer within %d ms".formatted(timeout.toMillis()));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException _) {
            asking.interrupt();
            Thread.currentThread().interrupt();
            return Asked.unknown("the bot was stopped");
        }
    }

    /// A bug of ours says nothing about what was asked.
    private Asked safely(Target target, Duration timeout) {
        try {
            return askings.ask(target, timeout);
        } catch (RuntimeException bug) {
            LOG.error("A probe of the kind {} could not be asked", target.kind().word(), bug);
            return Asked.unknown("it could not be asked; the bot's log says why");
        }
    }
}
