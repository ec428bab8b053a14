package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes what is secret out of headers: a place for it remains, with a name that says what belongs
/// there.
final class Headers {

    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i).*(?:auth|cookie|token|key|secret|passw|session|credential|signature|csrf).*");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)(?<scheme>Bearer|Basic|Token|ApiKey|Digest)\\s+(?<rest>.*)");
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{?(?:env:)?(?<name>[A-Za-z][A-Za-z0-9_]{0,59})}?");

    /// Long, and of letters and digits mixed: nothing that a person says aloud.
    private static final Pattern LOOKS_SECRET =
            Pattern.compile("(?=\\S{0,200}\\d)(?=\\S{0,200}[A-Za-z])[A-Za-z0-9_.~+/=-]{20,}");

    private static final Pattern PLACE = Pattern.compile("\\$\\{secret:(?<name>[A-Z0-9_]{1,64})}");

    private Headers() {}

    /// Empty where a header cannot be written, or nobody knows what stands in it.
    static Optional<List<Header>> safe(List<Header> headers, String url) {
        List<Header> safe = new ArrayList<>();
        for (Header header : headers) {
            boolean secret = isSecret(header);
            Header its = secret ? hidden(header, url) : header;
            boolean clear = secret || its.value().matches("[^;`$<>{}]{1,500}");
            if (!clear || !its.name().matches("[A-Za-z0-9-]{1,100}")) {
                return Optional.empty();
            }
            safe.add(its);
        }
        return Optional.of(safe);
    }

    private static boolean isSecret(Header header) {
        return SECRET.matcher(header.name()).matches()
                || SCHEME.matcher(header.value()).matches()
                || LOOKS_SECRET.matcher(header.value()).matches();
    }

    private static Header hidden(Header header, String url) {
        Matcher scheme = SCHEME.matcher(header.value());
        boolean named = scheme.matches();
        String before = named ? scheme.group("scheme") + " " : "";
        String value = named ? scheme.group("rest") : header.value();
        return new Header(
                header.name(), "%s${secret:%s}".formatted(before, name(value, header, url)));
    }

    /// The shell's name for it, else the host's and what it is.
    private static String name(String value, Header header, String url) {
        Matcher variable = VARIABLE.matcher(value);
        return capitals(
                variable.matches()
                        ? variable.group("name")
                        : Addresses.host(url) + "_" + what(header.name()));
    }

    private static String what(String header) {
        String small = header.toLowerCase(Locale.ROOT);
        if (small.contains("key")) {
            return "key";
        }
        return small.contains("cookie") ? "cookie" : "token";
    }

    private static String capitals(String words) {
        String name = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        String begun = name.matches("[A-Z].*") ? name : "HOST_" + name;
        return begun.length() > 60
                ? begun.substring(begun.length() - 60).replaceAll("^[^A-Z]*", "")
                : begun;
    }

    /// What has to be set where the bot runs.
    static List<String> notes(List<Header> safe) {
        return safe.stream()
                .flatMap(header -> PLACE.matcher(header.value()).results())
                .map(place -> place.group(1))
                .distinct()
                .map(
                        "Set CUTOVER_SECRET_%1$s and CUTOVER_SECRET_%1$s_HOSTS where the bot runs."
                                ::formatted)
                .toList();
    }
}
