package dev.cutover.bot.slack.install;

import java.util.List;

/// What somebody who installs the bot is told, as a page.
///
/// @param lines the next step is the last
/// @param again whether they may begin once more
public record Told(int status, String title, List<String> lines, boolean again) {

    public Told {
        lines = List.copyOf(lines);
    }

    static Told done(String title, List<String> lines) {
        return new Told(200, title, lines, false);
    }

    static Told refused(int status, String title, String... lines) {
        return new Told(status, title, List.of(lines), true);
    }
}
