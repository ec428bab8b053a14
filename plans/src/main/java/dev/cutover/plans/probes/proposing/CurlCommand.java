package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Target.Header;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A request as curl makes it. What sends something, writes a file or is not known is none.
final class CurlCommand {

    private static final Set<String> PLAIN =
            Set.of(
                    "--fail --silent --show-error --include --verbose --compressed --no-progress-meter --progress-bar --no-buffer"
                            .concat(
                                    " --fail-with-body --http1.1 --http2 --http1.0 --tlsv1.2 --tlsv1.3 --ipv4 --ipv6 --path-as-is")
                            .concat(" --disable --globoff --no-keepalive")
                            .split(" ", -1));
    private static final String PLAIN_LETTERS = "fsSivN#q46g";
    private static final Set<String> IGNORED =
            Set.of(
                    "--write-out --connect-timeout --retry --retry-delay --retry-max-time --dump-header --stderr --noproxy -w -D"
                            .split(" ", -1));
    private static final String LETTERS_WITH_VALUE = "wDoHXmuAbe";
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
    private static final int MOST_HOPS = 10;
    private static final int LONGEST_TIMEOUT = 60;

    private final List<Header> headers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String method = "GET";
    private @Nullable String url;
    private @Nullable String resolved;
    private @Nullable Integer timeout;
    private int follow;
    private boolean seconds;
    private boolean refused;

    private CurlCommand() {}

    static Optional<Question> read(List<String> arguments) {
        CurlCommand command = new CurlCommand();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext() && !command.refused) {
            command.argument(rest.next(), rest);
        }
        return command.refused ? Optional.empty() : command.question();
    }

    private void argument(String word, Iterator<String> rest) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            option(word, equals < 0 ? rest : List.of(word.substring(equals + 1)).iterator());
        } else if (word.startsWith("-") && word.length() > 1) {
            letters(word, rest);
        } else {
            refused |= url != null;
            url = word;
        }
    }

    /// `-fsSL`, `-XGET`, `-o /dev/null`.
    private void letters(String word, Iterator<String> rest) {
        for (int at = 1; at < word.length() && !refused; at++) {
            String letter = String.valueOf(word.charAt(at));
            boolean last = at == word.length() - 1;
            if (LETTERS_WITH_VALUE.contains(letter)) {
                option("-" + letter, last ? rest : List.of(word.substring(at + 1)).iterator());
                return;
            }
            if (!PLAIN_LETTERS.contains(letter)) {
                option("-" + letter, rest);
            }
        }
    }

    private void option(String written, Iterator<String> rest) {
        String name = written.split("=", 2)[0];
        if (PLAIN.contains(name)) {
            return;
        }
        switch (name) {
            case "-I", "--head" -> method = "HEAD";
            case "-L", "--location" -> follow = MOST_HOPS;
            case "-k", "--insecure" ->
                    notes.add("The certificate must be valid; “-k” is not taken over.");
            default -> withValue(name, rest);
        }
    }

    private void withValue(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            refused = true;
            return;
        }
        String value = rest.next();
        switch (name) {
            case "-H", "--header" -> header(value);
            case "-A", "--user-agent" -> header("User-Agent: " + value);
            case "-e", "--referer" -> header("Referer: " + value);
            case "-b", "--cookie" -> header("Cookie: " + value);
            case "-u", "--user" -> login();
            case "-X", "--request" -> method(value);
            case "-m", "--max-time" -> timeout(value);
            case "-o", "--output" -> refused |= !value.equals("/dev/null") && !value.equals("-");
            case "--resolve" -> resolved = value;
            case "--url" -> argument(value, rest);
            case "-w", "--write-out" -> seconds |= value.matches("[^%]*%\\{time_total}[^%]*");
            default -> refused |= !IGNORED.contains(name);
        }
    }

    private void header(String value) {
        int colon = value.indexOf(':');
        if (colon < 1 || value.substring(colon + 1).isBlank()) {
            refused = true;
        } else {
            headers.add(
                    new Header(
                            value.substring(0, colon).strip(), value.substring(colon + 1).strip()));
        }
    }

    private void login() {
        headers.add(new Header("Authorization", "Basic $"));
        notes.add("The secret is “name:password” in Base64.");
    }

    private void method(String value) {
        method = value.equals("GET") && method.equals("HEAD") ? method : value;
        refused |= !WITHOUT_BODY.contains(method);
    }

    private void timeout(String value) {
        boolean whole = value.matches("[1-9]\\d{0,2}");
        timeout = whole ? Math.min(Integer.parseInt(value), LONGEST_TIMEOUT) : null;
    }

    private Optional<Question> question() {
        return Optional.ofNullable(url).flatMap(Addresses::checked).flatMap(this::question);
    }

    private Optional<Question> question(String checked) {
        Optional<List<Header>> safe = Headers.safe(headers, checked);
        String via = resolved == null ? "" : address(resolved, checked);
        return via == null || safe.isEmpty()
                ? Optional.empty()
                : Optional.of(question(checked, safe.get(), via));
    }

    private Question question(String checked, List<Header> safe, String via) {
        notes.addAll(Headers.notes(safe));
        return new Question(
                new Target.Http(method, checked, safe, null, via.isEmpty() ? null : via, follow),
                timeout,
                null,
                List.of(),
                null,
                seconds,
                "",
                notes);
    }

    /// `name:port:address`; null where it is about another name.
    private static @Nullable String address(String written, String url) {
        String[] parts = written.replace("[", "").replace("]", "").split(":", 3);
        boolean its =
                parts.length == 3
                        && parts[2].matches("[0-9A-Fa-f.:]{3,45}")
                        && Addresses.host(url).equalsIgnoreCase(parts[0].replace("+", ""));
        return its ? parts[2] : null;
    }
}
