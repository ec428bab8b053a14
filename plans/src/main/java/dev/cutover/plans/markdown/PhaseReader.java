package dev.cutover.plans.markdown;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.words.BoldHead;
import dev.cutover.plans.markdown.words.Estimates;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Gates;
import dev.cutover.plans.markdown.words.Offset;
import dev.cutover.plans.markdown.words.Parentheses;
import dev.cutover.plans.markdown.words.Topic;
import dev.cutover.plans.markdown.words.Warnings;
import dev.cutover.plans.probes.reading.Reading;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stands in a phase, from its heading to the next one's.
///
/// Sub-headings and bold paragraphs make groups, unless they say that what follows are the phase's
/// criteria or no work at all.
final class PhaseReader {

    /// Headings that only say that tasks follow.
    private static final Pattern NO_GROUP =
            Pattern.compile(
                    "(?i)(the |all )?(tasks?|steps?|checklist|to[- ]?dos?|actions?)( list)?");

    private static final String UNNAMED = "Tasks";

    private final PhaseDraft phase;
    private final Findings findings;
    private Place place;

    /// Where the reader is: what boxes are here, and which group they belong to.
    record Place(String section, Topic topic, Part part, @Nullable GroupDraft group) {

        Place at(int minutes) {
            return new Place(section, topic, part.at(minutes), group);
        }
    }

    private PhaseReader(PhaseDraft phase, String title, Findings findings) {
        this.phase = phase;
        this.findings = findings;
        this.place = new Place(title, Topic.WORK, Part.of(phase.id, title), null);
    }

    static PhaseDraft read(Placed placed, String id, Findings findings) {
        Chapter chapter = placed.chapter();
        String heading = chapter.title().isEmpty() ? UNNAMED : chapter.title();
        Parentheses.Cut title = Parentheses.cut(heading);
        PhaseDraft phase = new PhaseDraft(id, title.rest(), chapter.line(), title.estimate());
        PhaseReader reader = new PhaseReader(phase, heading, findings);
        Offset.ofHeading(heading).ifPresent(offset -> reader.due(offset, chapter.line()));
        reader.own(chapter);
        if (placed.whole()) {
            chapter.chapters().forEach(reader::chapter);
        }
        return phase;
    }

    private void chapter(Chapter chapter) {
        Place outer = place;
        place = below(chapter.title(), chapter.line());
        own(chapter);
        chapter.chapters().forEach(this::chapter);
        place = outer;
    }

    private Place below(String heading, int line) {
        Topic topic = place.topic() == Topic.WORK ? Topic.of(heading, true) : place.topic();
        if (topic != Topic.WORK) {
            return new Place(heading, topic, place.part(), null);
        }
        return new Place(heading, topic, place.part().below(heading), group(heading, line));
    }

    private @Nullable GroupDraft group(String heading, int line) {
        if (NO_GROUP.matcher(heading).matches()) {
            return place.group();
        }
        Parentheses.Cut title = Parentheses.cut(heading);
        GroupDraft group = new GroupDraft(title.rest(), line, title.estimate());
        phase.groups.add(group);
        return group;
    }

    /// What a bold paragraph heads ends with the next heading, at the latest.
    private void own(Chapter chapter) {
        List<Piece> pieces = chapter.own();
        Iterator<Cluster> clusters = chapter.clusters().iterator();
        Place outer = place;
        for (int next = 0; next < pieces.size(); ) {
            Piece piece = pieces.get(next);
            if (Chapter.isBox(piece)) {
                Cluster cluster = clusters.next();
                boxes(cluster);
                next += cluster.size();
            } else {
                place = between(piece, outer);
                next++;
            }
        }
        place = outer;
    }

    private void boxes(Cluster cluster) {
        switch (place.topic()) {
            case WORK -> task(cluster);
            case CRITERIA, FINAL -> phase.criteria.addAll(Criteria.of(cluster));
            case OTHER -> phase.others.addAll(Others.of(cluster, place.section()));
        }
    }

    private void task(Cluster cluster) {
        TaskDraft task = TaskReader.read(cluster, place.part());
        phase.tasks.add(task);
        cluster.below().forEach(this::warning);
        cluster.expectations().forEach(this::expectation);
        GroupDraft group = place.group();
        if (group != null) {
            group.tasks.add(task);
        }
    }

    private void expectation(Piece.Item item) {
        findings.info(
                item.line(),
                "expected-result",
                "“%s” says what is seen when the task above is done; it is a step of that task."
                        .formatted(PlainText.of(item.text())),
                "Indent it below the task that it belongs to.");
    }

    private void warning(Piece piece) {
        switch (piece) {
            case Piece.Item item when item.box() == null -> warning(item.text(), item.hints());
            case Piece.Paragraph paragraph -> warning(paragraph.text(), paragraph.hints());
            case Piece.Item _, Piece.Code _, Piece.Table _, Piece.Heading _, Piece.Rule _ -> {}
        }
    }

    private void warning(String text, Hints hints) {
        if (Warnings.isWarning(text, hints)) {
            phase.warnings.add(Warnings.text(text));
        }
    }

    /// What stands between the boxes; says where the reader is behind it.
    private Place between(Piece piece, Place outer) {
        return switch (piece) {
            case Piece.Paragraph paragraph when paragraph.depth() == 0 ->
                    paragraph(paragraph, outer);
            case Piece.Rule _ -> outer;
            case Piece.Item item -> bullet(item);
            case Piece.Code code -> code(code);
            case Piece.Paragraph _, Piece.Table _, Piece.Heading _ -> place;
        };
    }

    private Place code(Piece.Code code) {
        Probes.in(code).ifPresent(probe -> phase.probes.addAll(probe.probes()));
        return place;
    }

    private Place bullet(Piece.Item item) {
        Optional<Reading> probe = Probes.in(item);
        if (probe.isPresent()) {
            phase.probes.addAll(probe.get().probes());
            return place;
        }
        warning(item.text(), item.hints());
        Fields.in(item.text(), item.line()).ifPresent(this::field);
        return place;
    }

    private Place paragraph(Piece.Paragraph paragraph, Place outer) {
        if (Warnings.isWarning(paragraph.text(), paragraph.hints())) {
            phase.warnings.add(Warnings.text(paragraph.text()));
            return place;
        }
        Fields.in(paragraph.lines()).forEach(this::field);
        Optional<String> head = BoldHead.of(paragraph.text());
        if (head.isEmpty()) {
            return place;
        }
        place = outer;
        return below(head.get(), paragraph.line());
    }

    private void field(Head.Field field) {
        if (field.value().isEmpty()) {
            return;
        }
        switch (field.name().toLowerCase(Locale.ROOT)) {
            case "duration", "estimated time", "estimate", "time estimate", "estimated duration" ->
                    Estimates.first(field.value()).ifPresent(this::estimate);
            case "time", "start", "starts", "start time", "begin", "begins", "when", "timing" ->
                    due(field);
            case "offset", "scheduled", "schedule", "planned start", "t-time", "date" -> due(field);
            case "blocking",
                    "blocked by",
                    "depends on",
                    "requires",
                    "prerequisite",
                    "prerequisites" ->
                    gate(field);
            default -> {}
        }
    }

    private void estimate(Estimate written) {
        GroupDraft group = place.group();
        if (group == null) {
            phase.estimate = written;
        } else {
            group.estimate = written;
        }
    }

    private void due(Head.Field field) {
        Offset.ofField(field.value(), place.section())
                .ifPresent(offset -> due(offset, field.line()));
    }

    /// Of a group, it is when its tasks are due.
    private void due(Offset offset, int line) {
        if (place.group() == null) {
            phase.offsetMinutes = offset.minutes();
        } else {
            place = place.at(offset.minutes());
        }
        if (offset.unitGuessed()) {
            findings.info(
                    line,
                    "offset-unit",
                    "This time names no unit; it is taken for %d minutes from T-0."
                            .formatted(offset.minutes()),
                    "Write “min”, “h” or “days” behind the number.");
        }
    }

    private void gate(Head.Field field) {
        phase.gate = Gates.of(field.value());
        phase.gateLine = field.line();
    }
}
