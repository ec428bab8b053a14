package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.List;

/// Says of signs and bullets that they are taken for boxes.
final class SignBoxes {

    private SignBoxes() {}

    /// @param taken the boxes that are no brackets
    static void report(List<Box> taken, Findings findings) {
        List<Box> signs = taken.stream().filter(box -> box.length() > 0).toList();
        if (!signs.isEmpty()) {
            signs(signs, findings);
        }
        List<Box> bullets = taken.stream().filter(box -> box.length() == 0).toList();
        if (!bullets.isEmpty()) {
            bullets(bullets, findings);
        }
    }

    private static void signs(List<Box> signs, Findings findings) {
        findings.info(
                signs.getFirst().line(),
                "sign-box",
                (signs.size() == 1 ? "One sign is" : "%d signs are".formatted(signs.size()))
                        + " taken for boxes, %d of them for ticked ones: “☑” and “✅” say that something is done; “☐”, “☒” and “❌” that it is not."
                                .formatted(signs.stream().filter(Box::checked).count()),
                "Write “[ ]” or “[x]” to be understood by GitHub, too.");
    }

    private static void bullets(List<Box> bullets, Findings findings) {
        findings.info(
                bullets.getFirst().line(),
                "bullet-box",
                (bullets.size() == 1
                                ? "One bullet stands for a"
                                : "%d bullets stand for".formatted(bullets.size()))
                        + (bullets.size() == 1 ? " box" : " boxes")
                        + ", because the document has none.",
                "Write “- [ ]” before what is to be checked off.");
    }
}
