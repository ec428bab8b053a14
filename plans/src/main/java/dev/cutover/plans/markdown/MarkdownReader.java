package dev.cutover.plans.markdown;

import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.BoxRule;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.mojibake.Mojibake;
import dev.cutover.plans.markdown.outline.BoldHeadings;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Chapters;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.standins.StandIns;
import dev.cutover.plans.markdown.text.Rewriting;
import dev.cutover.plans.markdown.webcopy.WebCopy;
import java.util.List;

/// Reads GitHub-flavoured Markdown.
///
/// Every checkbox outside code, or what stands for one, is exactly one item of the plan, in order,
/// with its place in the text. What was inferred is a finding.
public final class MarkdownReader implements PlanReader {

    @Override
    public Plan read(String text) {
        Findings findings = new Findings();
        Rewriting whole = Mojibake.repair(Rewriting.none(text), findings).withoutByteOrderMark();
        FrontMatter front = FrontMatter.of(whole.text());
        Rewriting body = front.blankedIn(whole);
        BoxRule rule = BoxRule.of(body.text());
        Blocks blocks = Blocks.read(WebCopy.restore(body, rule, findings), rule);
        Oddities.report(blocks, findings);
        List<Piece> pieces = BoldHeadings.in(blocks.pieces(), findings);
        Chapter written = Chapters.of(pieces, Blocks.lines(text));
        Chapter document = StandIns.in(written, DocumentTitle.of(written), findings);
        return Checklist.read(document, Lines.of(whole), front.fields(), findings);
    }
}
