package dev.cutover.plans;

import dev.cutover.plans.probes.Probe;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a document says below a task, besides its steps.
///
/// @param acceptance when the task counts as well done
/// @param condition when the task applies at all (`if needed`), null where it always does
/// @param offsetMinutes when it is due, from T-0
/// @param commands verbatim, ready to copy
/// @param needs ids of tasks that come first
/// @param probes what the bot asks machines about it
public record Details(
        @Nullable String acceptance,
        @Nullable String condition,
        @Nullable String owner,
        @Nullable Integer offsetMinutes,
        List<String> needs,
        List<String> notes,
        List<String> commands,
        List<String> expected,
        List<Probe> probes) {

    public static final Details NONE =
            new Details(null, null, null, null, List.of(), List.of(), List.of(), List.of());

    public Details {
        needs = List.copyOf(needs);
        notes = List.copyOf(notes);
        commands = List.copyOf(commands);
        expected = List.copyOf(expected);
        probes = List.copyOf(probes);
    }

    /// Without probes.
    public Details(
            @Nullable String acceptance,
            @Nullable String condition,
            @Nullable String owner,
            @Nullable Integer offsetMinutes,
            List<String> needs,
            List<String> notes,
            List<String> commands,
            List<String> expected) {
        this(
                acceptance,
                condition,
                owner,
                offsetMinutes,
                needs,
                notes,
                commands,
                expected,
                List.of());
    }

    /// What it does to the downtime; empty for most tasks.
    public Optional<DowntimeMark> downtime() {
        return DowntimeMark.in(notes);
    }

    /// The same with other needs.
    Details with(List<String> others) {
        return new Details(
                acceptance,
                condition,
                owner,
                offsetMinutes,
                others,
                notes,
                commands,
                expected,
                probes);
    }

    /// The same with one more probe.
    Details with(Probe probe) {
        return probedBy(Stream.concat(probes.stream(), Stream.of(probe)).toList());
    }

    /// The same without a probe.
    Details without(Probe probe) {
        return probedBy(probes.stream().filter(its -> !its.asksAs(probe)).toList());
    }

    private Details probedBy(List<Probe> others) {
        return new Details(
                acceptance,
                condition,
                owner,
                offsetMinutes,
                needs,
                notes,
                commands,
                expected,
                others);
    }
}
