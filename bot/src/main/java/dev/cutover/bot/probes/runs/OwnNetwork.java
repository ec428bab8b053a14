package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.Asked;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Whether it is the bot's own network that is down: where something does not answer and nothing
/// else answered well lately, something is asked that always answers. Thread-safe.
public final class OwnNetwork {

    private static final Duration LATELY = Duration.ofMinutes(1);

    private final String name;
    private final Supplier<Asked> control;
    private final Map<String, Instant> good = new ConcurrentHashMap<>();

    /// @param name of what is asked, for people
    /// @param control asks it
    public OwnNetwork(String name, Supplier<Asked> control) {
        this.name = name;
        this.control = control;
    }

    /// The same, or that nobody knows, because the bot itself is cut off.
    ///
    /// @param key whose answer it is
    Judgement believed(String key, Judgement judgement, Instant now) {
        if (judgement.passed()) {
            good.put(key, now);
            return judgement;
        }
        good.remove(key);
        return nothingGood(now) && isCutOff() ? cutOff() : judgement;
    }

    void forget(String key) {
        good.remove(key);
    }

    private boolean nothingGood(Instant now) {
        return good.values().stream().noneMatch(at -> at.plus(LATELY).isAfter(now));
    }

    private boolean isCutOff() {
        return control.get() instanceof Asked.Unanswered;
    }

    private Judgement cutOff() {
        return Judgement.of(
                Outcome.ERROR,
                "the bot's own network",
                "%s does not answer either".formatted(name));
    }
}
