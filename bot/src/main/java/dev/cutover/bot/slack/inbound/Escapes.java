package dev.cutover.bot.slack.inbound;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// Turns what Slack makes of typed text back into what was typed: `&lt;` is a `<`, a link is its
/// address. Persons and channels stay recognizable, as `<@ID|NAME>` and `<#ID|NAME>`.
///
/// Source: Slack's formatting reference and "Enabling interactivity with slash commands".
///
/// @param names a person's name by id, for mentions that carry none
record Escapes(UnaryOperator<String> names) {

    /// Characters between `<` and `>`; an address may be long.
    private static final int LONGEST = 4_000;

    String typed(String escaped) {
        StringBuilder typed = new StringBuilder();
        int next = 0;
        while (next < escaped.length()) {
            int end = escaped.charAt(next) == '<' ? end(escaped, next) : -1;
            if (end > 0) {
                typed.append(marked(escaped.substring(next + 1, end)));
                next = end + 1;
            } else if (escaped.charAt(next) == '&') {
                String entity = entity(escaped, next);
                typed.append(character(entity));
                next += entity.length();
            } else {
                typed.append(escaped.charAt(next));
                next++;
            }
        }
        return typed.toString();
    }

    private static int end(String escaped, int start) {
        int most = Math.min(escaped.length(), start + LONGEST);
        int end = escaped.indexOf('>', start, most);
        int again = end < 0 ? -1 : escaped.indexOf('<', start + 1, end);
        return again < 0 && end > start + 1 ? end : -1;
    }

    private static String entity(String escaped, int start) {
        for (String entity : new String[] {"&amp;", "&lt;", "&gt;"}) {
            if (escaped.startsWith(entity, start)) {
                return entity;
            }
        }
        return "&";
    }

    private static String character(String entity) {
        return switch (entity) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> "&";
        };
    }

    private String marked(String inner) {
        int bar = inner.indexOf('|');
        String what = decoded(bar < 0 ? inner : inner.substring(0, bar));
        String label = decoded(bar < 0 ? "" : inner.substring(bar + 1));
        return switch (what.isEmpty() ? ' ' : what.charAt(0)) {
            case '@' -> person(what.substring(1), label);
            case '#' -> channel(what.substring(1), label);
            case '!' -> everybody(what.substring(1), label);
            default -> link(what, label);
        };
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String person(String id, String label) {
        String name = (label.isEmpty() ? names.apply(id) : label).replaceAll("[<>|]", " ").strip();
        return "<@" + id + "|" + (name.isEmpty() ? id : name) + ">";
    }

    /// Without a name nobody could read it where a channel is not what is meant.
    private static String channel(String id, String label) {
        String name = label.replaceAll("[<>|]", " ").strip();
        return "<#" + id + "|" + (name.isEmpty() ? id : name) + ">";
    }

    /// `!here`, `!subteam^S1|@ops`, `!date^…|tonight`.
    private static String everybody(String what, String label) {
        if (!label.isEmpty()) {
            return label;
        }
        int mark = what.indexOf('^');
        return "@" + (mark < 0 ? what : what.substring(mark + 1));
    }

    /// Slack makes links of what looks like one: `config.md` becomes
    /// `<http://config.md|config.md>`.
    private static String link(String address, String label) {
        return bare(address).equals(bare(label)) ? label : address;
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(mailto:|tel:|https?://)", "")
                .replaceFirst("/$", "");
    }
}
