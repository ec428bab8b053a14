package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the probes that the team took over below what they belong to: a line of a list below a
/// task's own lines, or below a phase's heading. Below the row of a table there is no such place.
final class AdoptedProbes {

    private final Original original;
    private final Splices splices;
    private final ItemLines items;
    private final Set<String> high;

    /// @param high the tasks where they stand right below the title
    AdoptedProbes(Original original, Splices splices, Set<String> high) {
        this.original = original;
        this.splices = splices;
        this.items = new ItemLines(original);
        this.high = high;
    }

    static String item(String source) {
        return "probe: `" + source + "`";
    }

    /// Whether there is a place below it.
    static boolean hasRoom(Plan plan, String owner) {
        Optional<Task> task = plan.task(owner);
        return task.map(its -> isItem(its.box())).orElseGet(() -> plan.phase(owner).isPresent());
    }

    private static boolean isItem(Box box) {
        return box.offset() >= 0 && box.spelling() != Box.Spelling.CELL;
    }

    void write(Plan plan, List<Adopted> adopted) {
        Map<String, List<Adopted>> byOwner =
                adopted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Adopted::owner, LinkedHashMap::new, Collectors.toList()));
        byOwner.forEach((owner, its) -> write(plan, owner, its));
    }

    private void write(Plan plan, String owner, List<Adopted> adopted) {
        Optional<Task> task = plan.task(owner);
        if (task.isPresent()) {
            Task its = task.get();
            if (isItem(its.box())) {
                below(its, fresh(adopted, its.details().probes()));
            }
        } else {
            plan.phase(owner).ifPresent(phase -> below(phase, fresh(adopted, phase.probes())));
        }
    }

    /// Those that no export before this one has put there.
    private static List<String> fresh(List<Adopted> adopted, List<Probe> standing) {
        Set<String> sources = Asked.written(standing).collect(Collectors.toSet());
        return adopted.stream()
                .filter(one -> sources.add(Asked.source(one)))
                .map(Adopted::source)
                .toList();
    }

    private void below(Task task, List<String> sources) {
        Box box = task.box();
        int line = original.lineAt(box.offset());
        int last = high.contains(task.id()) ? items.lastOfTitle(line) : items.lastOf(line);
        int start = box.offset() - (box.spelling() == Box.Spelling.BRACKETS ? 1 : 0);
        String indent = items.indentBelow(line, start);
        String nested = indent.isEmpty() ? "  " : indent;
        if (!sources.isEmpty()) {
            splices.insert(
                    original.end(last),
                    lines(sources, nested, original.lineBreak(last)) + items.gapBelow(last));
        }
    }

    static String lines(List<String> sources, String indent, String lineBreak) {
        return sources.stream()
                .map(source -> lineBreak + indent + "- " + item(source))
                .collect(Collectors.joining());
    }

    private void below(Phase phase, List<String> sources) {
        int line = phase.line();
        if (!sources.isEmpty()) {
            String lineBreak = original.lineBreak(line);
            splices.insert(
                    original.end(line),
                    lineBreak
                            + lines(sources, "", lineBreak)
                            + (original.isBlank(line + 1) ? "" : lineBreak));
        }
    }
}
