package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of code that have lost their fences.
final class CopiedCode {

    private static final int LONGEST = 400;
    private static final int SHORTEST_FENCE = 3;

    private static final Pattern COMMAND =
            Pattern.compile(
                    "[$#>] .*|[./~\\\\].*|.*\\s--?\\w.*|.*[\\\\`]|.*[|;{}=].*"
                            + "|(?:sudo|cd|git|ssh|scp|curl|wget|docker|kubectl|helm|psql|mysql|npm|systemctl"
                            + "|az|aws|gcloud|SELECT|UPDATE|INSERT|DELETE|ALTER|CREATE|DROP)\\s.*");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*\\s.*\\s.*[.!?]");

    private CopiedCode() {}

    /// @param announced whether what stands above ends with a colon
    static boolean is(List<PageLine> block, boolean announced) {
        String first = block.getFirst().text().strip();
        String clipped = first.substring(0, Math.min(first.length(), LONGEST));
        boolean command = COMMAND.matcher(clipped).matches();
        return command || (announced && !SENTENCE.matcher(clipped).matches());
    }

    /// Puts a fence around the block, and the block as far right as what it belongs to.
    static List<Edit> edits(List<PageLine> block, int indent) {
        String margin = " ".repeat(indent);
        String fence = "~".repeat(Math.max(SHORTEST_FENCE, longestRun(block) + 1));
        int shared = sharedIndent(block);
        List<Edit> edits = new ArrayList<>();
        String opening = margin + fence + "\n";
        for (PageLine line : block) {
            int cut = Math.min(shared, line.indent());
            edits.add(new Edit(line.start(), line.start() + cut, opening + margin));
            opening = "";
        }
        edits.add(Edit.insert(block.getLast().end(), "\n" + margin + fence));
        return edits;
    }

    private static int sharedIndent(List<PageLine> block) {
        return block.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(PageLine::indent)
                .min()
                .orElse(0);
    }

    private static int longestRun(List<PageLine> block) {
        return block.stream()
                .map(line -> line.text().strip())
                .filter(text -> text.startsWith("~"))
                .mapToInt(text -> text.length() - text.replaceFirst("^~+", "").length())
                .max()
                .orElse(0);
    }
}
