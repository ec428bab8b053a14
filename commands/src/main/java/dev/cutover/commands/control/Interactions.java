package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which interactions have been answered, so that one delivered twice has one effect. What was
/// accepted is found in the journal for ever; refusals are kept for a while, since platforms
/// deliver again within minutes.
///
/// Thread-safe. It knows only of what is on disk.
final class Interactions {

    private static final int REFUSALS = 10_000;

    private final Map<String, Long> decisions = new HashMap<>();
    private final Map<String, Outcome.Refused> refusals =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Outcome.Refused> eldest) {
                    return size() > REFUSALS;
                }
            };

    Interactions(List<Entry> recorded) {
        recorded.forEach(this::remember);
    }

    synchronized Optional<Long> decision(Cause cause) {
        return key(cause).map(decisions::get);
    }

    synchronized Optional<Outcome.Refused> refusal(Cause cause) {
        return key(cause).map(refusals::get);
    }

    synchronized void remember(Cause cause, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var entries, var _) -> entries.forEach(this::remember);
            case Outcome.Refused refused -> key(cause).ifPresent(key -> refusals.put(key, refused));
            case Outcome.NotSaved _ -> {}
        }
    }

    private void remember(Entry entry) {
        key(entry.cause()).ifPresent(key -> decisions.put(key, entry.decision()));
    }

    /// What names the interaction on all platforms; empty where nothing does.
    static Optional<String> key(Cause cause) {
        return Optional.ofNullable(cause.interaction())
                .map(interaction -> cause.person().platform() + " " + interaction);
    }
}
