package dev.cutover.plans.writeback;

import dev.cutover.plans.Slot;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a value into a slot so that what stands around it stays where it is: the bars of a table,
/// the frame of a drawing.
final class Filling {

    /// Blanks in front of the frame that a drawn line ends with.
    private static final Pattern BEFORE_FRAME = Pattern.compile("( {2,200})\\S{1,4}\\s{0,9}$");

    private final Original original;
    private final Splices splices;

    Filling(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
    }

    /// Fills a slot that still waits for something; what a person wrote there stays.
    ///
    /// @return whether the value stands there now
    boolean fill(Slot slot, String value) {
        String written = original.at(slot.offset(), slot.end());
        if (!Openness.isOpen(written)) {
            return written.strip().equals(value.strip());
        }
        put(slot, value);
        return true;
    }

    /// Fills a slot, whatever stands there.
    void put(Slot slot, String value) {
        String line = original.line(original.lineAt(slot.offset()));
        if (isCell(slot)) {
            splices.replace(
                    slot.offset(),
                    slot.length(),
                    TableLines.padded(Prose.cell(value), slot.length()));
        } else if (isDrawn(line)) {
            drawn(slot, Prose.line(value));
        } else if (line.strip().startsWith("|")) {
            String lead = before(slot) == '|' ? " " : "";
            String text = lead + Prose.cell(value) + (after(slot) == '|' ? " " : "");
            int missing = Math.max(0, slot.length() - text.length());
            splices.replace(slot.offset(), slot.length(), text + " ".repeat(missing));
        } else {
            splices.replace(slot.offset(), slot.length(), spaced(slot, Prose.line(value)));
        }
    }

    private boolean isCell(Slot slot) {
        return before(slot) == '|' && (after(slot) == '|' || after(slot) == '\n');
    }

    /// A line of a drawing begins and ends with the same sign, and has no bars between.
    private static boolean isDrawn(String line) {
        String text = line.strip();
        if (text.length() < 5 || Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        String frame = text.substring(text.lastIndexOf(' ') + 1);
        return frame.length() <= 4
                && text.startsWith(frame)
                && text.indexOf(frame, 1) == text.length() - frame.length();
    }

    private void drawn(Slot slot, String value) {
        splices.replace(slot.offset(), slot.length(), value);
        int end = original.end(original.lineAt(slot.offset()));
        Matcher blanks = BEFORE_FRAME.matcher(original.at(slot.end(), end));
        if (blanks.find()) {
            int width = blanks.end(1) - blanks.start(1);
            int left = Math.max(1, width - (value.length() - slot.length()));
            splices.replace(slot.end() + blanks.start(1), width, " ".repeat(left));
        }
    }

    /// A place without anything gets a blank before the value, and one behind it where words
    /// follow.
    private String spaced(Slot slot, String value) {
        if (slot.length() > 0) {
            return value;
        }
        String text = isWord(after(slot)) ? value + " " : value;
        return Character.isWhitespace(before(slot)) ? text : " " + text;
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    private char before(Slot slot) {
        return slot.offset() == 0 ? '\n' : original.text().charAt(slot.offset() - 1);
    }

    private char after(Slot slot) {
        int end = slot.end();
        boolean ends = end >= original.text().length() || original.text().charAt(end) == '\r';
        return ends ? '\n' : original.text().charAt(end);
    }
}
