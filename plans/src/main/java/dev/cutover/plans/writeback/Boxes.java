package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ticks and unticks boxes, in the way in which each is written.
final class Boxes {

    private static final Map<String, String> TICKED =
            Map.of("☐", "☑", "⬜", "✅", "□", "☑", "◻", "✅", "❌", "✅", "✗", "✓");
    private static final Map<String, String> OPEN =
            Map.of("☑", "☐", "✅", "⬜", "✔", "☐", "✓", "☐", "☒", "☐");

    private final Original original;
    private final Splices splices;
    private final Cells cells;

    Boxes(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.cells = new Cells(original, splices);
    }

    void write(Outcome outcome) {
        outcome.boxes().forEach((box, now) -> write(box, now, outcome.marks().get(box)));
    }

    private void write(Box box, boolean now, Outcome.@Nullable Mark mark) {
        if (box.offset() < 0) {
            return;
        }
        switch (box.spelling()) {
            case BRACKETS -> brackets(box, now);
            case SIGN -> sign(box, now);
            case CELL -> cell(box, now, mark);
        }
    }

    private void brackets(Box box, boolean now) {
        if (box.checked() != now) {
            splices.replace(box.offset(), box.length(), now ? "x" : " ");
        }
    }

    private void sign(Box box, boolean now) {
        if (box.checked() == now) {
            return;
        }
        if (box.length() == 0) {
            splices.insert(box.offset(), now ? "☑ " : "☐ ");
        } else {
            String written = original.at(box.offset(), box.offset() + box.length());
            String plain = written.replace("\uFE0F", "");
            splices.replace(
                    box.offset(),
                    box.length(),
                    now ? TICKED.getOrDefault(plain, "☑") : OPEN.getOrDefault(plain, "☐"));
        }
    }

    private void cell(Box box, boolean now, Outcome.@Nullable Mark mark) {
        if (box.checked() != now) {
            cells.state(box, now ? null : "Open");
        }
        if (mark != null && !now) {
            switch (mark.kind()) {
                case DONE, OPEN -> {}
                case FAILED -> cells.state(box, "Failed");
                case SKIPPED -> cells.state(box, "Skipped");
                case NOT_APPLICABLE -> cells.state(box, "Not applicable");
            }
        }
    }
}
