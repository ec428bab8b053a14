package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Team.Channel;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Channels in a line: `` `#cutover` - coordination ``, `Slack channel: #ops`. A number is an
/// issue.
final class ChannelLine {

    private static final String NAME =
            "#(?=[\\p{L}\\p{N}_-]{0,40}\\p{L})[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,79}(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,3}";
    private static final Pattern FIRST =
            Pattern.compile(
                    "`?(?<name>"
                            + NAME
                            + ")`?(?<joint>\\s*[:：]\\s*|\\s+[-–—=]\\s+|\\s*\\((?=[^()]*\\)$)|\\s+|$)(?<purpose>.*)",
                    Pattern.DOTALL);
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?iu)(?<what>[^:：#]{0,50}\\b(?:slack|teams|irc|discord|mattermost|chat|channels?|war ?room|comms|kanal|kanäle|canal|canaux)\\b[^:：#]{0,30})[:：]\\s*(?<names>.*)",
                    Pattern.DOTALL);
    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}/#&])`?(" + NAME + ")`?");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?iu)\\s*\\b(?:slack|teams|irc|discord|mattermost)?\\s?(?:channels?|kanal|canal)\\b\\s*|^\\s*(?:slack|irc|teams|discord|chat)\\s*$");

    private ChannelLine() {}

    /// @param sure whether channels are listed here
    static List<Channel> of(String markdown, int line, boolean sure) {
        if (markdown.indexOf('#') < 0) {
            return List.of();
        }
        String text = PlainText.of(markdown);
        return first(text, line, sure).map(List::of).orElseGet(() -> declared(text, line));
    }

    private static Optional<Channel> first(String text, int line, boolean sure) {
        Matcher first = FIRST.matcher(text);
        if (!first.matches()) {
            return Optional.empty();
        }
        boolean joined = !first.group("joint").isBlank();
        if (!sure && !joined && !text.startsWith("`")) {
            return Optional.empty();
        }
        String purpose = first.group("purpose").strip();
        boolean aside = first.group("joint").strip().equals("(");
        return Optional.of(
                new Channel(
                        first.group("name"),
                        aside ? purpose.replaceFirst("\\)$", "") : purpose,
                        line));
    }

    private static List<Channel> declared(String text, int line) {
        Matcher declared = DECLARED.matcher(text);
        if (!declared.matches()) {
            return List.of();
        }
        String what = WORD.matcher(declared.group("what")).replaceAll(" ").strip();
        String names = declared.group("names").strip();
        Matcher whole = FIRST.matcher(names);
        boolean one = ANY.matcher(names).results().count() == 1;
        if (one && whole.matches() && !whole.group("purpose").isBlank()) {
            return first(names, line, true).map(List::of).orElse(List.of());
        }
        return ANY.matcher(names)
                .results()
                .map((MatchResult name) -> new Channel(name.group(1), what, line))
                .toList();
    }
}
