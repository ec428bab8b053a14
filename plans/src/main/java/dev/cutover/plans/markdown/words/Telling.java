package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line by which people are told something: `Announce to team: "Cutover starting now"`, `Users
/// notified of downtime`, `Post in #releases: …`.
///
/// @param text the literal words, null where it does not give them
/// @param audience as written, null where it does not say
public record Telling(@Nullable String text, @Nullable String audience) {

    private static final String START = "^[^\\p{L}\\p{N}#@\"“]{0,12}";
    private static final String WHO = "(?<who>[@#]?[\\p{L}\\p{N}][^:;.,()\"“”]{0,60}?)";
    private static final String END =
            "(?=\\s*(?:$|[:;.,(\"“–—]|-\\s)|\\s(?i:of|that|about|when|once|before|after|via|by|in|on|with|to expect|regarding|if|through|using|as|for)\\b)";
    private static final Pattern TO =
            Pattern.compile(
                    START
                            + "(?i:(?:re-?)?announce[ds]?(?:ment)?|communicate[ds]?|broadcast(?:ed)?)\\b(?<rest>.*)$",
                    Pattern.DOTALL);
    private static final Pattern NOTIFY =
            Pattern.compile(
                    START
                            + "(?i:notify|notified|inform|informed|tell|told|e-?mail|message|alert|ping|warn|update)\\s(?i:the\\s|all\\s|our\\s)?"
                            + WHO
                            + END
                            + ".*$",
                    Pattern.DOTALL);
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?i)(?:.*\\b(?:teams?|members|users?|customers?|stakeholders?|clients?|support|everyone|everybody|managers?|management"
                            + "|owners?|partners?|vendors?|leads?|leadership|on-?call|channels?|people|staff|colleagues|operators?|admins?"
                            + "|developers?|engineers?|business|helpdesk|service desk|ops|dba|noc|soc|status page|subscribers|company"
                            + "|organi[sz]ation|departments?|sponsors?)|[@#]\\S.*)");
    private static final Pattern PASSIVE =
            Pattern.compile(
                    START
                            + WHO
                            + "\\s(?i:(?:have been |has been |were |was |are |is |be )?(?:notified|informed|told|alerted|emailed|announced))\\b.*$",
                    Pattern.DOTALL);
    private static final Pattern POST =
            Pattern.compile(
                    START
                            + "(?i:post|posted|send|sent|write|share|shared|publish)\\s(?<what>[^:;\"“]{0,80}?)\\s?\\b(?i:in|to|into|on)\\s(?i:the\\s|all\\s)?"
                            + WHO
                            + END
                            + ".*$",
                    Pattern.DOTALL);
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?i).*\\b(?:e-?mails?|messages?|announcements?|notifications?|notices?|updates?|summary|note|newsletter|all[- ]clear|status)\\b.*|");
    private static final Pattern STATUS_PAGE =
            Pattern.compile(
                    START
                            + "(?i:(?:update|updated|set|post to|publish)\\s(?:the\\s|public\\s|our\\s)*(?<page>status page)\\b|(?<page2>status page)\\s(?:is\\s|was\\s|has been\\s)?(?:updated|set))\\b.*$",
                    Pattern.DOTALL);
    private static final Pattern AUDIENCE =
            Pattern.compile("\\b(?i:to|in)\\s(?i:the\\s|all\\s)?" + WHO + END);
    private static final Pattern QUOTED =
            Pattern.compile(
                    "\"([^\"]{3,1000})\"|“([^”]{3,1000})”|«([^»]{3,1000})»|„([^“”]{3,1000})[“”]");
    private static final Pattern COMMUNICATED =
            Pattern.compile(".{1,80}\\s(?i:communicated|announced)\\b(?!-).*", Pattern.DOTALL);

    public static Optional<Telling> in(String line, Hints hints) {
        if (!hints.has(Hint.TOLD)) {
            return Optional.empty();
        }
        String text = PlainText.of(line);
        Matcher page = STATUS_PAGE.matcher(text);
        if (page.matches()) {
            return Optional.of(new Telling(quoted(text), "status page"));
        }
        boolean wasTold = hints.has(Hint.WAS_TOLD);
        return announce(text)
                .or(() -> notify(NOTIFY, text))
                .or(() -> wasTold ? notify(PASSIVE, text) : Optional.empty())
                .or(() -> post(text))
                .or(() -> wasTold ? communicated(text) : Optional.empty());
    }

    private static Optional<Telling> announce(String text) {
        Matcher matcher = TO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher audience = AUDIENCE.matcher(matcher.group("rest"));
        String who = audience.find() ? audience.group("who") : null;
        return Optional.of(new Telling(literal(text), who));
    }

    private static Optional<Telling> notify(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        boolean people = matcher.matches() && PEOPLE.matcher(matcher.group("who")).matches();
        return people
                ? Optional.of(new Telling(literal(text), matcher.group("who").strip()))
                : Optional.empty();
    }

    private static Optional<Telling> post(String text) {
        Matcher matcher = POST.matcher(text);
        boolean told =
                matcher.matches()
                        && MESSAGE.matcher(matcher.group("what")).matches()
                        && PEOPLE.matcher(matcher.group("who")).matches();
        return told
                ? Optional.of(new Telling(literal(text), matcher.group("who").strip()))
                : Optional.empty();
    }

    private static Optional<Telling> communicated(String text) {
        return COMMUNICATED.matcher(text).matches()
                ? Optional.of(new Telling(quoted(text), null))
                : Optional.empty();
    }

    /// The words in quotation marks; behind a colon, also without.
    private static @Nullable String literal(String text) {
        String quoted = quoted(text);
        int colon = text.indexOf(": ");
        if (quoted != null || colon < 0 || colon + 2 >= text.length()) {
            return quoted;
        }
        String behind = text.substring(colon + 2).strip();
        return behind.contains("___") || behind.startsWith("`") || behind.isEmpty() ? null : behind;
    }

    private static @Nullable String quoted(String text) {
        Matcher matcher = QUOTED.matcher(text.replaceAll("`[^`]{0,400}`", ""));
        if (!matcher.find()) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
