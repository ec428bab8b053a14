package dev.cutover.plans.amend;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Details;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is another about two readings of one thing, but for where it stands in the text.
final class Comparison {

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final List<Aspect> aspects = new ArrayList<>();

    private Comparison() {}

    static List<Aspect> of(Task before, Task after) {
        Comparison its = new Comparison();
        its.compare(Aspect.TITLE, oneLine(before.title()), oneLine(after.title()));
        if (!before.isAdded()) {
            its.compare(Aspect.ESTIMATE, before.estimate(), after.estimate());
            its.compare(Aspect.SIZE, before.size(), after.size());
            its.compare(Aspect.OPTIONAL, before.optional(), after.optional());
            its.details(before.details(), after.details());
        }
        return its.aspects;
    }

    private void details(Details before, Details after) {
        compare(Aspect.OWNER, before.owner(), after.owner());
        compare(Aspect.ACCEPTANCE, before.acceptance(), after.acceptance());
        compare(Aspect.CONDITION, before.condition(), after.condition());
        compare(Aspect.NEEDS, before.needs(), after.needs());
        compare(Aspect.NOTES, before.notes(), after.notes());
        compare(Aspect.COMMANDS, before.commands(), after.commands());
        compare(Aspect.EXPECTED, before.expected(), after.expected());
        compare(Aspect.OFFSET, before.offsetMinutes(), after.offsetMinutes());
        compare(Aspect.PROBES, sources(before.probes()), sources(after.probes()));
    }

    /// Where they stand is no difference.
    private static List<String> sources(List<Probe> probes) {
        return probes.stream().map(Probe::source).toList();
    }

    static List<Aspect> of(Phase before, Phase after) {
        Comparison its = new Comparison();
        its.compare(Aspect.TITLE, oneLine(before.title()), oneLine(after.title()));
        its.compare(Aspect.ESTIMATE, before.estimate(), after.estimate());
        its.compare(Aspect.OFFSET, before.offsetMinutes(), after.offsetMinutes());
        its.compare(Aspect.GATE, before.gate(), after.gate());
        its.compare(Aspect.WARNINGS, before.warnings(), after.warnings());
        its.compare(Aspect.PROBES, sources(before.probes()), sources(after.probes()));
        return its.aspects;
    }

    static List<Aspect> of(Plan before, Plan after) {
        Comparison its = new Comparison();
        its.compare(Aspect.TITLE, oneLine(before.title()), oneLine(after.title()));
        its.compare(Aspect.ORDER, before.strictOrder(), after.strictOrder());
        its.arrangements(before.arrangements(), after.arrangements(), surroundings(before, after));
        return its.aspects;
    }

    private void arrangements(Arrangements before, Arrangements after, Surroundings its) {
        compare(Aspect.ROLLBACK, its.of(before.rollback()), its.of(after.rollback()));
        compare(Aspect.TEAM, its.of(before.team()), its.of(after.team()));
        compare(Aspect.TIMES, its.of(before.timetable()), its.of(after.timetable()));
        compare(Aspect.CHOICES, its.of(before.choices()), its.of(after.choices()));
        compare(Aspect.ANNOUNCEMENTS, its.announcements(before), its.announcements(after));
        compare(Aspect.BLANKS, its.blanks(before), its.blanks(after));
    }

    private static Surroundings surroundings(Plan before, Plan after) {
        Set<String> there = before.tasks().map(Task::id).collect(Collectors.toSet());
        return new Surroundings(
                after.tasks().map(Task::id).filter(there::contains).collect(Collectors.toSet()));
    }

    private void compare(Aspect aspect, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            aspects.add(aspect);
        }
    }

    /// Blanks are no difference.
    private static String oneLine(String title) {
        return BLANKS.matcher(title).replaceAll(" ").strip();
    }
}
