package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// What a heading says that its boxes are.
public enum Topic {
    WORK,
    /// What must be true at the end of a phase.
    CRITERIA,
    /// What must be true at the end of everything.
    FINAL,
    /// No work: rollback, contacts, triggers, sign-off, status.
    OTHER;

    private static final Pattern NO_WORK =
            Pattern.compile(
                    "(?i)\\bcontacts\\b|\\bcontact (list|info\\w*|details|persons?)\\b|^contact$"
                            + "|\\btriggers$|\\btriggers?\\b.*:$|\\btrigger (conditions?|criteria|list)\\b"
                            + "|\\bsign[- ]?offs?\\b|\\bgo-live authori[sz]ation\\b|\\bapprovals$"
                            + "|^((quick|phase|overall|current|project|migration|deployment|task|final|progress)\\s)?status( summary| overview| table)?$"
                            + "|\\btable of contents\\b|^contents$|\\bcompletion certificate\\b");
    private static final Pattern FINAL_CRITERIA =
            Pattern.compile(
                    "(?i)\\bsuccess criteria\\b|\\bfinal (verification|acceptance|checklist|criteria)\\b"
                            + "|\\bdefinition of done\\b|\\bgo[- ]live criteria\\b");
    private static final Pattern PHASE_CRITERIA =
            Pattern.compile(
                    "(?i)\\b(completion|exit|acceptance|success|go/no-go|gate|entry) criteria\\b"
                            + "|\\bdone when\\b|\\bcriteria$");

    /// What the boxes below a heading are.
    ///
    /// @param heading plain text
    /// @param inPhase whether it stands within a phase: what is called success there is the phase's
    public static Topic of(String heading, boolean inPhase) {
        return of(heading, inPhase, Hints.of(heading));
    }

    private static Topic of(String heading, boolean inPhase, Hints hints) {
        if (!hints.hasAny(Hint.NO_WORK, Hint.CRITERIA) && !hints.hasAny(Hint.BACK, Hint.FOREIGN)) {
            return WORK;
        }
        String words = withoutEnd(heading);
        if (PhaseHeading.number(words).isPresent() && !PHASE_CRITERIA.matcher(words).find()) {
            return WORK;
        }
        boolean mayBeOther = hints.hasAny(Hint.NO_WORK, Hint.BACK) || hints.has(Hint.FOREIGN);
        if (mayBeOther && isNoWork(words)) {
            return OTHER;
        }
        if (TopicAbroad.isCriteria(words)) {
            return inPhase ? CRITERIA : FINAL;
        }
        if (inPhase || PhaseHeading.number(words).isPresent()) {
            return PHASE_CRITERIA.matcher(words).find() ? CRITERIA : WORK;
        }
        return FINAL_CRITERIA.matcher(words).find() || PHASE_CRITERIA.matcher(words).find()
                ? FINAL
                : WORK;
    }

    private static boolean isNoWork(String words) {
        return WayBack.isCalled(words)
                || NO_WORK.matcher(words).find()
                || TopicAbroad.isNoWork(words);
    }

    /// Decorations behind a heading say nothing: `Technical ✅`, `Quick Status:`.
    private static String withoutEnd(String heading) {
        int end = heading.length();
        while (end > 0 && !Character.isLetterOrDigit(heading.charAt(end - 1))) {
            end--;
        }
        return heading.substring(0, end);
    }
}
