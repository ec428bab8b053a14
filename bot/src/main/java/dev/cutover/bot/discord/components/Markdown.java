package dev.cutover.bot.discord.components;

import dev.cutover.bot.chat.Cut;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.commands.Spelled;
import dev.cutover.commands.Person;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Day;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Text.Strong;
import dev.cutover.commands.words.Text.When;
import dev.cutover.commands.words.Text.Who;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Text in Discord's own markup. What a user typed stays text: it cannot mention, link or format.
/// Remembers whom it mentioned; for one message, not thread-safe.
final class Markdown {

    private static final Pattern USER = Pattern.compile("[0-9]{1,20}");

    private final Set<String> mentioned = new LinkedHashSet<>();

    /// The ids of those whom the texts so far mention, in order.
    List<String> mentioned() {
        return List.copyOf(mentioned);
    }

    /// At most so many characters, escapes and all; cut between spans or within plain text, never
    /// within an escape.
    String of(Text text, int most) {
        return of(text, most, Visible::text);
    }

    /// The same on one line.
    String line(Text text, int most) {
        return of(text, most, Visible::line);
    }

    private String of(Text text, int most, UnaryOperator<String> seen) {
        StringBuilder written = new StringBuilder();
        List<Span> spans = text.spans();
        for (int index = 0; index < spans.size(); index++) {
            Span span = spans.get(index);
            int room = most - written.length() - (index + 1 < spans.size() ? 1 : 0);
            String words = seen.apply(Cut.words(span));
            String next = words.length() > room ? null : written(span, words);
            if (next == null || next.length() > room) {
                return written.append(Escaped.start(words, room - 1)).append('…').toString();
            }
            mention(span);
            written.append(next);
        }
        return written.toString();
    }

    private static String written(Span span, String words) {
        return switch (span) {
            case Plain _ -> Escaped.of(words);
            case Strong _ -> words.isBlank() ? words : "**" + Escaped.of(strip(words)) + "**";
            case Code _ -> code(words);
            case Who(Person person, boolean _) ->
                    isUser(person) ? "<@" + person.id() + ">" : name(person);
            case When(var at) -> "<t:" + at.getEpochSecond() + ":t>";
            case Day(var at) -> "<t:" + at.getEpochSecond() + ":f>";
        };
    }

    private static String strip(String words) {
        return Visible.line(words).strip();
    }

    private static String code(String words) {
        String line = Spelled.command(Visible.line(words));
        boolean plain = line.isBlank() || line.indexOf('`') >= 0;
        return plain ? Escaped.of(line) : "`" + line + "`";
    }

    private static String name(Person person) {
        return Escaped.of(Visible.line(person.name()));
    }

    private void mention(Span span) {
        if (span instanceof Who(Person person, boolean _) && isUser(person)) {
            mentioned.add(person.id());
        }
    }

    private static boolean isUser(Person person) {
        return person.platform().equals(DiscordPlace.PLATFORM)
                && USER.matcher(person.id()).matches();
    }
}
