package dev.cutover.bot.discord.components;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a text as Discord's clients and its server do, from what Discord says about its markup and
/// how its clients are known to behave: sign by sign, a backslash first.
final class Reader {

    private static final Pattern AT_LINE_START =
            Pattern.compile(
                    "[ \\t]*+(#{1,3} |-# |>>> |> |[-*+] |\\d+[.)](?: |$))", Pattern.MULTILINE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\[^0-9A-Za-z\\s]");
    private static final Pattern CODE_BLOCK = Pattern.compile("```[^`]*+```");
    private static final Pattern CODE = Pattern.compile("(?<!`)`[^`]++`(?!`)");
    private static final Pattern STRONG =
            Pattern.compile("\\*\\*((?:\\\\[^\\n]|[^\\\\*\\n])+)\\*\\*(?!\\*)");
    private static final Pattern POINTY =
            Pattern.compile(
                    "<(?:@[!&]?\\d+|#\\d+|t:-?\\d+(?::[a-zA-Z])?|/[^<>:]+:\\d+|a?:\\w+:\\d+|id:\\w+|(?:https?|mailto|tel|steam):[^>]+|\\+\\d+)>");
    private static final Pattern LINK = Pattern.compile("(?:https?|steam)://\\S");
    private static final Pattern MASKED = Pattern.compile("\\[[^\\]]*+]\\(");
    private static final Pattern EMOJI = Pattern.compile(":[\\w+~-]+:");
    private static final Pattern SIGN = Pattern.compile("[*_~|`]");
    private static final Pattern SERVER =
            Pattern.compile(
                    "@everyone|@here|<@[!&]?\\d+>|<#\\d+>|https?://|discord(?:app)?\\.\\w+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}&&[^\\u200B\\u200D]]");

    private final String text;
    private final List<String> live = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private int at;

    private Reader(String text) {
        this.text = text;
    }

    /// What does something, in order.
    static List<String> live(String text) {
        Reader reader = new Reader(text);
        reader.read();
        all(SERVER, withoutCode(text), reader.live);
        all(UNSEEN, text, reader.live);
        return reader.live;
    }

    /// What somebody sees, where nothing does something.
    static String shown(String text) {
        Reader reader = new Reader(text);
        reader.read();
        return reader.shown.toString().replace("\u200B", "");
    }

    private static String withoutCode(String text) {
        return CODE.matcher(text).replaceAll("");
    }

    private static void all(Pattern pattern, String text, List<String> found) {
        pattern.matcher(text).results().forEach(result -> found.add(result.group()));
    }

    private void read() {
        while (at < text.length()) {
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            if (lineStart && matches(AT_LINE_START)) {
                found();
            } else if (matches(ESCAPE)) {
                shown.append(text, at + 1, end);
            } else if (matches(STRONG)) {
                within("**");
            } else if (matches(CODE_BLOCK)
                    || matches(CODE)
                    || matches(POINTY)
                    || matches(LINK)
                    || matches(MASKED)
                    || matches(EMOJI)
                    || matches(SIGN)) {
                found();
            } else {
                end = at + 1;
                shown.append(text.charAt(at));
            }
            at = end;
        }
    }

    /// What stands between two signs may do something as well.
    private void within(String sign) {
        live.add(sign);
        Reader reader = new Reader(text.substring(at + sign.length(), end - sign.length()));
        reader.read();
        live.addAll(reader.live);
    }

    private int end;

    private boolean matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        boolean matches = matcher.lookingAt();
        if (matches) {
            end = matcher.end();
        }
        return matches;
    }

    private void found() {
        live.add(text.substring(at, end));
    }
}
