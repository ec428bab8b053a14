package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SpeedUpRule implements Rule {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?i)(?<percent>\\d{1,4})\\s?%\\s(?<word>faster|quicker|less|shorter|saved)\\b");
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:vs\\.?|versus|instead of|rather than|against|estimated:?)\\s");

    @Override
    public String name() {
        return "speed-up";
    }

    @Override
    public String looksFor() {
        return "a claimed speed-up that the numbers beside it do not bear out";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.prose()
                .filter(line -> line.text().contains("%"))
                .flatMap(line -> in(line).stream());
    }

    private Optional<Finding> in(TextLine line) {
        Matcher claim = CLAIM.matcher(line.text());
        Matcher compared = COMPARED.matcher(line.text());
        if (!claim.find() || !compared.find()) {
            return Optional.empty();
        }
        Optional<Estimate> actual = Durations.first(line.text().substring(0, compared.start()));
        Optional<Estimate> estimated = Durations.first(line.text().substring(compared.end()));
        return actual.isPresent() && estimated.isPresent() && estimated.get().minMinutes() > 0
                ? check(line.number(), claim, actual.get(), estimated.get())
                : Optional.empty();
    }

    private Optional<Finding> check(int line, Matcher claim, Estimate actual, Estimate estimated) {
        int percent = Integer.parseInt(claim.group("percent"));
        int least = saved(actual.maxMinutes(), estimated.minMinutes());
        int most = saved(actual.minMinutes(), estimated.maxMinutes());
        boolean lessTime = percent >= least - 1 && percent <= most + 1;
        if (lessTime || isMoreSpeed(percent, actual, estimated)) {
            return Optional.empty();
        }
        String word = claim.group("word");
        String right =
                most <= 0
                        ? "Leave the claim out: it was not " + word + "."
                        : "Write “%s %s”.".formatted(range(Math.max(0, least), most), word);
        return Optional.of(
                warning(
                        line,
                        "“%s” is not what the numbers say: %s instead of %s is %s."
                                .formatted(
                                        claim.group(),
                                        Durations.words(actual),
                                        Durations.words(estimated),
                                        most <= 0 ? "not less" : range(least, most) + " less time"),
                        right));
    }

    private static int saved(int actual, int estimated) {
        return Math.round(100f * (estimated - actual) / estimated);
    }

    /// Half the time is also 100 % faster.
    private static boolean isMoreSpeed(int percent, Estimate actual, Estimate estimated) {
        return actual.minMinutes() > 0
                && percent >= 100L * estimated.minMinutes() / actual.maxMinutes() - 101
                && percent <= 100L * estimated.maxMinutes() / actual.minMinutes() - 99;
    }

    private static String range(int least, int most) {
        return (least == most ? String.valueOf(least) : least + "-" + most) + " %";
    }
}
