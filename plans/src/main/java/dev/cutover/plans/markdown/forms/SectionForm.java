package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.markdown.blocks.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads lines to write on, and places for text.
final class SectionForm {

    private final Section section;
    private final List<Form.Line> slots = new ArrayList<>();
    private final List<Form.Line> measures = new ArrayList<>();
    private String bullet = "";
    private String fence = "";
    private boolean prose;
    private int end;
    private int endOfMeasures;

    private SectionForm(Section section) {
        this.section = section;
        this.end = endOf(section.head());
    }

    static Stream<Form> of(Section section) {
        SectionForm form = new SectionForm(section);
        section.lines().forEach(form::line);
        return Stream.of(form.own(), form.certificate()).flatMap(Optional::stream);
    }

    private void line(Line line) {
        if (line.text().isBlank() || isFence(line)) {
            return;
        }
        List<Form.Line> measured = section.kind() == Kind.CERTIFICATE ? List.of() : measured(line);
        if (!measured.isEmpty()) {
            measures.addAll(measured);
            endOfMeasures = Math.max(endOf(line), measured.getLast().slot().end());
            return;
        }
        Kind kind = section.kind();
        if (kind != null) {
            List<Form.Line> open = OpenPlaces.in(line, kind);
            slots.addAll(open);
            Optional<String> begins = OpenPlaces.bullet(line);
            bullet = bullet.isEmpty() ? begins.orElse("") : bullet;
            prose |= open.isEmpty() && begins.isEmpty();
            end = open.isEmpty() ? endOf(line) : Math.max(endOf(line), open.getLast().slot().end());
        }
    }

    private List<Form.Line> measured(Line line) {
        return fence.isEmpty() ? OpenPlaces.measures(line) : List.of();
    }

    /// A fence is no content, but more lines may be put behind the one that opens it.
    private boolean isFence(Line line) {
        String text = line.text().strip();
        String mark = text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : "";
        if (mark.isEmpty() || (!fence.isEmpty() && !mark.equals(fence))) {
            return false;
        }
        boolean opens = fence.isEmpty();
        fence = opens ? mark : "";
        end = opens ? endOf(line) : end;
        return true;
    }

    private static int endOf(Line line) {
        return line.at(line.text().stripTrailing().length());
    }

    private Optional<Form> own() {
        Kind kind = section.kind();
        if (kind == null || !isForm(kind)) {
            return Optional.empty();
        }
        return Optional.of(form(kind, section.head().number(), slots, bullet, end));
    }

    /// Prose below `Notes` is to be read; what is empty or has a place is to be filled in.
    private boolean isForm(Kind kind) {
        boolean blank = !prose && bullet.isEmpty() && !section.below();
        return switch (kind) {
            case NOTES, RISKS -> !slots.isEmpty() || blank;
            case LESSONS, IMPROVEMENTS, ISSUES ->
                    !slots.isEmpty() || blank || (!prose && !bullet.isEmpty());
            case SIGN_OFF, OVERALL_STATUS, CERTIFICATE -> !slots.isEmpty();
            case QUICK_STATUS, PHASE_STATUS, TIME_TRACKING -> false;
        };
    }

    private Optional<Form> certificate() {
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        form(
                                Kind.CERTIFICATE,
                                measures.getFirst().slot().line(),
                                measures,
                                "",
                                endOfMeasures));
    }

    private Form form(Kind kind, int line, List<Form.Line> lines, String begins, int behind) {
        return new Form(
                kind, section.title(), line, null, List.of(), Map.of(), lines, begins, behind);
    }
}
