package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.writeback.Outcome.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands behind a task's title when it is settled: ` - **DONE 2025-11-24 by Ana**`. A mark
/// that stands there already gives way.
final class TitleMarks {

    /// Only what is bold, or has nothing but a date behind it, is a mark for certain: `: OPEN the
    /// valve` is the title's own.
    private static final Pattern STANDING =
            Pattern.compile(
                    "[-–—:]\\s{1,4}(?:(?<bold>\\*\\*|__)?(?<word>"
                            + "DONE|COMPLETED?|FINISHED|NOT STARTED|IN PROGRESS|PENDING|TODO|OPEN|FAILED"
                            + "|SKIPPED|NOT APPLICABLE)\\b"
                            + "(?:\\k<bold>(?:[^*_]{0,200}[\\p{L}\\p{N}])?|(?:[^*_\\\\]|\\\\.|(?<=[\\p{L}\\p{N}])_(?=[\\p{L}\\p{N}])){0,200}+\\k<bold>"
                            + "|[\\d\\s./:-]{0,40}+))"
                            + "(?<tail>[^\\p{L}\\p{N}]{0,9})$");

    /// A mark is near the end; nobody searches a line of megabytes for one.
    private static final int NEAR_THE_END = 400;

    private final Original original;
    private final Splices splices;
    private final ItemLines items;

    TitleMarks(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.items = new ItemLines(original);
    }

    void write(Outcome outcome) {
        outcome.marks().forEach(this::write);
    }

    private void write(Box box, Mark mark) {
        if (box.offset() < 0 || box.spelling() == Spelling.CELL) {
            return;
        }
        int last = items.lastOfTitle(original.lineAt(box.offset()));
        int from = Math.max(behind(box), original.start(last));
        int to = Math.max(from, original.visibleEnd(last));
        if (original.at(from, to).isBlank()) {
            return;
        }
        int start = Math.max(from, to - NEAR_THE_END);
        Matcher standing = STANDING.matcher(original.at(start, to));
        if (standing.find()) {
            replace(start + standing.start(), start + standing.start("tail"), mark);
        } else if (mark.kind() != Mark.Kind.OPEN) {
            splices.insert(to, " - " + text(mark));
        }
    }

    private void replace(int from, int to, Mark mark) {
        splices.replace(from, to - from, "- " + text(mark));
    }

    private static int behind(Box box) {
        return box.offset() + box.length() + (box.spelling() == Spelling.BRACKETS ? 1 : 0);
    }

    static String text(Mark mark) {
        StringBuilder text = new StringBuilder("**").append(word(mark.kind()));
        if (mark.on() != null) {
            text.append(' ').append(mark.on());
        }
        return text.append(by(mark.by())).append("**").toString();
    }

    private static String by(@Nullable String name) {
        return name == null || name.isBlank() ? "" : " by " + Prose.name(name);
    }

    private static String word(Mark.Kind kind) {
        return switch (kind) {
            case DONE -> "DONE";
            case OPEN -> "OPEN";
            case FAILED -> "FAILED";
            case SKIPPED -> "SKIPPED";
            case NOT_APPLICABLE -> "NOT APPLICABLE";
        };
    }
}
