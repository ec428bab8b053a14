package dev.cutover.plans.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Said;
import dev.cutover.plans.writeback.Outcome.Signature;
import dev.cutover.plans.writeback.Outcome.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is written back where a document is as it should be: nothing is left out.
final class Writes {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final LocalDateTime TWO = DAY.atTime(2, 0);

    private Writes() {}

    static String write(String text, Plan plan, Outcome outcome) {
        Written written = new WriteBack(new MarkdownReader()).of(text, plan, outcome);
        assertThat(written.leftOut()).isEmpty();
        return written.text();
    }

    static Outcome with(Map<Box, Boolean> boxes, List<Said> said) {
        return outcome(boxes, said, List.of(), null, Progress.NONE, Log.EMPTY, List.of());
    }

    static Outcome adding(Added added) {
        return outcome(Map.of(), List.of(), List.of(), added, Progress.NONE, Log.EMPTY, List.of());
    }

    static Outcome valued(Value... values) {
        return outcome(
                Map.of(), List.of(), List.of(values), null, Progress.NONE, Log.EMPTY, List.of());
    }

    static Outcome logged(Log log) {
        return outcome(Map.of(), List.of(), List.of(), null, Progress.NONE, log, List.of());
    }

    static Outcome progressed(Progress progress) {
        return outcome(Map.of(), List.of(), List.of(), null, progress, Log.EMPTY, List.of());
    }

    static Outcome signed(Signature... signatures) {
        return outcome(
                Map.of(),
                List.of(),
                List.of(),
                null,
                Progress.NONE,
                Log.EMPTY,
                List.of(signatures));
    }

    static Outcome outcome(
            Map<Box, Boolean> boxes,
            List<Said> said,
            List<Value> values,
            @Nullable Added added,
            Progress progress,
            Log log,
            List<Signature> signatures) {
        return new Outcome(
                boxes,
                Map.of(),
                said,
                values,
                added == null ? List.of() : List.of(added),
                progress,
                log,
                signatures);
    }
}
