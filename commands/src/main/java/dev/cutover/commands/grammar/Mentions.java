package dev.cutover.commands.grammar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Persons that somebody chose from a platform's own list, in the form that all platforms' doors
/// give them: `<@ID|NAME>`. Where a person is meant it is one; everywhere else it is `@NAME`.
/// Without a name it is nothing but text.
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("<@([A-Za-z0-9_.-]{1,64}+)\\|([^<>|]{1,100}+)>");

    private Mentions() {}

    /// One person.
    ///
    /// @param rest what stands behind it
    record Mention(String id, String name, String rest) {}

    /// Empty where the text does not begin with a person.
    static Optional<Mention> first(String text) {
        Matcher matcher = MENTION.matcher(text);
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
        return MENTION.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("@" + name(found)));
    }

    private static String name(MatchResult found) {
        String name = found.group(2);
        return name.isBlank() ? found.group(1) : name.strip();
    }
}
