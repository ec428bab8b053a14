package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.lint.Secrets;
import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What whoever decides on a proposal is told of it.
final class Remarks {

    private static final int LONGEST = 160;
    private static final Pattern CODE = Pattern.compile("`{1,2}[^`]{0,4000}+`{1,2}");
    private static final Pattern PRIVATE =
            Pattern.compile(
                    "(?i)auth|cookie|token|api.?key|passw|secret|://[^/\\s]{0,200}@| -u|--user");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:expect(?:ed|s)?|should (?:be|return|show|say|see|print|give)|returns?|=>|→)\\s?:?\\s{0,3}");

    private Remarks() {}

    /// The words of the document, without code that may hold something secret.
    static String words(Passage passage, Question question) {
        boolean secret =
                PRIVATE.matcher(passage.words()).find()
                        || (question.target() instanceof Target.Http http
                                && http.headers().stream()
                                        .anyMatch(header -> header.value().contains("${secret:")));
        String words = secret ? CODE.matcher(passage.words()).replaceAll("…") : passage.words();
        return clipped(Secrets.masked(words.replaceAll("\\s+", " ").strip()));
    }

    private static String clipped(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /// A comment without the word that says that it is an expectation.
    static String bare(String comment) {
        Matcher named = NAMED.matcher(comment);
        return named.lookingAt() ? comment.substring(named.end()) : comment;
    }

    static List<String> notes(Question question, Results results) {
        List<String> notes = new ArrayList<>();
        if (results.conditions().isEmpty()) {
            notes.add(Results.usual(question.target().kind()));
        }
        results.unused().stream()
                .map(text -> Secrets.masked(clipped(text.replaceAll("\\s+", " "))))
                .map("Not part of the probe: “%s”."::formatted)
                .forEach(notes::add);
        if (Addresses.isOwn(host(question.target()))) {
            notes.add("“localhost” is the machine that the bot runs on.");
        }
        notes.addAll(question.notes());
        return notes.stream().distinct().toList();
    }

    private static String host(Target target) {
        return switch (target) {
            case Target.Http http -> Addresses.host(http.url());
            case Target.Tcp tcp -> tcp.host();
            case Target.Tls tls -> tls.host();
            case Target.Dns _, Target.Sql _, Target.Prom _ -> "";
            case Target.Push _, Target.Run _, Target.Ask _ -> "";
        };
    }
}
