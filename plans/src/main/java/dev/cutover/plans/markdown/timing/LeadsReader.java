package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Timetable.Lead;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.LeadTime;
import java.util.List;
import java.util.stream.Stream;

/// Reads what must have been done long before.
final class LeadsReader {

    private LeadsReader() {}

    static List<Lead> read(List<Said> speech, Whereabouts places) {
        return speech.stream()
                .filter(said -> said.hints().has(Hint.AHEAD))
                .flatMap(said -> lead(said, places))
                .toList();
    }

    private static Stream<Lead> lead(Said said, Whereabouts places) {
        return LeadTime.in(said.text(), said.hints()).stream()
                .mapToObj(minutes ->
                        new Lead(
                                PlainText.of(said.text()),
                                said.line(),
                                minutes,
                                places.at(said.line())));
    }
}
