package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Grids;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Stretch;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what the run fills in.
public final class FormsReader {

    private final Lines lines;
    private final Whereabouts places;
    private final Set<Integer> work;
    private final TableForm tables;
    private final List<Form> forms = new ArrayList<>();

    private FormsReader(Lines lines, List<Phase> phases, Whereabouts places) {
        this.lines = lines;
        this.places = places;
        this.tables = new TableForm(phases);
        this.work =
                phases.stream()
                        .flatMap(phase -> phase.tasks().stream())
                        .map(Task::line)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    public static List<Form> read(
            Chapter document, Lines lines, List<Phase> phases, Whereabouts places) {
        FormsReader reader = new FormsReader(lines, phases, places);
        document.all().forEach(reader::chapter);
        reader.forms.sort(Comparator.comparingInt(Form::line));
        return reader.forms;
    }

    private void chapter(Chapter chapter) {
        for (Stretch stretch : joined(chapter.stretches())) {
            Set<Integer> inTables = new HashSet<>();
            for (Piece piece : stretch.pieces()) {
                if (piece instanceof Piece.Table table) {
                    table(table, stretch);
                    table.lines().forEach(line -> inTables.add(line.number()));
                }
            }
            sections(stretch, inTables, !chapter.chapters().isEmpty());
        }
    }

    /// `**Approved by:**` is a line to write on, no head.
    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean label =
                    stretch.bold()
                            && FormWords.kind(stretch.title()).isEmpty()
                            && FormWords.isLabel(stretch.title());
            if (label && !joined.isEmpty()) {
                joined.add(with(joined.removeLast(), stretch));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private static Stretch with(Stretch above, Stretch label) {
        List<Piece> pieces = new ArrayList<>(above.pieces());
        pieces.addAll(label.pieces());
        return new Stretch(above.title(), above.line(), label.lastLine(), above.bold(), pieces);
    }

    private void table(Piece.Table table, Stretch stretch) {
        if (table.lines().stream().noneMatch(line -> work.contains(line.number()))) {
            tables.of(Grids.of(table), stretch.title()).ifPresent(forms::add);
        }
    }

    /// A line across the page ends a section; what stands behind it promises nothing.
    private void sections(Stretch stretch, Set<Integer> inTables, boolean below) {
        Line head = lines.at(stretch.line());
        Form.@Nullable Kind kind = kind(stretch, !inTables.isEmpty());
        List<Line> own = new ArrayList<>();
        boolean headed = stretch.line() > 1 || !stretch.title().isEmpty();
        int first = headed ? stretch.line() + 1 : stretch.line();
        for (int line = first; line <= Math.min(stretch.lastLine(), lines.count()); line++) {
            if (!lines.isRule(line)) {
                if (!places.isInTask(line) && !inTables.contains(line)) {
                    own.add(lines.at(line));
                }
            } else if (own.stream().anyMatch(one -> !one.text().isBlank())) {
                add(new Section(stretch.title(), kind, head, own, below));
                own.clear();
                kind = null;
            }
        }
        add(new Section(stretch.title(), kind, head, own, below));
    }

    private void add(Section section) {
        SectionForm.of(section).forEach(forms::add);
    }

    private Form.@Nullable Kind kind(Stretch stretch, boolean tabular) {
        return FormWords.kind(stretch.title())
                .filter(kind -> !tabular || takesBoth(kind))
                .filter(_ -> !hasTasks(stretch))
                .orElse(null);
    }

    private boolean hasTasks(Stretch stretch) {
        return IntStream.rangeClosed(stretch.line(), stretch.lastLine()).anyMatch(work::contains);
    }

    /// Below a table people sign on lines, too.
    private static boolean takesBoth(Form.Kind kind) {
        return kind == Form.Kind.SIGN_OFF
                || kind == Form.Kind.CERTIFICATE
                || kind == Form.Kind.OVERALL_STATUS;
    }
}
