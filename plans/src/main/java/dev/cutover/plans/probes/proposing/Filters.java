package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.JsonPath;
import dev.cutover.plans.probes.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a command hands its answer to: `| jq .status`, `| grep healthy`. Whatever could do
/// something with it (`| sh`) makes it no check.
final class Filters {

    private static final Set<String> SHOWING =
            Set.of("jq grep egrep head tail cat less more json_pp wc cut sort uniq tr".split(" "));
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?<path>\\.[A-Za-z0-9_.\\[\\]\"-]{0,200})\\s?==\\s?(?<value>\"[^\"`]{0,200}\"|true|false|null|-?\\d{1,12})");
    private static final Pattern STATUS =
            Pattern.compile("(?:HTTP/[\\d.]{1,3}\\s)?\"?(?<code>[1-5]\\d\\d)\\b[ A-Za-z]{0,40}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} _:,/=-]{2,100}");
    private static final String OUTSIDE = "What stands behind the “|” is not part of the probe.";

    private Filters() {}

    static boolean areKnown(List<List<String>> behind) {
        return behind.stream().allMatch(Filters::isKnown);
    }

    private static boolean isKnown(List<String> words) {
        String all = String.join(" ", words);
        return SHOWING.contains(words.getFirst())
                || all.matches("python3? -m json\\.tool")
                || all.startsWith("openssl x509 ");
    }

    static Question applied(Question asked, List<List<String>> behind) {
        Question question = asked;
        for (List<String> words : behind) {
            question = filtered(question, words);
        }
        return question;
    }

    private static Question filtered(Question asked, List<String> words) {
        List<String> arguments =
                words.subList(1, words.size()).stream()
                        .filter(its -> !its.startsWith("-"))
                        .toList();
        boolean inverted =
                words.stream()
                        .anyMatch(word -> word.matches("-[A-Za-z]*[vcL][A-Za-z]*|--invert.*"));
        return switch (words.getFirst()) {
            case "jq" -> arguments.isEmpty() ? asked : jq(asked, arguments.getFirst().strip());
            case "grep", "egrep" ->
                    arguments.size() == 1 && !inverted
                            ? grep(asked, arguments.getFirst())
                            : asked.noting(OUTSIDE);
            case "wc", "cut", "sort", "uniq", "tr" -> asked.noting(OUTSIDE);
            default -> asked;
        };
    }

    private static Question jq(Question asked, String filter) {
        Matcher compared = COMPARED.matcher(filter);
        if (compared.matches() && JsonPath.of(path(compared.group("path"))).isPresent()) {
            String condition =
                    "json %s == %s"
                            .formatted(path(compared.group("path")), compared.group("value"));
            return asked.expecting(List.of(condition), null);
        }
        if (filter.equals(".")) {
            return asked;
        }
        boolean simple = filter.startsWith(".") && JsonPath.of(path(filter)).isPresent();
        return simple ? asked.expecting(List.of(), path(filter)) : asked.noting(OUTSIDE);
    }

    /// `.status` as `$.status`.
    private static String path(String filter) {
        return "$" + (filter.startsWith(".[") ? filter.substring(1) : filter);
    }

    private static Question grep(Question asked, String sought) {
        Matcher status = STATUS.matcher(sought);
        if (status.matches()) {
            return asked.expecting(List.of("status == " + status.group("code")), null);
        }
        boolean head = asked.target() instanceof Target.Http http && http.method().equals("HEAD");
        if (head) {
            return header(sought)
                    .map(name -> asked.expecting(List.of("header %s exists".formatted(name)), null))
                    .orElseGet(() -> asked.noting(OUTSIDE));
        }
        return PLAIN.matcher(sought).matches()
                ? asked.expecting(List.of("body contains \"%s\"".formatted(sought)), null)
                : asked.noting(OUTSIDE);
    }

    private static Optional<String> header(String sought) {
        String name = sought.replaceAll("^\\^|:$", "");
        boolean known =
                name.matches("[A-Za-z]{1,30}(?:-[A-Za-z]{1,30}){1,5}")
                        || Set.of("location", "server", "via", "etag", "age")
                                .contains(name.toLowerCase(Locale.ROOT));
        return known ? Optional.of(name) : Optional.empty();
    }
}
