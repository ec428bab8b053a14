package dev.cutover.commands.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button carries: `v1|<cutover>|<target>|<verb>|<seq>`.
///
/// @param target a task's id, a phase's, `<phase>#<number>` for a criterion, a probe's name, or the
///   code of an amendment or a suggestion; empty for none
/// @param seq the last entry about the target when the button was drawn: a later one makes the
///   button stale
public record ButtonAction(String run, String target, Press press, long seq) {

    /// What a button does.
    public enum Press {
        CLAIM,
        DONE,
        RELEASE,
        UNBLOCK,
        CHECK,
        APPROVE,
        GO,
        RESUME,
        UNDO,
        AMEND,
        PROBE,
        ADOPT,
        TAKE_OVER,
        NEXT,
        MINE,
        CARD,
        TIMELINE,
        // These ask for words first: they open a form.
        BLOCK,
        FAIL,
        SKIP,
        NOT_APPLICABLE,
        REOPEN,
        NEW_TIME,
        NOTE,
        ISSUE,
        RISK,
        RECORD,
        HOLD,
        NO_GO,
        READING,
        WAIVE;

        /// Whether it asks for words first.
        public boolean opensForm() {
            return switch (this) {
                case BLOCK, FAIL, SKIP, NOT_APPLICABLE, REOPEN -> true;
                case NEW_TIME -> true;
                case NOTE, ISSUE, RISK, RECORD, HOLD, NO_GO, READING, WAIVE -> true;
                case CLAIM, DONE, RELEASE, UNBLOCK, CHECK, APPROVE, GO, RESUME, UNDO, AMEND ->
                        false;
                case PROBE, ADOPT, TAKE_OVER -> false;
                case NEXT, MINE, CARD, TIMELINE -> false;
            };
        }

        /// Whether everybody who looks at the message sees what became of it.
        public boolean isSeen() {
            return switch (this) {
                case CLAIM, DONE, RELEASE, UNBLOCK, CHECK, APPROVE, GO, RESUME -> true;
                case TAKE_OVER -> true;
                // What was taken back is not seen by whoever looks at one message.
                case UNDO, AMEND, PROBE, ADOPT, NEXT, MINE, CARD, TIMELINE -> false;
                case BLOCK, FAIL, SKIP, NOT_APPLICABLE, REOPEN, RECORD, HOLD, NO_GO -> false;
                case READING, WAIVE -> false;
                case NEW_TIME, NOTE, ISSUE, RISK -> false;
            };
        }
    }

    /// What Discord lets a button carry.
    private static final int LONGEST = 100;

    private static final Pattern FORM =
            Pattern.compile("v1\\|([^|]{1,80})\\|([^|]{0,80})\\|([a-z_]{1,20})\\|(\\d{1,18})");

    /// Whether it comes back as it is from every platform.
    public boolean fits() {
        return text().length() <= LONGEST && parse(text()).isPresent();
    }

    public String text() {
        // Not formatted: a number in the digits of the machine's own language would not come back.
        return String.join(
                "|", "v1", run, target, press.name().toLowerCase(Locale.ROOT), String.valueOf(seq));
    }

    /// Empty for what no button of ours carries.
    public static Optional<ButtonAction> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? press(matcher.group(3))
                        .map(press ->
                                new ButtonAction(
                                        matcher.group(1),
                                        matcher.group(2),
                                        press,
                                        Long.parseLong(matcher.group(4))))
                : Optional.empty();
    }

    private static Optional<Press> press(String word) {
        for (Press press : Press.values()) {
            if (press.name().equalsIgnoreCase(word)) {
                return Optional.of(press);
            }
        }
        return Optional.empty();
    }
}
