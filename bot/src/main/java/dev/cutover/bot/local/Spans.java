package dev.cutover.bot.local;

import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Day;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Text.Strong;
import dev.cutover.commands.words.Text.When;
import dev.cutover.commands.words.Text.Who;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;

/// A text's spans as HTML. Each is isolated, so that the direction of what a user typed ends where
/// it ends.
record Spans(Html html, Text text) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput out) {
        text.spans().forEach(span -> write(span, out));
    }

    private void write(Span span, HtmlTemplateOutput out) {
        switch (span) {
            case Plain(String words) -> isolated(out, "<bdi>", words, "</bdi>");
            case Strong(String words) -> isolated(out, "<strong><bdi>", words, "</bdi></strong>");
            case Code(String words) -> isolated(out, "<code><bdi>", words, "</bdi></code>");
            case Who(var person, boolean _) ->
                    isolated(out, "<span class=\"who\"><bdi>", person.name(), "</bdi></span>");
            case When(Instant at) -> html.time(at).writeTo(out);
            case Day(Instant at) -> html.day(at).writeTo(out);
        }
    }

    private static void isolated(HtmlTemplateOutput out, String open, String words, String close) {
        out.writeContent(open);
        out.setContext("bdi", null);
        out.writeUserContent(words);
        out.writeContent(close);
    }
}
