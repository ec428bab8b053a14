package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ClaimedStatusRule implements Rule {

    private static final Pattern STATUS =
            Pattern.compile(
                    "[^\\p{L}\\[]{0,12}(?i:(?:overall|current|phase)\\s)?(?i:status|progress)[*_\\s]{0,4}:"
                            + "(?<said>.{1,300}).*");
    private static final Pattern PARTS = Pattern.compile("[,;]");
    private static final Pattern PHASE =
            Pattern.compile("(?i)\\bphase\\s(?<id>\\d{1,3}(?:\\.\\d{1,3})?[a-z]?|[a-z])\\b");
    private static final Pattern SHARE =
            Pattern.compile("(?<![\\d/.])(?<done>\\d{1,5})/(?<all>\\d{1,5})(?![\\d/.])");
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(?<percent>\\d{1,3})\\s?%");
    private static final Pattern COMPLETE =
            Pattern.compile(
                    "(?i)(?<!not |not yet |partial |partially |when |until |nearly |almost |to be |in)"
                            + "\\b(?:completed?|done|finished)\\b");
    private static final Pattern NOT_STARTED =
            Pattern.compile("(?i)\\bnot (?:yet )?(?:started|begun)\\b");

    @Override
    public String name() {
        return "claimed-status";
    }

    @Override
    public String looksFor() {
        return "a status or a progress that differs from what the boxes say";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Tallies tallies = new Tallies(document.plan());
        return document.prose().flatMap(line -> in(line, document, tallies));
    }

    private Stream<Finding> in(TextLine line, Document document, Tallies tallies) {
        Matcher status = STATUS.matcher(line.text());
        if (!status.matches()) {
            return Stream.empty();
        }
        Tally around = document.phaseAt(line.number()).map(tallies::of).orElse(tallies.all());
        return PARTS.splitAsStream(withoutMarkup(status.group("said")))
                .flatMap(part -> claim(part.strip(), line.number(), around, tallies).stream());
    }

    private static String withoutMarkup(String said) {
        return said.replace("*", "").replace("_", " ");
    }

    /// It speaks of the phase that it names; otherwise of what it stands in.
    private Optional<Finding> claim(String claim, int line, Tally around, Tallies tallies) {
        Matcher named = PHASE.matcher(claim);
        Optional<Tally> tally =
                named.find()
                        ? tallies.phase(named.group("id")).map(tallies::of)
                        : Optional.of(around);
        return tally.filter(its -> its.all() > 0 && isWrong(claim, its))
                .map(its -> wrong(line, claim, its));
    }

    private static boolean isWrong(String claim, Tally tally) {
        Matcher share = SHARE.matcher(claim);
        Matcher percent = PERCENT.matcher(claim);
        boolean counted = claim.contains("%") || claim.contains("(") || claim.contains("task");
        if (counted && share.find()) {
            return !tally.is(number(share, "done"), number(share, "all"));
        }
        if (percent.find()) {
            return !tally.isAbout(number(percent, "percent"));
        }
        if (NOT_STARTED.matcher(claim).find()) {
            return tally.done() > 0;
        }
        return COMPLETE.matcher(claim).find() && tally.due() > 0;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Finding wrong(int line, String claim, Tally tally) {
        return warning(
                line,
                "“%s” is not what the boxes say: %s.".formatted(claim, tally.words()),
                "Write “%s”, or take it out: the bot counts.".formatted(tally.share()));
    }
}
