package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class PrivateAddressRule implements Rule {

    private static final String BYTE = "\\.\\d{1,3}";
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<![\\w.])(?:10"
                            + BYTE
                            + "|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))"
                            + BYTE
                            + BYTE
                            + "(?![\\d.]\\d)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:(?<=//)|(?<=@))[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){0,6}"
                            + "\\.(?:internal|local|lan|corp|intra|intranet)\\b(?!\\.\\w)"
                            + "|(?<![\\w./-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){1,6}"
                            + "\\.(?:internal|lan|corp|intra|intranet)\\b(?!\\.\\w)");

    /// What every such address has one of.
    private static final List<String> PARTS =
            List.of("10.", "192.168", "172.", ".internal", ".local", ".lan", ".corp", ".intra");

    private static final String OF_DOCKER = "host.docker.internal";

    /// Where an address stands first, and in how many lines.
    private record Seen(int line, int lines) {
        Seen again() {
            return new Seen(line, lines + 1);
        }
    }

    @Override
    public String name() {
        return "private-address";
    }

    @Override
    public String looksFor() {
        return "an address of an internal network";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        document.lines().stream()
                .filter(line -> !line.isProbe() && line.text().contains("."))
                .forEach(line ->
                        in(line.text())
                                .forEach(address ->
                                        seen.merge(
                                                address,
                                                new Seen(line.number(), 1),
                                                (first, _) -> first.again())));
        return seen.entrySet().stream().map(entry -> found(entry.getKey(), entry.getValue()));
    }

    private static Stream<String> in(String line) {
        return mayHold(line) ? found(line) : Stream.empty();
    }

    private static boolean mayHold(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(small::contains);
    }

    private static Stream<String> found(String line) {
        return Stream.of(NUMERIC, NAMED)
                .flatMap(pattern -> pattern.matcher(line).results())
                .map(MatchResult::group)
                .filter(address -> !address.equalsIgnoreCase(OF_DOCKER))
                .distinct();
    }

    private Finding found(String address, Seen seen) {
        String where =
                seen.lines() == 1 ? "" : ", here and in %d more lines".formatted(seen.lines() - 1);
        return info(
                seen.line(),
                "%s is an address of your internal network%s.".formatted(address, where),
                "Keep the plan inside, or write a name in its place, such as APP_HOST.");
    }
}
