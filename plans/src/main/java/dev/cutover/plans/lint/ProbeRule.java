package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ProbeRule implements Rule {

    private static final Set<String> KINDS =
            Set.of(
                    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "tcp", "tls", "dns",
                    "sql", "prom", "push", "run", "ask");
    private static final String ALL =
            "GET (or another method), tcp, tls, dns, sql, prom, push, ask or run";
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?i)\\s{0,200}[-*+]\\s{1,4}\\W{0,4}probe\\W{0,2}:\\W{0,2}\\s{0,4}`?(?<probe>[^`]{0,2000}).*");
    private static final String BETWEEN = "---";

    @Override
    public String name() {
        return "invalid-probe";
    }

    @Override
    public String looksFor() {
        return "a probe that is empty or of no known kind";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return Stream.concat(
                document.prose().flatMap(line -> inline(line).stream()), blocks(document));
    }

    private Optional<Finding> inline(TextLine line) {
        Matcher probe = INLINE.matcher(line.text());
        return line.text().toLowerCase(Locale.ROOT).contains("probe") && probe.matches()
                ? check(line.number(), probe.group("probe"))
                : Optional.empty();
    }

    /// The first line of each probe of a block; a line of dashes parts them.
    private Stream<Finding> blocks(Document document) {
        List<Finding> found = new ArrayList<>();
        int asked = 0;
        int opened = 0;
        for (TextLine line : document.lines()) {
            boolean opens = line.kind() == TextLine.Kind.FENCE && line.fence() == line.number();
            if (line.isProbe() && opens) {
                opened = line.number();
                asked = 0;
            } else if (line.isProbe() && isAsked(line)) {
                if (asked == 0) {
                    check(line.number(), line.text()).ifPresent(found::add);
                }
                asked = line.text().strip().equals(BETWEEN) ? 0 : line.number();
                opened = 0;
            } else if (opened > 0 && line.fence() == opened && line.kind() == TextLine.Kind.FENCE) {
                found.add(empty(opened));
                opened = 0;
            }
        }
        return found.stream();
    }

    private static boolean isAsked(TextLine line) {
        return line.kind() == TextLine.Kind.CODE && !line.text().isBlank();
    }

    private Optional<Finding> check(int line, String probe) {
        String word = probe.strip().split("[\\s;]", 2)[0];
        if (word.isEmpty()) {
            return Optional.of(empty(line));
        }
        return KINDS.contains(word) ? Optional.empty() : Optional.of(unknown(line, word));
    }

    private Finding empty(int line) {
        return error(
                line,
                "This probe asks nothing.",
                "Write what to ask, for example “GET https://app.example.com/health”.");
    }

    private Finding unknown(int line, String word) {
        return error(
                line,
                "A probe cannot begin with “%s”.".formatted(clipped(word)),
                meant(word)
                        .map(kind -> "Write “%s”.".formatted(kind))
                        .orElse("Begin with " + ALL + "."));
    }

    private static String clipped(String word) {
        return word.length() > 40 ? word.substring(0, 39) + "…" : word;
    }

    private static Optional<String> meant(String word) {
        return KINDS.stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .or(() -> Optional.of("GET " + word).filter(_ -> word.matches("https?://.{0,40}")));
    }
}
