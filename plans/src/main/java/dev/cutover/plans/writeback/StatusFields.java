package dev.cutover.plans.writeback;

import dev.cutover.plans.Form;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites the lines that say how far things are: `**Status:** …`, `**Overall Progress:** …`,
/// `**Current Phase:** …`. Only where they are expected: in the head, right below the heading of a
/// phase that changed, and in a form for the status. Elsewhere they are somebody's words.
final class StatusFields {

    private static final Pattern FIELD =
            Pattern.compile(
                    "[^\\p{L}\\p{N}*_]{0,12}(\\*\\*|__)(?<name>[^*_:]{1,40})(?::\\s?\\1|\\1\\s?:)"
                            + "\\s{0,4}(?<value>\\S.{0,300})");

    /// The lines below a heading in which a phase says how far it is.
    private static final int NEAR = 8;

    private final Original original;
    private final Splices splices;
    private final Plan plan;
    private final Progress progress;

    StatusFields(Original original, Splices splices, Plan plan, Progress progress) {
        this.original = original;
        this.splices = splices;
        this.plan = plan;
        this.progress = progress;
    }

    void write() {
        plan.head().fields().forEach(field -> rewrite(field.line(), this::whole));
        plan.arrangements().forms().stream()
                .filter(form ->
                        form.kind() == Form.Kind.QUICK_STATUS
                                || form.kind() == Form.Kind.PHASE_STATUS)
                .forEach(this::form);
        progress.phases().stream().filter(PhaseProgress::touched).forEach(this::phase);
    }

    private void form(Form form) {
        if (form.grid() == null) {
            for (int line = form.line(); line <= original.lineAt(form.end()); line++) {
                rewrite(line, this::whole);
            }
            return;
        }
        // What is said of the whole stands between the heading and the table.
        int table = form.grid().line();
        for (int line = table - 1; line > Math.max(0, table - NEAR); line--) {
            if (original.line(line).strip().startsWith("#")) {
                return;
            }
            rewrite(line, this::whole);
        }
    }

    private void phase(PhaseProgress progressed) {
        Optional<Phase> phase = plan.phase(progressed.id());
        if (phase.isEmpty()) {
            return;
        }
        int first = phase.get().line() + 1;
        for (int line = first; line < first + NEAR && line <= original.lines(); line++) {
            if (original.line(line).strip().startsWith("#")) {
                return;
            }
            rewrite(line, name -> name.equals("status") ? said(progressed) : "");
        }
    }

    private void rewrite(int line, Function<String, String> values) {
        if (line > original.lines()) {
            return;
        }
        Matcher field = FIELD.matcher(original.line(line).stripTrailing());
        if (field.matches()) {
            String value = values.apply(field.group("name").strip().toLowerCase(Locale.ROOT));
            if (!value.isEmpty()) {
                int from = original.start(line) + field.start("value");
                splices.replace(from, field.group("value").length(), value);
            }
        }
    }

    private String whole(String name) {
        return switch (name) {
            case "status", "overall status" -> status();
            case "progress", "overall progress" -> counts(progress.done(), progress.tasks());
            case "current phase" -> current();
            default -> "";
        };
    }

    String status() {
        Progress.Stage stage = progress.stage();
        if (stage == null) {
            return "";
        }
        String counts = counts(progress.done(), progress.tasks());
        return switch (stage) {
            case RUNNING -> "In progress, " + counts;
            case HELD -> "On hold, " + counts;
            case COMPLETE -> "Complete" + ended();
            case CLOSED -> "Closed with open work" + ended() + ", " + counts;
        };
    }

    private String ended() {
        return progress.ended() == null ? "" : " (" + progress.ended().toLocalDate() + ")";
    }

    private static String said(PhaseProgress phase) {
        if (!phase.complete()) {
            return "In progress, " + counts(phase.done(), phase.tasks());
        }
        return phase.ended() == null
                ? "Complete"
                : "Complete (" + phase.ended().toLocalDate() + ")";
    }

    private static String counts(int done, int tasks) {
        return "%d/%d tasks (%d%%)".formatted(done, tasks, StatusTables.percent(done, tasks));
    }

    private static String named(Phase phase) {
        String title = Prose.line(phase.title());
        boolean saysSo =
                title.toLowerCase(Locale.ROOT)
                        .contains("phase " + phase.id().toLowerCase(Locale.ROOT));
        return saysSo ? title : "Phase %s (%s)".formatted(phase.id(), title);
    }

    private String current() {
        if (progress.stage() == Progress.Stage.COMPLETE) {
            return "None, all complete";
        }
        return progress.phases().stream()
                .filter(phase -> !phase.complete())
                .findFirst()
                .flatMap(phase -> plan.phase(phase.id()))
                .map(StatusFields::named)
                .orElse("");
    }
}
