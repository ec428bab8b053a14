package dev.cutover.bot.slack.blocks;

import dev.cutover.bot.chat.Cut;
import dev.cutover.commands.Person;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Day;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Text.Strong;
import dev.cutover.commands.words.Text.When;
import dev.cutover.commands.words.Text.Who;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// Text in Slack's own markup. What a user typed stays text: it cannot mention, link or format.
record Mrkdwn(ZoneId zone) {

    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{2,30}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\u2028\u2029]+");

    /// At most so many characters, escapes and all; cut between spans or within plain text, never
    /// within an escape.
    String of(Text text, int most) {
        StringBuilder written = new StringBuilder();
        List<Span> spans = text.spans();
        for (int index = 0; index < spans.size(); index++) {
            Span span = spans.get(index);
            int room = most - written.length() - (index + 1 < spans.size() ? 1 : 0);
            String next = Cut.words(span).length() > room ? null : of(span);
            if (next == null || next.length() > room) {
                return written.append(Escaped.start(Cut.words(span), room - 1))
                        .append('…')
                        .toString();
            }
            written.append(next);
        }
        return written.toString();
    }

    private String of(Span span) {
        return switch (span) {
            case Plain(String text) -> Escaped.text(text);
            case Strong(String text) ->
                    text.isBlank() ? text : "*" + Escaped.text(text.strip()) + "*";
            case Code(String text) -> code(text);
            case Who(Person person, boolean _) -> who(person);
            case When(Instant at) -> date(at, "{time}", span);
            case Day(Instant at) -> date(at, "{date_short_pretty} {time}", span);
        };
    }

    private static String code(String typed) {
        String line = LINE_ENDS.matcher(typed).replaceAll(" ");
        boolean plain = line.isBlank() || line.indexOf('`') >= 0;
        return plain ? Escaped.text(line) : "`" + Escaped.code(line) + "`";
    }

    private static String who(Person person) {
        boolean known = person.platform().equals("slack") && USER.matcher(person.id()).matches();
        return known ? "<@" + person.id() + ">" : Escaped.text(person.name());
    }

    /// Slack shows it in the reader's own zone; the rest is for those who cannot.
    private String date(Instant at, String format, Span span) {
        String fallback = new Text(List.of(span)).plain(zone);
        return "<!date^%d^%s|%s>".formatted(at.getEpochSecond(), format, fallback);
    }
}
