package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Judging;
import dev.cutover.plans.probes.Judging.NoData;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Target.Header;
import dev.cutover.plans.probes.Timing;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines that say how and when to ask, and how to judge.
final class Clauses {

    static final String EXPECT = "expect";

    private static final String WARN = "warn";
    private static final List<String> WORDS =
            List.of(
                    EXPECT,
                    WARN,
                    "header",
                    "via",
                    "follow",
                    "within",
                    "every",
                    "at",
                    "need",
                    "fail",
                    "allow",
                    "timeout",
                    "no",
                    "baseline",
                    "downtime");
    private static final Pattern HEADER =
            Pattern.compile("(?<name>[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}+)\\s*:\\s*(?<value>.+)");
    private static final int MOST_HEADERS = 20;
    private static final int MOST_HOPS = 10;

    private final List<Header> headers = new ArrayList<>();
    private final Times times = new Times();
    private @Nullable String via;
    private int follow;
    private @Nullable Integer inARow;
    private @Nullable Integer failAfter;
    private @Nullable BigDecimal allowedPercent;
    private @Nullable Duration timeout;
    private NoData noData = NoData.ERROR;
    private @Nullable String baseline;
    private boolean downtime;

    static boolean isJudgement(String line) {
        String word = line.split("\\s", 2)[0];
        return word.equals(EXPECT) || word.equals(WARN);
    }

    void read(String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "header" -> header(rest);
            case "via" -> via = address(rest);
            case "follow" -> follow = Math.min(Amounts.count(rest), MOST_HOPS);
            case "within" -> times.within(rest);
            case "every" -> times.every(rest);
            case "at" -> times.at(rest);
            case "need" -> inARow = Amounts.count(before(rest, "in a row", "need 2 in a row"));
            case "fail" -> failAfter = Amounts.count(after(rest, "after", "fail after 2"));
            case "allow" -> allowedPercent = percent(before(rest, "failed", "allow 1% failed"));
            case "timeout" -> timeout = Amounts.duration(rest);
            case "no" -> noData = noData(after(rest, "data is", "no data is fail"));
            case "baseline" -> baseline = Names.checked(rest);
            case "downtime" -> downtime = alone(rest);
            default -> throw unknown(words[0]);
        }
    }

    private static WrongLine unknown(String word) {
        return new WrongLine(
                "A line cannot begin with %s.".formatted(WrongLine.quoted(word)),
                Nearest.of(word, WORDS)
                        .map("Write “%s”."::formatted)
                        .orElse(
                                "Begin with %s; what is sent stands behind two spaces."
                                        .formatted(String.join(", ", WORDS))));
    }

    private void header(String written) {
        Matcher header = HEADER.matcher(written);
        if (!header.matches() || headers.size() == MOST_HEADERS) {
            throw new WrongLine(
                    headers.size() == MOST_HEADERS
                            ? "At most %d headers are sent.".formatted(MOST_HEADERS)
                            : "%s is no header.".formatted(WrongLine.quoted(written)),
                    "Write for example “header Authorization: Bearer ${secret:NAME}”.");
        }
        headers.add(new Header(header.group("name"), Secrets.checked(header.group("value"))));
    }

    private static String address(String written) {
        if (!Hosts.isAddress(written)) {
            throw new WrongLine(
                    "%s is no address.".formatted(WrongLine.quoted(written)),
                    "Write the number of the machine to ask, for example “via 203.0.113.10”.");
        }
        return written;
    }

    private static String before(String rest, String words, String example) {
        if (!rest.endsWith(" " + words)) {
            throw incomplete(rest, example);
        }
        return rest.substring(0, rest.length() - words.length()).strip();
    }

    private static String after(String rest, String words, String example) {
        if (!rest.startsWith(words + " ")) {
            throw incomplete(rest, example);
        }
        return rest.substring(words.length()).strip();
    }

    private static boolean alone(String rest) {
        if (!rest.isEmpty()) {
            throw new WrongLine(
                    "“downtime” stands alone, and %s stands behind it."
                            .formatted(WrongLine.quoted(rest)),
                    "Write “downtime” and nothing else into the line.");
        }
        return true;
    }

    private static WrongLine incomplete(String rest, String example) {
        return new WrongLine(
                "%s is not the whole of it.".formatted(WrongLine.quoted(rest)),
                "Write for example “%s”.".formatted(example));
    }

    private static BigDecimal percent(String written) {
        return Amounts.of(written.replace(" ", ""))
                .filter(amount -> amount.unit() == Unit.PERCENT)
                .map(Amount::number)
                .filter(number -> number.signum() >= 0 && number.intValue() < 100)
                .orElseThrow(() -> incomplete(written, "allow 1% failed"));
    }

    private static NoData noData(String word) {
        return switch (word) {
            case "pass" -> NoData.PASS;
            case "fail" -> NoData.FAIL;
            case "error" -> NoData.ERROR;
            default -> throw incomplete(word, "no data is fail");
        };
    }

    HttpParts http() {
        return new HttpParts(headers, via, follow);
    }

    Timing timing() {
        return times.timing();
    }

    @Nullable String baseline() {
        return baseline;
    }

    boolean downtime() {
        return downtime;
    }

    /// A watch is not alarmed by one bad answer.
    Judging judging(Kind kind, Timing timing) {
        int usual = timing instanceof Timing.Watch ? 2 : 1;
        return new Judging(
                inARow == null ? usual : inARow,
                failAfter == null ? usual : failAfter,
                allowedPercent,
                timeout == null ? Patience.usual() : Patience.checked(kind, timeout),
                noData);
    }
}
