package dev.cutover.commands;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the bot measures just now, for somebody.
///
/// @param asked the number of the entry by which it began
/// @param owner the task or phase that waits for it, null where nothing does
/// @param passed what is known so far: whether it passed
/// @param note what the person said with `done`
public record Measuring(
        long asked,
        Aim aim,
        @Nullable String owner,
        Person by,
        Instant at,
        List<ProbeId> probes,
        Map<ProbeId, Boolean> passed,
        @Nullable String note) {

    public Measuring {
        probes = List.copyOf(probes);
        passed = Collections.unmodifiableMap(new LinkedHashMap<>(passed));
    }

    public boolean awaits(ProbeId probe) {
        return probes.contains(probe) && !passed.containsKey(probe);
    }

    /// Whether everything is known.
    boolean over() {
        return passed.keySet().containsAll(probes);
    }

    boolean allPassed() {
        return over() && passed.values().stream().allMatch(its -> its);
    }

    /// Whether somebody said done of that task.
    boolean isForDone(String task) {
        return isFor(Aim.DONE, task);
    }

    boolean isFor(Aim its, String whose) {
        return aim == its && whose.equals(owner);
    }

    /// Somebody waived it.
    Measuring without(ProbeId probe) {
        Map<ProbeId, Boolean> known = new LinkedHashMap<>(passed);
        known.remove(probe);
        List<ProbeId> left = probes.stream().filter(one -> !one.equals(probe)).toList();
        return new Measuring(asked, aim, owner, by, at, left, known, note);
    }

    Measuring with(ProbeId probe, boolean its) {
        Map<ProbeId, Boolean> more = new LinkedHashMap<>(passed);
        more.put(probe, its);
        return new Measuring(asked, aim, owner, by, at, probes, more, note);
    }
}
