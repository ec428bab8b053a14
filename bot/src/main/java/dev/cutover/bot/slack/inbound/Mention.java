package dev.cutover.bot.slack.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the bot's own name out of what somebody wrote to it.
///
/// @param bot its user id in the workspace, empty where it is not known
record Mention(String bot) {

    private static final Pattern SOMEBODY =
            Pattern.compile("<@([A-Z0-9]{1,30})(?:\\|[^<>]{0,100})?>");

    /// What stands behind the name, or before it where nothing does.
    String without(String text) {
        Matcher matcher = SOMEBODY.matcher(text);
        while (matcher.find()) {
            if (bot.isEmpty() || matcher.group(1).equals(bot)) {
                String behind = text.substring(matcher.end()).strip();
                return behind.isEmpty() ? text.substring(0, matcher.start()).strip() : behind;
            }
        }
        return text.strip();
    }
}
