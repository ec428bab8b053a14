package dev.cutover.plans.markdown;

import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.BoxRule;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.mojibake.Mojibake;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Chapters;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Rewriting;
import dev.cutover.plans.markdown.webcopy.WebCopy;
import java.util.List;

/// Reads GitHub-flavoured Markdown.
///
/// Every checkbox outside code is exactly one item of the plan, in order, with its place in the
/// text. What was inferred is a finding.
public final class MarkdownReader implements PlanReader {

    @Override
    public Plan read(String text) {
        Findings findings = new Findings();
        Rewriting whole = Mojibake.repair(Rewriting.none(text), findings).withoutByteOrderMark();
        BoxRule rule = BoxRule.of(whole.text());
        Rewriting markdown = WebCopy.restore(whole, rule, findings);
        List<Piece> pieces = Blocks.of(markdown, rule);
        Oddities.report(pieces, findings);
        Chapter document = Chapters.of(pieces, Blocks.lines(text));
        // A document without boxes may still be a plan: by its tables, its numbers or its bullets.
        // Those forms are told apart here; until they are read, it is a reference text.
        return Checklist.read(document, findings);
    }
}
