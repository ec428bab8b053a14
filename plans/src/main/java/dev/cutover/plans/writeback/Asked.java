package dev.cutover.plans.writeback;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.reading.InlineProbe;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which probes stand in a plan, and below what.
final class Asked {

    private static final String OF_TASK = "task ";
    private static final String OF_PHASE = "phase ";

    private Asked() {}

    /// Their sources by whom they belong to; nobody is there who has none.
    static Map<String, Set<String>> in(Plan plan) {
        Map<String, Set<String>> asked = new HashMap<>();
        plan.phases().forEach(phase -> put(asked, OF_PHASE + phase.id(), phase.probes()));
        plan.tasks().forEach(task -> put(asked, OF_TASK + task.id(), task.details().probes()));
        return asked;
    }

    private static void put(Map<String, Set<String>> asked, String owner, List<Probe> probes) {
        Set<String> sources = written(probes).collect(Collectors.toSet());
        if (!sources.isEmpty()) {
            asked.put(owner, sources);
        }
    }

    /// Those that stand in the text: the others have no line.
    static Stream<String> written(List<Probe> probes) {
        return probes.stream().filter(probe -> probe.line() > 0).map(Probe::source);
    }

    /// An id is a task's first, and a phase's where there is no such task.
    static String owner(Plan plan, Outcome outcome, String id) {
        Optional<String> task = plan.task(id).map(Task::id);
        boolean added = outcome.added().stream().anyMatch(its -> its.id().equals(id));
        return task.isPresent() || added ? OF_TASK + task.orElse(id) : OF_PHASE + id;
    }

    /// As the reader gives it.
    static String source(Adopted adopted) {
        Reading reading = ProbeReader.inline(adopted.source(), 1);
        return reading.probes().size() == 1
                ? reading.probes().getFirst().source()
                : adopted.source();
    }

    /// Whether it can stand between backticks and is one probe there.
    static boolean isOne(Adopted adopted) {
        String source = adopted.source();
        Reading reading = ProbeReader.inline(source, 1);
        return source.chars().noneMatch(letter -> letter == '`' || letter < ' ')
                && InlineProbe.in(AdoptedProbes.item(source)).filter(source::equals).isPresent()
                && reading.mistakes().isEmpty()
                && reading.probes().size() == 1;
    }
}
