package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.markdown.words.Estimates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Until when a way back can be taken, as sentences say it.
final class Limits {

    /// What begins only then is no limit.
    private static final Pattern FROM =
            Pattern.compile(
                    "(?iu)^\\W{0,4}(?:after|more than|longer than|over|>|nach|après|después)(?!\\p{L}).*");

    private static final Pattern KEPT =
            Pattern.compile(
                    "(?iu)\\b(?:keep|kept|retain|leave|preserve)\\s(?<what>[^.;:]{1,80}?)\\s(?:up |alive |running |available |around |in place )?"
                            + "for\\s(?:at least\\s|another\\s)?(?<time>\\d[^.;:()]{1,30})");

    private Limits() {}

    /// `If caught within 1 hour` → 60; empty where it is no time.
    static Optional<Integer> minutes(String limit) {
        return FROM.matcher(limit).matches()
                ? Optional.empty()
                : Estimates.first(limit).map(Estimate::maxMinutes).filter(minutes -> minutes > 0);
    }

    /// What stays for how long: `Keep blue environment for 24 hours`.
    record Kept(String what, int minutes) {}

    static Optional<Kept> kept(String sentence) {
        Matcher matcher = KEPT.matcher(sentence);
        return matcher.find()
                ? minutes(matcher.group("time"))
                        .map(minutes -> new Kept(matcher.group("what"), minutes))
                : Optional.empty();
    }
}
