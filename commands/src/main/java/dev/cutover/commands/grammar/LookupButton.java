package dev.cutover.commands.grammar;

import dev.cutover.commands.grammar.Request.LookUp;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button carries that shows another match, or goes on with one:
/// `v1||<nth>:<from>:<text>|lookup|0`. Like [ButtonAction], but without a cutover: one can look
/// things up where none runs.
public record LookupButton(String text, int nth, int from) {

    /// With the rest it stays within what a platform lets a button carry.
    private static final int LONGEST = 70;

    private static final Pattern FORM =
            Pattern.compile("v1\\|\\|(\\d{1,6}):(\\d{1,6}):([^|]{1," + LONGEST + "})\\|lookup\\|0");

    /// Empty where it is too long for a button, or has a bar in it.
    public Optional<String> action() {
        String action = "v1||" + nth + ":" + from + ":" + text + "|lookup|0";
        return Optional.of(action).filter(FORM.asMatchPredicate());
    }

    public LookUp request() {
        return new LookUp(text, nth, from);
    }

    /// Empty for what no button of ours carries.
    public static Optional<LookupButton> parse(String action) {
        Matcher matcher = FORM.matcher(action);
        return matcher.matches()
                ? Optional.of(
                        new LookupButton(
                                matcher.group(3),
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
