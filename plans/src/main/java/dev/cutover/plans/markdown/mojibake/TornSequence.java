package dev.cutover.plans.markdown.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The characters of a sequence of UTF-8 of which one byte is gone.
///
/// Whichever it was: if only one well-known character remains, that was meant.
final class TornSequence {

    private static final char GONE = '\uFFFD';
    private static final int HARD_BLANK = 0xA0;

    /// @param end behind what is left of the sequence, with what stands for the byte
    private record Gap(int place, int end, boolean marked) {}

    private final String text;
    private final CodePage page;
    private final int start;
    private final int length;

    TornSequence(String text, CodePage page, int start, int length) {
        this.text = text;
        this.page = page;
        this.start = start;
        this.length = length;
    }

    /// Null where more is missing, or nothing was there at all.
    @Nullable Damage damage() {
        List<Gap> gaps = gaps();
        if (gaps.isEmpty()) {
            return null;
        }
        List<Damage> found = gaps.stream().flatMap(gap -> meanings(gap).stream()).toList();
        boolean one = found.stream().map(Damage::codePoint).distinct().count() == 1;
        return one ? found.getFirst() : damage(gaps.getFirst(), 0);
    }

    /// Where a byte may be missing; where something stands for it, only there.
    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int place = length - 1; place > 0; place--) {
            int end = endWith(place);
            if (end > 0) {
                gaps.add(new Gap(place, end, isMarked(start + place)));
            }
        }
        List<Gap> marked = gaps.stream().filter(Gap::marked).toList();
        return marked.isEmpty() ? gaps : marked;
    }

    private boolean isMarked(int index) {
        return index < text.length() && text.charAt(index) == GONE;
    }

    /// 0 where the other bytes are not there.
    private int endWith(int gap) {
        int next = start + gap;
        boolean within = gap < length - 1;
        boolean placeholder =
                isMarked(next)
                        || (within && next < text.length() && " ?".indexOf(text.charAt(next)) >= 0);
        int end = next + (placeholder ? 1 : 0) + length - 1 - gap;
        if (end > text.length()) {
            return 0;
        }
        for (int index = 1; index < gap; index++) {
            if (!isTail(start + index)) {
                return 0;
            }
        }
        for (int index = end - (length - 1 - gap); index < end; index++) {
            if (!isTail(index)) {
                return 0;
            }
        }
        return end;
    }

    private boolean isTail(int index) {
        return Sequences.isTail(page.byteOf(text.charAt(index)));
    }

    private List<Damage> meanings(Gap gap) {
        int[] bytes = bytes(gap);
        List<Damage> found = new ArrayList<>();
        for (int lost : page.lost()) {
            bytes[gap.place()] = lost;
            int meant = Sequences.isTail(lost) ? Sequences.decoded(bytes) : 0;
            if (Meaning.isWellKnown(meant)) {
                found.add(damage(gap, meant));
            }
        }
        return found.isEmpty() ? hardBlank(gap, bytes) : found;
    }

    /// A hard blank that some program has made a plain one.
    private List<Damage> hardBlank(Gap gap, int[] bytes) {
        bytes[gap.place()] = HARD_BLANK;
        int meant = Sequences.decoded(bytes);
        boolean word = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean last = gap.place() == length - 1 && text.startsWith(" ", gap.end());
        return last && !word && Meaning.isWellKnown(meant)
                ? List.of(new Damage(start, gap.end() + 1, meant, isSure(gap), true))
                : List.of();
    }

    private int[] bytes(Gap gap) {
        int[] bytes = new int[length];
        for (int index = 0; index < gap.place(); index++) {
            bytes[index] = page.byteOf(text.charAt(start + index));
        }
        int behind = length - 1 - gap.place();
        for (int index = 0; index < behind; index++) {
            bytes[gap.place() + 1 + index] = page.byteOf(text.charAt(gap.end() - behind + index));
        }
        return bytes;
    }

    private Damage damage(Gap gap, int meant) {
        return new Damage(start, gap.end(), meant, isSure(gap), true);
    }

    private boolean isSure(Gap gap) {
        int end = gap.marked() && gap.place() == length - 1 ? gap.end() - 1 : gap.end();
        return Sequences.isStrange(text, start, end);
    }
}
