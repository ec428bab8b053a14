package dev.cutover.plans.markdown;

import dev.cutover.plans.OtherBox;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Boxes that are no work; they are kept with the section they stand in.
final class Others {

    private Others() {}

    static List<OtherBox> of(Cluster cluster, String section) {
        return cluster.boxes()
                .map(item -> new OtherBox(PlainText.of(item.text()), Cluster.boxOf(item), section))
                .toList();
    }

    /// Says of every section with such boxes that they are taken for no work.
    static void report(List<OtherBox> others, Findings findings) {
        Map<String, List<OtherBox>> bySection =
                others.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OtherBox::section,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        bySection.forEach((section, boxes) -> report(section, boxes, findings));
    }

    private static void report(String section, List<OtherBox> boxes, Findings findings) {
        findings.info(
                boxes.getFirst().line(),
                "no-work",
                boxes.size() == 1
                        ? "The box below “%s” is kept, but is no task.".formatted(section)
                        : "The %d boxes below “%s” are kept, but are no tasks."
                                .formatted(boxes.size(), section),
                "Put what is work below a heading “## Phase …”.");
    }
}
