package dev.cutover.commands.grammar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Persons and channels that somebody chose from a platform's own list, in the form that all
/// platforms' doors give them: `<@ID|NAME>`, `<#ID|NAME>`. Where one is meant it is one; everywhere
/// else it is `@NAME` or `#NAME`. Without a name it is nothing but text.
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("<@([A-Za-z0-9_.-]{1,64}+)\\|([^<>|]{1,100}+)>");

    private static final Pattern CHANNEL =
            Pattern.compile("<#([A-Za-z0-9_.-]{1,64}+)\\|([^<>|]{1,100}+)>");

    private Mentions() {}

    /// One person or channel.
    ///
    /// @param rest what stands behind it
    record Mention(String id, String name, String rest) {}

    /// Empty where the text does not begin with a person.
    static Optional<Mention> first(String text) {
        return first(MENTION.matcher(text), text);
    }

    /// Empty where the text does not begin with a channel of a list.
    static Optional<Mention> channel(String text) {
        return first(CHANNEL.matcher(text), text);
    }

    private static Optional<Mention> first(Matcher matcher, String text) {
        return matcher.lookingAt()
                ? Optional.of(
                        new Mention(
                                matcher.group(1),
                                name(matcher),
                                text.substring(matcher.end()).strip()))
                : Optional.empty();
    }

    /// As people write and read it.
    static String asText(String text) {
        return marked(CHANNEL, "#", marked(MENTION, "@", text));
    }

    private static String marked(Pattern pattern, String sign, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(sign + name(found)));
    }

    private static String name(MatchResult found) {
        String name = found.group(2);
        return name.isBlank() ? found.group(1) : name.strip();
    }
}
