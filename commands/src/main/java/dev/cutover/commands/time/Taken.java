package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The work of a cutover in which one of several ways is taken wherever nobody has chosen yet: the
/// recommended one, else the first.
///
/// @param left ids of the tasks that are not planned for that reason
/// @param remarks the ways that were taken without a word
record Taken(Set<String> left, List<Remark> remarks) {

    Taken {
        left = Set.copyOf(left);
        remarks = List.copyOf(remarks);
    }

    static Taken of(Cutover cutover) {
        Set<String> left = new HashSet<>();
        List<Remark> remarks = new ArrayList<>();
        for (Alternative alternative : cutover.plan().arrangements().choices().alternatives()) {
            List<Way> ways = alternative.ways();
            if (ways.size() > 1 && isOpen(cutover, ways)) {
                Way way =
                        ways.stream().filter(Way::recommended).findFirst().orElse(ways.getFirst());
                ways.stream()
                        .filter(other -> !other.equals(way))
                        .forEach(other -> left.addAll(other.tasks()));
                remarks.add(new Remark.WayTaken(way));
            }
        }
        return new Taken(left, remarks);
    }

    /// Whether nothing has happened in any of the ways.
    private static boolean isOpen(Cutover cutover, List<Way> ways) {
        return ways.stream()
                .flatMap(way -> way.tasks().stream())
                .allMatch(id -> cutover.tasks().of(id).standing() instanceof Standing.Open);
    }
}
