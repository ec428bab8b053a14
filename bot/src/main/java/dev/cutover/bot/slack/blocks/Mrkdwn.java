package dev.cutover.bot.slack.blocks;

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
///
/// Slack knows no escape for its formatting signs, so an invisible character takes their power.
/// Source: Slack's formatting reference, `&`, `<` and `>` are the only entities.
record Mrkdwn(ZoneId zone) {

    /// Zero-width space: shows nothing, and is no border of a word.
    private static final String POWERLESS = "\u200B";

    private static final Pattern FORMATTING = Pattern.compile("[*_~`]");
    private static final Pattern EMOJI = Pattern.compile(":(?=[a-z0-9_+'-]{1,100}:)");
    private static final Pattern QUOTE = Pattern.compile("(?m)^(\\s*)(?=>)");
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{2,30}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\u2028\u2029]+");

    /// At most so many characters, escapes and all; cut between spans or within plain text, never
    /// within an escape.
    String of(Text text, int most) {
        StringBuilder written = new StringBuilder();
        List<Span> spans = text.spans();
        for (int index = 0; index < spans.size(); index++) {
            String next = of(spans.get(index));
            int room = most - written.length() - (index + 1 < spans.size() ? 1 : 0);
            if (next.length() > room) {
                return written.append(cut(spans.get(index), room)).append('…').toString();
            }
            written.append(next);
        }
        return written.toString();
    }

    private String of(Span span) {
        return switch (span) {
            case Plain(String text) -> text(text);
            case Strong(String text) ->
                    text.isBlank() ? text(text) : "*" + text(text.strip()) + "*";
            case Code(String text) -> code(text);
            case Who(Person person) -> who(person);
            case When(Instant at) -> date(at, "{time}", span);
            case Day(Instant at) -> date(at, "{date_short_pretty} {time}", span);
        };
    }

    /// What of a span goes into less room than it needs; times and people go whole or not at all.
    private static String cut(Span span, int room) {
        String text =
                switch (span) {
                    case Plain(String words) -> words;
                    case Strong(String words) -> words;
                    case Code(String words) -> words;
                    case Who _, When _, Day _ -> "";
                };
        int end = Math.min(text.length(), Math.max(0, room - 1));
        while (end > 0 && (text(text.substring(0, end)).length() > room - 1 || split(text, end))) {
            end--;
        }
        return text(text.substring(0, end));
    }

    private static boolean split(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end));
    }

    /// Entities first: nothing that follows makes another.
    static String text(String typed) {
        String escaped = escaped(QUOTE.matcher(typed).replaceAll("$1" + POWERLESS));
        String plain = FORMATTING.matcher(escaped).replaceAll(POWERLESS + "$0" + POWERLESS);
        return EMOJI.matcher(plain).replaceAll(":" + POWERLESS);
    }

    private static String code(String typed) {
        String line = LINE_ENDS.matcher(typed).replaceAll(" ");
        return line.isBlank() || line.indexOf('`') >= 0 ? text(line) : "`" + escaped(line) + "`";
    }

    private static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String who(Person person) {
        boolean known = person.platform().equals("slack") && USER.matcher(person.id()).matches();
        return known ? "<@" + person.id() + ">" : text(person.name());
    }

    /// Slack shows it in the reader's own zone; the rest is for those who cannot.
    private String date(Instant at, String format, Span span) {
        String fallback = new Text(List.of(span)).plain(zone);
        return "<!date^%d^%s|%s>".formatted(at.getEpochSecond(), format, fallback);
    }
}
