package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.blocks.BoxRule;
import dev.cutover.plans.markdown.blocks.BulletSign;
import dev.cutover.plans.markdown.blocks.Fences;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Edit;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Restores the Markdown of text that was copied from a page: its headings, lists and code.
///
/// Headings are looked for only in a text without any mark of Markdown; bullets such as `•` are
/// read as bullets everywhere.
public final class WebCopy {

    private static final Pattern MARKDOWN =
            Pattern.compile("#{1,6}\\s|[-*+]\\s+\\[[ xX]]|\\|?[\\s:|-]*-{3,}[\\s:|-]*\\|");

    /// Enough of a line to see marks at its beginning.
    private static final int LONGEST = 200;

    private final Rewriting rewriting;
    private final List<PageLine> lines;
    private final List<PageLine> furniture;
    private final boolean fenced;

    private WebCopy(Rewriting rewriting) {
        this.rewriting = rewriting;
        List<PageLine> all = PageLine.of(rewriting.text());
        Fences fences = new Fences();
        List<PageLine> open = all.stream().filter(line -> !fences.isCode(line.text())).toList();
        this.fenced = open.size() < all.size();
        this.furniture = Furniture.in(open);
        this.lines = without(open, furniture);
    }

    /// @param rule what stands for a box in this text
    public static Rewriting restore(Rewriting rewriting, BoxRule rule, Findings findings) {
        return mayBeCopied(rewriting.text())
                ? new WebCopy(rewriting).restore(rule, findings)
                : rewriting;
    }

    /// A quick look: most texts are none.
    private static boolean mayBeCopied(String text) {
        if (text.startsWith("Skip to ") || text.contains("\nSkip to ")) {
            return true;
        }
        for (int index = 0; index < text.length(); index++) {
            if (BulletSign.is(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /// What is left out keeps its line, empty.
    private static List<PageLine> without(List<PageLine> lines, List<PageLine> furniture) {
        Set<Integer> numbers = new HashSet<>();
        furniture.forEach(line -> numbers.add(line.number()));
        return lines.stream()
                .map(line ->
                        numbers.contains(line.number())
                                ? new PageLine("", line.number(), line.start())
                                : line)
                .toList();
    }

    private Rewriting restore(BoxRule rule, Findings findings) {
        boolean bullets = lines.stream().anyMatch(PageLine::isBullet);
        boolean bare = (bullets || !furniture.isEmpty()) && !fenced && !hasMarkdown();
        List<BareHeadings.Heading> headings = bare ? BareHeadings.in(lines) : List.of();
        CopiedLists.Lists lists =
                rule == BoxRule.BULLETS || bare
                        ? CopiedLists.of(lines)
                        : CopiedLists.signsOf(lines);
        new CopyFindings(findings).report(furniture, headings, lists.bullets(), rule);
        List<Edit> edits = new ArrayList<>(lists.edits());
        furniture.forEach(line -> edits.add(Edit.delete(line.start(), line.end())));
        headings.stream().map(WebCopy::marked).forEach(edits::add);
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return rewriting.with(edits);
    }

    private boolean hasMarkdown() {
        return lines.stream()
                .filter(line -> line.indent() == 0)
                .map(line -> line.text().substring(0, Math.min(LONGEST, line.text().length())))
                .anyMatch(text -> MARKDOWN.matcher(text).lookingAt());
    }

    private static Edit marked(BareHeadings.Heading heading) {
        return Edit.insert(heading.line().start(), "#".repeat(heading.level()) + " ");
    }
}
