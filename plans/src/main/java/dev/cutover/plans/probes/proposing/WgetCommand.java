package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Target.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A request as wget makes it: with `--spider`, or where the page is shown and not kept.
final class WgetCommand {

    private static final Set<String> PLAIN =
            Set.of(
                    "-q --quiet -nv --no-verbose -S --server-response --spider -4 -6 -O- -qO- -qO /dev/null -O - --no-check-certificate"
                            .split(" ", -1));
    private static final Set<String> SHOWS = Set.of("-O-", "-qO-");
    private static final String NUMBERS = "(?:-T|-t|--timeout|--tries|--waitretry)(?:=\\d{1,4})?";
    private static final int MOST_HOPS = 10;

    private WgetCommand() {}

    static Optional<Question> read(List<String> arguments) {
        List<String> urls = new ArrayList<>();
        List<Header> headers = new ArrayList<>();
        for (String word : arguments) {
            boolean plain =
                    PLAIN.contains(word) || word.matches(NUMBERS) || word.matches("\\d{1,4}");
            if (word.startsWith("--header=") && word.indexOf(':') > 0) {
                headers.add(header(word.substring("--header=".length())));
            } else if (!plain) {
                urls.add(word);
            }
        }
        boolean spider = arguments.contains("--spider");
        boolean keeps = !spider && !shows(arguments);
        return urls.size() != 1 || keeps
                ? Optional.empty()
                : Addresses.checked(urls.getFirst())
                        .flatMap(url -> question(spider ? "HEAD" : "GET", url, headers));
    }

    private static boolean shows(List<String> arguments) {
        int output = Math.max(arguments.indexOf("-O"), arguments.indexOf("-qO"));
        return arguments.stream().anyMatch(SHOWS::contains)
                || (output >= 0
                        && output + 1 < arguments.size()
                        && List.of("-", "/dev/null").contains(arguments.get(output + 1)));
    }

    private static Header header(String written) {
        int colon = written.indexOf(':');
        return new Header(
                written.substring(0, colon).strip(), written.substring(colon + 1).strip());
    }

    private static Optional<Question> question(String method, String url, List<Header> headers) {
        return Headers.safe(headers, url)
                .map(safe ->
                        Question.of(
                                new Target.Http(method, url, safe, null, null, MOST_HOPS),
                                Headers.notes(safe).toArray(String[]::new)));
    }
}
