package dev.cutover.commands;

import dev.cutover.commands.probes.Compressed;
import dev.cutover.commands.probes.Rota;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A probe where it stands in the plan.
///
/// @param alone whether its task or phase has no other
public record PlannedProbe(ProbeId id, Probe probe, boolean alone) {

    private static final String PHASE = "phase-";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// All of a plan, in the order of the document; those of a phase come before those of its
    /// tasks.
    public static Stream<PlannedProbe> all(Plan plan) {
        return plan.phases().stream()
                .flatMap(phase ->
                        Stream.concat(
                                of(phase).stream(),
                                phase.tasks().stream().flatMap(task -> of(task).stream())));
    }

    public static List<PlannedProbe> of(Task task) {
        return numbered(task.details().probes(), number -> ProbeId.ofTask(task.id(), number));
    }

    public static List<PlannedProbe> of(Phase phase) {
        return numbered(phase.probes(), number -> ProbeId.ofPhase(phase.id(), number));
    }

    private static List<PlannedProbe> numbered(List<Probe> probes, IntFunction<ProbeId> id) {
        if (probes.isEmpty()) {
            return List.of();
        }
        boolean alone = probes.size() == 1;
        return IntStream.rangeClosed(1, probes.size())
                .mapToObj(
                        number -> new PlannedProbe(id.apply(number), probes.get(number - 1), alone))
                .toList();
    }

    public static Optional<PlannedProbe> of(Plan plan, ProbeId id) {
        List<PlannedProbe> its =
                switch (id.of()) {
                    case TASK -> plan.task(id.owner()).map(PlannedProbe::of).orElse(List.of());
                    case PHASE -> plan.phase(id.owner()).map(PlannedProbe::of).orElse(List.of());
                };
        return its.stream().filter(one -> one.id.equals(id)).findFirst();
    }

    /// What a person means: `2.4` for all of a task, `2.4#2` for one of several, `phase-3`. Where
    /// no task has a number, a phase may.
    public static List<PlannedProbe> named(Plan plan, String typed) {
        String[] parts = typed.strip().split("#", 2);
        List<PlannedProbe> its = owned(plan, parts[0]);
        return parts.length == 1
                ? its
                : its.stream()
                        .filter(one -> String.valueOf(one.id.number()).equals(parts[1]))
                        .toList();
    }

    private static List<PlannedProbe> owned(Plan plan, String owner) {
        return owner.toLowerCase(Locale.ROOT).startsWith(PHASE)
                ? plan.phase(owner.substring(PHASE.length()))
                        .map(PlannedProbe::of)
                        .orElse(List.of())
                : at(plan, owner);
    }

    /// @param owner the id of a task, or of a phase where no task has it
    static List<PlannedProbe> at(Plan plan, String owner) {
        return plan.task(owner)
                .map(PlannedProbe::of)
                .or(() -> plan.phase(owner).map(PlannedProbe::of))
                .orElse(List.of());
    }

    /// As people type it: `2.4`, or `2.4#2` where there are several.
    public String name() {
        String owner =
                switch (id.of()) {
                    case TASK -> id.owner();
                    case PHASE -> PHASE + id.owner();
                };
        return alone ? owner : owner + "#" + id.number();
    }

    /// Whether the bot can ask it by itself, and asking changes nothing.
    public boolean isHarmless() {
        return switch (probe.target()) {
            case Target.Http(String method, _, _, _, _, _) -> READING.contains(method);
            case Target.Ask _ -> false;
            case Target.Tcp _,
                    Target.Tls _,
                    Target.Dns _,
                    Target.Sql _,
                    Target.Prom _,
                    Target.Push _,
                    Target.Run _ ->
                    true;
        };
    }

    /// Whether it stands at the same task or phase and asks the same.
    boolean isSameAs(PlannedProbe other) {
        return id.of() == other.id.of()
                && id.owner().equals(other.id.owner())
                && probe.source().equals(other.probe.source());
    }

    public boolean isWatch() {
        return probe.isWatch();
    }

    /// From the first to the last reading of its watch; zero where it is none.
    public Duration length() {
        return probe.timing() instanceof Timing.Watch watch ? new Rota(watch).end() : Duration.ZERO;
    }

    /// The same as long as it is here.
    public Duration length(Tempo tempo) {
        return rota(tempo).map(Compressed::end).orElse(Duration.ZERO);
    }

    /// When its watch asks here; empty where it is none.
    public Optional<Compressed> rota(Tempo tempo) {
        return probe.timing() instanceof Timing.Watch watch
                ? Optional.of(Compressed.of(watch, tempo.factor()))
                : Optional.empty();
    }

    /// When the last reading of a watch is due.
    public Instant ends(WatchState watch, Tempo tempo) {
        return watch.at().plus(length(tempo));
    }

    /// Whether a person reads what it asks for, and types it.
    public boolean isRead() {
        return probe.target() instanceof Target.Ask;
    }

    /// Whether the bot asks it once, or until it passes.
    boolean isGate() {
        return !isWatch() && !isRead();
    }
}
