package dev.cutover.bot.local;

import static dev.cutover.bot.local.Html.NO_TAGS;

import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// A message's blocks as HTML, each by its template.
record Blocks(Html html, List<Block> blocks) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput out) {
        blocks.forEach(block -> write(block, out));
    }

    private void write(Block block, HtmlTemplateOutput out) {
        switch (block) {
            case Header(Text text) -> JteheaderGenerated.render(out, NO_TAGS, spans(text));
            case Paragraph(Text text) -> JteparagraphGenerated.render(out, NO_TAGS, spans(text));
            case Progress progress -> JteprogressGenerated.render(out, NO_TAGS, html, progress);
            case Items(var items) -> JteitemsGenerated.render(out, NO_TAGS, html, items);
            case Fields(var fields) -> JtefieldsGenerated.render(out, NO_TAGS, html, fields);
            case Table table -> JtetableGenerated.render(out, NO_TAGS, html, table);
            case Verbatim(String text) -> JteverbatimGenerated.render(out, NO_TAGS, text);
            case Buttons buttons -> JtebuttonsGenerated.render(out, NO_TAGS, buttons);
        }
    }

    private Spans spans(Text text) {
        return new Spans(html, text);
    }
}
