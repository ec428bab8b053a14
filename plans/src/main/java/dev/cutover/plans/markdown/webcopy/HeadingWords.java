package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of a line say for and against its being a heading.
///
/// @param depth how many numbers it begins with: 2 for `4.3 Configure`; 0 for none
/// @param isPhase whether it calls itself one
/// @param isSection whether it names a part of its own: a phase, criteria, sign-offs
/// @param mayBeSection whether it does so if smaller headings follow: `Post-Migration Tasks`
record HeadingWords(
        String text,
        int depth,
        boolean isPhase,
        boolean isSection,
        boolean mayBeSection,
        boolean isRollback) {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;

    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,4})[.)]?\\s+(?!\\p{Ll})\\S.*");

    /// Words that headings do not end with.
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:!?…。！？：]");

    private static final Pattern WARNS = Pattern.compile("[^\\p{L}\\p{N}]{0,6}[⚠🚨🛑❗].*");

    /// `Estimated Time: 10 minutes`, `Total Downtime: ____`: a field, not a heading with a
    /// subtitle.
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?i)[^:]{1,60}:\\s*(?:[\\d_<\\[~≈@#]|(?:yes|no|none|tbd|n/a|open|done)\\b).*"
                            + "|(?:estimated|total|planned|actual)\\s[^:]{1,40}:.*"
                            + "|(?:status|owner|author|version|date|duration|time|priority|window|start|end|due"
                            + "|environment|contact|goal|target|note|lead|expected|created|updated|last updated)\\s?:.*");

    private static final Pattern CODE =
            Pattern.compile(
                    "[$>./~\\\\{}<|].*|.*(?:\\s--?\\w|[;{}=\\\\`|]|://|&&).*|\\S*_\\S*|.*_{3,}.*");

    private static final Pattern OWN_PART =
            Pattern.compile(
                    "(?i)(?:notes?|issues?|lessons|improvements?|appendix|references?|glossary|contacts?"
                            + "|troubleshooting)\\b.*");

    private static final Pattern MAYBE_OWN_PART =
            Pattern.compile(
                    "(?i)(?:pre|post|before|after|prerequisites|overview|summary|timeline|schedule|risks?)\\b.*"
                            + "|.*\\b(?:tasks|checklist|cutover|phase)");

    private static final Pattern ROLLBACK = Pattern.compile("(?i).*roll(?:ing)?[- ]?back.*");

    private static final Pattern SMALL_WORD =
            Pattern.compile(
                    "(?i)[^\\p{L}]*|\\P{L}*(?:a|an|and|as|at|by|for|from|if|in|into|of|on|or|per|the|to|via|with|und|der|die|das|de|la|le|et|y|e)\\P{L}*");

    static HeadingWords of(String line) {
        String text = line.strip();
        boolean phase = PhaseHeading.number(text).isPresent();
        boolean section =
                phase || Topic.of(text, false) != Topic.WORK || OWN_PART.matcher(text).matches();
        return new HeadingWords(
                text,
                depth(text),
                phase,
                section,
                MAYBE_OWN_PART.matcher(text).matches(),
                ROLLBACK.matcher(text).matches());
    }

    private static int depth(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches()
                ? (int) matcher.group("number").chars().filter(dot -> dot == '.').count() + 1
                : 0;
    }

    /// Whether a line could be a heading at all.
    static boolean mayBe(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.split("\\s+", -1).length <= MOST_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && !SENTENCE.matcher(text).matches()
                && !WARNS.matcher(text).matches()
                && !FIELD.matcher(text).matches()
                && !CODE.matcher(text).matches();
    }

    /// Whether its words are written as those of a heading, or it says that it is one.
    boolean looksLikeTitle() {
        return isSection || depth > 1 || isCapitalised();
    }

    private boolean isCapitalised() {
        for (String word : text.split("[\\s/–—-]+", -1)) {
            if (!SMALL_WORD.matcher(word).matches() && startsSmall(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSmall(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }
}
