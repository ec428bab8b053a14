package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people call a value: `Tenant ID` of `Collected Tenant ID: ____`, `backup file location` of
/// `Record backup file location`.
public final class BlankName {

    private static final int LONGEST = 60;

    /// So much of a line is looked at for a name.
    private static final int NEAR = 200;

    private static final String VERBS =
            "record(?:ed)?|not(?:e|ed)(?: down)?|writ(?:e|ten) down|collect(?:ed)?|captur(?:e|ed)|document(?:ed)?"
                    + "|sav(?:e|ed)|enter(?:ed)?|fill in|log(?:ged)?|obtain(?:ed)?|retriev(?:e|ed)|cop(?:y|ied)|stor(?:e|ed)";
    private static final Pattern VERB =
            Pattern.compile(
                    "^(?i:" + VERBS + ")\\s+(?:(?i:the|a|an|your|our|its|down)\\s+)*(?=\\S)");
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\S*://\\S*$");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,80}[)\\]]");
    private static final Pattern ENDS =
            Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s:=\\-–—(\\[\"“'*_|/.,;>→#$]+$");
    private static final Pattern LAST_LABEL =
            Pattern.compile("^.*[:;,|]\\s+(?=\\S)", Pattern.DOTALL);
    private static final Pattern UNIT =
            Pattern.compile(
                    "^(?i:hours?|minutes?|mins?|hrs?|seconds?|days?|%|users?|rows?)\\b[\\s,;|)]*(?=\\p{L})");

    private static final Pattern RECORD =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,12}(?i:record(?:ed)?|note(?:d)?(?: down)?|write down|wrote down|capture(?:d)?)\\s+(?!(?i:that|any|if|how|whether|sets?|types?|labels?|in|to|as|on|is|are|was)\\b)(?<what>\\p{L}.*)$",
                    Pattern.DOTALL);
    private static final Pattern TO_RECORD =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]{0,12}(?i:record|note|writ|wrote|capture|save|cop|store|collect)");
    private static final Pattern SAVE =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,12}(?i:save|saved|copy|copied|store|stored|collect|collected)\\s+(?<what>\\p{L}[^:]{0,80}?\\b(?i:ids?|ur[il]s?|endpoint|names?|numbers?|arns?|ip(?: address)?|address|hash|checksum|digest|versions?|dsn|location|paths?|timestamps?|tokens?|keys?|codes?|counts?|tags?|sha))\\b(?=\\s*(?:$|[.(;,]|for\\b|of\\b|from\\b|shown\\b|returned\\b|displayed\\b))(?<more>.*)$",
                    Pattern.DOTALL);
    private static final Pattern WHERE =
            Pattern.compile(
                    "\\s(?i:in|into|to|on|at)\\s(?i:the|a|an|our|your|this)\\s.*$|\\s*[:;(].*$|\\.\\s.*$|\\s[-–—]\\s.*$",
                    Pattern.DOTALL);

    private static final Pattern ARTICLES =
            Pattern.compile("^(?i:(?:the|a|an|your|our|its|down)\\s+)+");

    private BlankName() {}

    /// From the words before a line to write on; empty where there are none.
    public static String before(String words) {
        String plain =
                UNIT.matcher(
                                PlainText.of(
                                        words.substring(Math.max(0, words.length() - NEAR))
                                                .strip()))
                        .replaceFirst("");
        String label = ASIDE.matcher(ADDRESS.matcher(plain).replaceFirst("")).replaceAll("");
        String bare = trimmed(label);
        String last = trimmed(LAST_LABEL.matcher(bare).replaceFirst(""));
        return shortened(withoutVerb(last.isEmpty() ? bare : last));
    }

    /// Of a line that asks to record something: what that is.
    public static Optional<String> toRecord(String line, Hints hints) {
        if (!hints.has(Hint.RECORD)) {
            return Optional.empty();
        }
        String near = line.substring(0, Math.min(NEAR, line.length()));
        if (!TO_RECORD.matcher(near).lookingAt()) {
            return Optional.empty();
        }
        String what = what(PlainText.of(near));
        if (what.isEmpty()) {
            return Optional.empty();
        }
        String name =
                ARTICLES.matcher(trimmed(WHERE.matcher(what).replaceFirst(""))).replaceFirst("");
        return name.isEmpty() ? Optional.empty() : Optional.of(shortened(name));
    }

    private static String what(String text) {
        Matcher record = RECORD.matcher(text);
        if (record.matches()) {
            return record.group("what");
        }
        Matcher save = SAVE.matcher(text);
        return save.matches() ? save.group("what") : "";
    }

    private static String withoutVerb(String name) {
        return VERB.matcher(name).replaceFirst("");
    }

    private static String trimmed(String text) {
        return ENDS.matcher(ENDS.matcher(text).replaceAll("")).replaceAll("").strip();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
    }
}
