package dev.cutover.plans.writeback;

import dev.cutover.plans.Form;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Signature;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Fills in what is filled in at the end: signatures, the certificate, the status of everything.
final class Ends {

    private static final String SIGNATURE = "signed in chat";

    private final Original original;
    private final Filling filling;
    private final Progress progress;

    Ends(Original original, Splices splices, Progress progress) {
        this.original = original;
        this.filling = new Filling(original, splices);
        this.progress = progress;
    }

    void sign(List<Team.SignOff> asked, List<Signature> signatures) {
        signatures.forEach(signature ->
                asked.stream()
                        .filter(signOff -> signOff.role().equals(signature.role()))
                        .findFirst()
                        .ifPresent(signOff -> sign(signOff, signature)));
    }

    /// Where there is one place only, all goes there.
    private void sign(Team.SignOff signOff, Signature signature) {
        String name = Prose.name(signature.by());
        String date = Spans.MOMENT.format(signature.at());
        if (signOff.name() == null && signOff.signature() != null && signOff.date() == null) {
            filling.fill(signOff.signature(), "%s, %s, %s".formatted(name, SIGNATURE, date));
            return;
        }
        boolean alone = signOff.signature() == null && signOff.date() == null;
        fill(signOff.name(), alone ? "%s, %s, %s".formatted(name, SIGNATURE, date) : name);
        fill(signOff.signature(), signOff.name() == null ? name + ", " + SIGNATURE : SIGNATURE);
        fill(signOff.date(), date);
    }

    private void fill(@Nullable Slot slot, String value) {
        if (slot != null) {
            filling.fill(slot, value);
        }
    }

    /// Nothing before the end: until then it is nobody's certificate.
    void certify(Form form) {
        LocalDateTime started = progress.started();
        LocalDateTime ended = progress.ended();
        if (started == null || ended == null) {
            return;
        }
        for (Form.Line line : form.slots()) {
            String value = value(line, started, ended);
            if (!value.isEmpty()) {
                filling.fill(line.slot(), value);
            }
        }
    }

    private String value(Form.Line line, LocalDateTime started, LocalDateTime ended) {
        String label = line.label().toLowerCase(Locale.ROOT);
        if (label.contains("downtime")) {
            Duration downtime = progress.downtime();
            return downtime == null ? "" : span(line, downtime);
        }
        if (label.matches(".*\\b(total|duration|took|elapsed)\\b.*")) {
            return span(line, Duration.between(started, ended));
        }
        if (label.matches(".*\\b(start|started|begin|began|from)\\b.*")) {
            return Spans.MOMENT.format(started);
        }
        if (label.matches(".*\\b(end|ended|finish|finished|completed|until)\\b(?!\\s+by).*")) {
            return Spans.MOMENT.format(ended);
        }
        if (label.matches(".*\\b(date|on)\\b.*")) {
            return ended.toLocalDate().toString();
        }
        return "";
    }

    private String span(Form.Line line, Duration time) {
        int end = original.end(original.lineAt(line.slot().offset()));
        String behind = original.at(line.slot().end(), end).stripLeading();
        String unit = behind.matches("(?i)(minutes?|mins?|hours?|hrs?|h|days?)\\b.*") ? behind : "";
        return Spans.in(unit.toLowerCase(Locale.ROOT), time);
    }

    void overall(Form form, String status) {
        boolean over =
                progress.stage() == Progress.Stage.COMPLETE
                        || progress.stage() == Progress.Stage.CLOSED;
        if (over) {
            form.slots().stream()
                    .filter(line -> line.label().toLowerCase(Locale.ROOT).contains("status"))
                    .forEach(line -> filling.fill(line.slot(), status));
        }
    }
}
