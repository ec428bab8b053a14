package dev.cutover.plans.writeback;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Slot;
import dev.cutover.plans.writeback.Outcome.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what was recorded to where the document asks for it. A secret is never written.
final class Values {

    static final String KEPT_SECRET = "(recorded, kept secret)";

    private final Original original;
    private final Splices splices;
    private final Filling filling;

    Values(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.filling = new Filling(original, splices);
    }

    void write(List<Value> values) {
        values.forEach(value -> write(value.blank(), text(value)));
    }

    private static String text(Value value) {
        @Nullable String text = value.blank().secret() ? null : value.text();
        return text == null ? KEPT_SECRET : Prose.line(text);
    }

    private void write(Blank blank, String value) {
        Slot slot = blank.slot();
        if (slot == null) {
            return;
        }
        switch (blank.kind()) {
            case LINE -> filling.put(slot, value);
            case RECORD -> behind(slot, value);
            // A name that stands for a value stays: the commands of the document use it.
            case PLACEHOLDER -> {}
        }
    }

    private void behind(Slot slot, String value) {
        String before = original.at(original.start(slot.line()), slot.offset()).stripTrailing();
        if (!before.endsWith(": " + value)) {
            splices.replace(
                    slot.offset(),
                    slot.length(),
                    before.endsWith(":") ? " " + value : ": " + value);
        }
    }
}
