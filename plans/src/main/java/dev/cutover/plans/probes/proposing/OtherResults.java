package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What should be seen of names, ports and certificates, as people write it.
final class OtherResults {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]*\\d)");
    private static final Pattern HOST =
            Pattern.compile(
                    "[`\"]?(?<host>[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,10})\\.?[`\"]?");
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?i)(?:resolves? to|points? to|shows?|returns?|→|=>|is now)\\s[`\"]?(?<host>[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,10})");
    private static final Pattern TTL =
            Pattern.compile(
                    "(?i)\\bTTL\\b[^\\d]{0,12}(?<number>\\d{1,6})\\s?(?:s|secs?|seconds?)?(?![\\w%])");
    private static final Pattern SHUT =
            Pattern.compile("(?i)\\b(?:connection )?(?:refused|closed|rejected)\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:open|succeeded|connected|listening|reachable)\\b");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?i)(?:>|>=|≥|more than|at least|for|in)\\s(?:at least |more than |another )?(?<days>\\d{1,4})\\+?\\s?days");

    private OtherResults() {}

    /// @param whole whether the text says what should be seen and nothing else
    static List<String> ofName(String text, String asked, boolean whole) {
        List<String> conditions = new ArrayList<>();
        List<String> addresses = ADDRESS.matcher(text).results().map(its -> its.group()).toList();
        addresses.stream().distinct().map("answer contains "::concat).forEach(conditions::add);
        if (addresses.isEmpty()) {
            host(text, whole)
                    .filter(host -> !host.equalsIgnoreCase(asked))
                    .ifPresent(host -> conditions.add("answer contains " + host));
        }
        Matcher ttl = TTL.matcher(text);
        if (ttl.find()) {
            conditions.add("ttl <= %ss".formatted(ttl.group("number")));
        }
        return conditions;
    }

    private static Optional<String> host(String text, boolean whole) {
        Matcher only = HOST.matcher(text.strip());
        Matcher leads = LEADS.matcher(text);
        boolean found = whole && only.matches();
        return found || leads.find()
                ? Optional.of((found ? only : leads).group("host")).filter(Addresses::isHost)
                : Optional.empty();
    }

    static List<String> ofDoor(String text) {
        if (SHUT.matcher(text).find()) {
            return List.of("refused");
        }
        return OPEN.matcher(text).find() ? List.of("open") : List.of();
    }

    static List<String> ofCertificate(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.find()) {
            return List.of("valid", "expires > %sd".formatted(days.group("days")));
        }
        return text.toLowerCase(Locale.ROOT)
                        .matches("\\W{0,4}(?:certificate (?:is )?)?valid\\W{0,4}")
                ? List.of("valid")
                : List.of();
    }
}
