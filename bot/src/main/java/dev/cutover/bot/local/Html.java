package dev.cutover.bot.local;

import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Zoned;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// The one place where HTML comes from, for the first paint and for what follows live. The frames
/// are jte templates beside this package's sources; what users typed is escaped by jte.
///
/// @param zone for times where the reader's browser does not show its own
record Html(ZoneId zone) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private static final int HUES = 8;

    String page(Page page) {
        return written(out -> JtepageGenerated.render(out, NO_TAGS, this, page));
    }

    /// A message of the channel with its thread.
    String topic(Topic topic) {
        return written(out -> JtetopicGenerated.render(out, NO_TAGS, this, topic));
    }

    /// A message without its thread, or a reply.
    String post(Post post) {
        return written(out -> JtepostGenerated.render(out, NO_TAGS, this, post));
    }

    String reply(Post reply) {
        return written(out -> JtereplyGenerated.render(out, NO_TAGS, this, reply));
    }

    /// What stands at the top for a pinned message.
    String board(Post post, boolean open) {
        return written(out -> JteboardGenerated.render(out, NO_TAGS, this, post, open));
    }

    String replyCount(long root, int replies) {
        return written(out -> JtereplycountGenerated.render(out, NO_TAGS, root, replies));
    }

    /// What one person alone is shown.
    ///
    /// @param asked what they typed or the button they pressed, empty where they did not ask
    String answer(String asked, Answer answer) {
        return written(out ->
                JteprivateGenerated.render(
                        out, NO_TAGS, this, asked, answer.ok(), answer.message()));
    }

    /// What is asked before a press is carried out.
    String form(Form form) {
        return written(out -> JteformGenerated.render(out, NO_TAGS, this, form));
    }

    String whisper(Message message) {
        return written(out -> JteprivateGenerated.render(out, NO_TAGS, this, "", true, message));
    }

    HtmlContent blocks(Message message) {
        return new Blocks(this, message.blocks());
    }

    HtmlContent content(Post post) {
        return switch (post.content()) {
            case Shown(Message message) -> blocks(message);
            case Talk(String text) -> out -> JtetalkGenerated.render(out, NO_TAGS, text);
        };
    }

    String plain(Post post) {
        return switch (post.content()) {
            case Shown(Message message) -> new PlainText(zone).of(message);
            case Talk(String text) -> text;
        };
    }

    HtmlContent time(Instant at) {
        return out -> {
            out.writeContent("<time datetime=\"" + at + "\" data-team=\"" + team(at) + "\">");
            out.writeContent(CLOCK.format(at.atZone(zone)) + "</time>");
        };
    }

    /// With its date.
    HtmlContent day(Instant at) {
        return out -> {
            out.writeContent("<time class=\"day\" datetime=\"" + at + "\" data-team=\"");
            out.writeContent(team(at) + "\">" + DAY.format(at.atZone(zone)) + "</time>");
        };
    }

    /// In the zone of the team, beside the reader's own.
    private String team(Instant at) {
        return DAY.format(at.atZone(zone)) + " in " + Zoned.name(zone);
    }

    /// One of a few colours for a person's sign, always the same.
    static int hue(Person person) {
        return Math.floorMod(person.id().hashCode(), HUES);
    }

    static String initial(Person person) {
        return new StringBuilder()
                .appendCodePoint(person.name().isEmpty() ? '?' : person.name().codePointAt(0))
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    static String written(HtmlContent content) {
        StringOutput out = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    /// We let jte intercept no tags.
    static final HtmlInterceptor NO_TAGS =
            new HtmlInterceptor() {
                @Override
                public void onHtmlTagOpened(
                        String name, Map<String, Object> attributes, TemplateOutput out) {}

                @Override
                public void onHtmlTagClosed(String name, TemplateOutput out) {}
            };
}
