package dev.cutover.bot.slack.blocks;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// Renders a neutral message as blocks, always within Slack's limits: long texts are shortened
/// first, then rows are left out from the end, and the message says so.
///
/// The same message gives the same blocks. Thread-safe.
///
/// @param zone of the times for those whose client shows none of its own
public record SlackBlocks(ZoneId zone) {

    private static final int LOOKED_AT = 1_000;
    private static final String PLAINLY =
            "Slack did not take this message as it is. `/cutover board` and `/cutover plan` show everything.";
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
        return SlackMessage.of(page.fitted().json(version), summary(message), version);
    }

    /// The blocks with a version that is made of them: another content is another version.
    public SlackMessage of(Message message) {
        return of(message, Fingerprint.of(of(message, "")));
    }

    /// A message without layout and buttons, for when Slack does not take it as it is.
    public SlackMessage plainly(Message message) {
        Text all = Text.of(new PlainText(zone).of(message));
        String start = new Mrkdwn(zone).of(all, Limits.SECTION / 2);
        Page page =
                new Page(
                        List.of(
                                Parts.section(start.isBlank() ? "Cutover" : start),
                                Parts.section(PLAINLY)));
        String version = Fingerprint.of(of(message, ""));
        return SlackMessage.of(page.json(version), summary(message), version);
    }

    /// The version that a block's id names; empty for an id that is not of the bot's.
    public static String version(String blockId) {
        return blockId.substring(blockId.indexOf('-') + 1);
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
