package dev.cutover.bot.slack.blocks;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Text;
import java.time.ZoneId;
import java.util.regex.Pattern;

/// Renders a neutral message as blocks, always within Slack's limits: long texts are shortened
/// first, then rows are left out from the end, and the message says so.
///
/// The same message gives the same blocks. Thread-safe.
///
/// @param zone of the times for those whose client shows none of its own
public record SlackBlocks(ZoneId zone) {

    private static final int LOOKED_AT = 1_000;
    private static final Pattern LINE_ENDS = Pattern.compile("\\v[\\h\\v]*+");

    /// @param version names this content: Slack asks for new block ids when a message is edited
    public SlackMessage of(Message message, String version) {
        Page page = Page.EMPTY;
        for (Measure measure : Measure.FROM_GENEROUS_TO_NARROW) {
            page = page(message, measure);
            if (page.fits()) {
                break;
            }
        }
        return SlackMessage.of(page.fitted().json(version), summary(message));
    }

    private Page page(Message message, Measure measure) {
        Typesetter typesetter = new Typesetter(new Mrkdwn(zone), measure);
        message.blocks().forEach(typesetter::add);
        return typesetter.page();
    }

    /// The first lines: screen readers read nothing else.
    private String summary(Message message) {
        String all = new PlainText(zone).of(message);
        String start = all.length() > LOOKED_AT ? all.substring(0, LOOKED_AT) : all;
        String lines = LINE_ENDS.matcher(start).replaceAll(" · ").strip();
        return lines.isEmpty() ? "Cutover" : new Mrkdwn(zone).of(Text.of(lines), Limits.SUMMARY);
    }
}
