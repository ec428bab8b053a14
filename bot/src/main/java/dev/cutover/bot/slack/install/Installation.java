package dev.cutover.bot.slack.install;

import dev.cutover.bot.settings.Secret;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The bot in a workspace, or in a whole organisation.
///
/// @param id the workspace's, `T0123`, or the organisation's, `E0123`, where it is installed for
///   all of its workspaces
/// @param name as the workspace calls itself
/// @param bot the bot's user id
/// @param scopes what was granted
/// @param by the user id of who installed it
/// @param teams an organisation's workspaces in which it was seen; of a workspace none
public record Installation(
        String id,
        String name,
        String bot,
        Secret token,
        Set<String> scopes,
        String by,
        Instant at,
        Set<String> teams) {

    /// What Slack's ids look like; an id is a file name, too.
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,32}");

    public Installation {
        if (!isId(id)) {
            throw new IllegalArgumentException("No workspace has the id \"" + id + "\"");
        }
        scopes = Set.copyOf(scopes);
        teams = Set.copyOf(teams);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    Installation with(String team) {
        Set<String> more = new HashSet<>(teams);
        more.add(team);
        return new Installation(id, name, bot, token, scopes, by, at, more);
    }
}
