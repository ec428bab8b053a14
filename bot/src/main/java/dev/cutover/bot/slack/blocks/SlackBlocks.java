package dev.cutover.bot.slack.blocks;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import java.time.ZoneId;

/// Renders a neutral message as blocks, always within Slack's limits: long texts are shortened
/// first, then rows are left out from the end, and the message says so.
///
/// The same message gives the same blocks. Thread-safe.
///
/// @param zone of the times for those whose client shows none of its own
public record SlackBlocks(ZoneId zone) {

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
        String all = new PlainText(zone).of(message).replaceAll("\\s*\\R\\s*", " · ").strip();
        String some = all.isEmpty() ? "Cutover" : all;
        return Mrkdwn.text(some.length() > Limits.SUMMARY / 2 ? cut(some) : some);
    }

    private static String cut(String text) {
        int end = Limits.SUMMARY / 2 - 1;
        boolean split = Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, split ? end - 1 : end) + "…";
    }
}
