package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the commands of a script that only look.
final class Commands {

    private static final Set<String> BEFORE =
            Set.of("if", "then", "do", "else", "elif", "until", "sudo", "time", "env", "$", ">");
    private static final Set<String> INTO =
            Set.of("docker", "docker-compose", "podman", "kubectl", "oc", "nerdctl");
    private static final Pattern ASSIGNED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,60}=.*");
    private static final String ENDLESS =
            "It is asked once; add “within 5m every 2s” to ask until it passes.";

    private Commands() {}

    /// A check, and the comment that stands beside it.
    record Found(Question question, String comment) {}

    static List<Found> in(String code) {
        Script script = ScriptReader.read(code);
        Optional<Script.Tries> tries = script.tries();
        return script.lines().stream().flatMap(line -> of(line, tries).stream()).toList();
    }

    private static Optional<Found> of(Script.Line line, Optional<Script.Tries> tries) {
        List<String> first = line.first();
        boolean waits = first.getFirst().equals("until") || startsWith(first, "while", "!");
        boolean negated = first.contains("!") && !waits && !startsWith(first, "if", "!");
        if (line.writes() || negated || (startsWith(first, "while") && !waits)) {
            return Optional.empty();
        }
        Script.Line bare = bare(line);
        Optional<Question> found = bare.commands().isEmpty() ? Optional.empty() : asked(bare);
        return found.map(question -> waiting(question, waits, tries))
                .map(question -> new Found(question, line.comment()));
    }

    private static boolean startsWith(List<String> words, String... beginning) {
        return words.size() >= beginning.length
                && words.subList(0, beginning.length).equals(List.of(beginning));
    }

    private static Question waiting(
            Question question, boolean waits, Optional<Script.Tries> tries) {
        if (tries.isPresent()) {
            return question.within(tries.get());
        }
        return waits ? question.noting(ENDLESS) : question;
    }

    /// Without what only says when or as whom it is run. An `echo` that is piped in says nothing.
    private static Script.Line bare(Script.Line line) {
        List<List<String>> commands = new ArrayList<>(line.commands());
        if (commands.size() > 1 && isSilent(commands.getFirst())) {
            commands.removeFirst();
        }
        List<String> words = commands.removeFirst();
        int start = 0;
        while (start < words.size() && isBefore(words.get(start))) {
            start++;
        }
        List<String> rest = words.subList(start, words.size());
        if (!rest.isEmpty()) {
            commands.addFirst(rest);
        }
        return new Script.Line(commands, line.input(), line.comment(), line.writes());
    }

    private static boolean isSilent(List<String> words) {
        return Set.of("echo", "true", "printf").contains(words.getFirst()) && words.size() < 3;
    }

    private static boolean isBefore(String word) {
        return BEFORE.contains(word)
                || word.equals("while")
                || word.equals("!")
                || ASSIGNED.matcher(word).matches();
    }

    private static Optional<Question> asked(Script.Line line) {
        List<String> words = line.first();
        List<List<String>> behind = line.commands().subList(1, line.commands().size());
        if (!Filters.areKnown(behind)) {
            return Optional.empty();
        }
        List<String> arguments = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "curl", "curl.exe" ->
                    CurlCommand.read(arguments).map(asked -> Filters.applied(asked, behind));
            case "wget" -> WgetCommand.read(arguments).map(its -> Filters.applied(its, behind));
            case "nslookup", "dig", "host" -> NameCommand.read(words.getFirst(), arguments);
            case "nc", "ncat", "netcat", "telnet" -> DoorCommand.read(arguments);
            case "openssl" -> CertificateCommand.read(arguments);
            case "psql", "mysql", "mariadb" -> QueryCommand.read(words, line.input(), "");
            default -> inside(words, line.input());
        };
    }

    /// A database is asked by its name, wherever the command runs; whatever else runs inside of a
    /// container or on another machine sees another network than the bot.
    private static Optional<Question> inside(List<String> words, String input) {
        boolean into = INTO.contains(words.getFirst()) || words.getFirst().startsWith("-");
        if (!into) {
            return Optional.empty();
        }
        int client =
                Stream.of("psql", "mysql", "mariadb").mapToInt(words::indexOf).max().orElse(-1);
        return client < 0
                ? Optional.empty()
                : QueryCommand.read(
                        words.subList(client, words.size()), input, container(words, client));
    }

    private static String container(List<String> words, int client) {
        int before = words.get(client - 1).equals("--") ? client - 2 : client - 1;
        return words.get(Math.max(0, before));
    }
}
