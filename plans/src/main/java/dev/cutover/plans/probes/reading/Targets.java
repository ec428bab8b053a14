package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the first line of a probe: what is asked.
final class Targets {

    static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final List<String> OTHERS =
            List.of("tcp", "tls", "dns", "sql", "prom", "push", "run", "ask");
    private static final String ALL =
            "GET (or another method), tcp, tls, dns, sql, prom, push, ask or run";
    private static final Set<String> TYPES =
            Set.of("A", "AAAA", "CNAME", "MX", "NS", "TXT", "SOA", "SRV", "CAA", "PTR");

    private Targets() {}

    /// @param body what is sent or asked, null for nothing
    static Target read(String line, @Nullable String body, HttpParts parts) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        if (METHODS.contains(words[0])) {
            return Requests.read(words[0], rest, body, parts);
        }
        parts.refuse(words[0]);
        return switch (words[0]) {
            case "sql" -> new Target.Sql(datasource("sql", rest), Statements.checked(body));
            case "prom" -> prom(rest, body);
            case "tcp", "tls", "dns", "push", "run", "ask" -> bodiless(words[0], rest, body);
            default -> throw unknown(words[0]);
        };
    }

    private static Target bodiless(String kind, String rest, @Nullable String body) {
        if (body != null) {
            throw new WrongLine(
                    "A probe of the kind %s sends nothing.".formatted(kind),
                    "Take the indented lines out, or write them without the two spaces.");
        }
        return switch (kind) {
            case "tcp" -> new Target.Tcp(Address.of(rest).host(), Address.of(rest).port());
            case "tls" -> new Target.Tls(Address.of(rest).host(), Address.of(rest).port());
            case "dns" -> dns(rest);
            case "push" -> new Target.Push(Names.checked(rest));
            case "run" -> run(rest);
            default -> ask(rest);
        };
    }

    private static String datasource(String kind, String rest) {
        if (rest.isEmpty()) {
            throw new WrongLine(
                    "“%s” needs the name of a datasource.".formatted(kind),
                    "Write for example “%s main”; the bot's settings say where main is."
                            .formatted(kind));
        }
        return Names.checked(rest);
    }

    private static Target prom(String rest, @Nullable String body) {
        List<String> words = Arrays.asList(rest.split("\\s+"));
        Target.@Nullable Scale scale = null;
        if (words.size() > 1) {
            scale = scale(String.join(" ", words.subList(1, words.size())));
        }
        String datasource = datasource("prom", words.getFirst());
        if (body == null) {
            throw new WrongLine(
                    "This probe has no query.",
                    "Write the query into the next line, behind two spaces.");
        }
        return new Target.Prom(datasource, body, scale);
    }

    private static Target.Scale scale(String words) {
        return switch (words) {
            case "as percent" -> Target.Scale.PERCENT;
            case "as ratio" -> Target.Scale.RATIO;
            default ->
                    throw new WrongLine(
                            "Nobody knows what %s means here.".formatted(WrongLine.quoted(words)),
                            "Write “as percent” where 80 is 80 %, or “as ratio” where 0.8 is.");
        };
    }

    private static Target dns(String rest) {
        List<String> words = Arrays.asList(rest.split("\\s+"));
        String name = Hosts.checked(words.getFirst());
        String type = "A";
        @Nullable String server = null;
        for (String word : words.subList(1, words.size())) {
            if (word.startsWith("@")) {
                server = Hosts.checked(word.substring(1));
            } else {
                type = type(word);
            }
        }
        return new Target.Dns(name, type, server);
    }

    private static String type(String word) {
        String type = word.toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new WrongLine(
                    "%s is no type of record.".formatted(WrongLine.quoted(word)),
                    "Write one of %s, or @ and a server."
                            .formatted(String.join(", ", TYPES.stream().sorted().toList())));
        }
        return type;
    }

    private static Target run(String rest) {
        List<String> words = Arrays.asList(rest.split("\\s+"));
        return new Target.Run(Names.checked(words.getFirst()), words.subList(1, words.size()));
    }

    private static Target ask(String rest) {
        String question = Values.unquoted(rest).strip();
        if (question.isEmpty() || question.length() == rest.length()) {
            throw new WrongLine(
                    "The question stands between quotes.",
                    "Write for example: ask \"RAM used on app1 in percent\".");
        }
        return new Target.Ask(question);
    }

    private static WrongLine unknown(String word) {
        Optional<String> meant =
                METHODS.stream()
                        .filter(word::equalsIgnoreCase)
                        .findFirst()
                        .or(() ->
                                word.matches("https?://.*")
                                        ? Optional.of("GET " + word)
                                        : Optional.empty())
                        .or(() -> Nearest.of(word, OTHERS));
        return new WrongLine(
                "A probe cannot begin with %s.".formatted(WrongLine.quoted(word)),
                meant.map(kind -> "Write “%s”.".formatted(kind)).orElse("Begin with " + ALL + "."));
    }
}
