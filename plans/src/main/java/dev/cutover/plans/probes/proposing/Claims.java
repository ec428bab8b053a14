package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What sentences say of addresses: `Health check: https://…/health returns 200`, and commands that
/// stand in a sentence without being marked as code.
final class Claims {

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"'`|]{1,500}");
    private static final Pattern WHOLE =
            Pattern.compile("(?:(?<method>GET|HEAD)\\s+)?(?<url>https?://\\S{1,500})");
    private static final Pattern CHECKS =
            Pattern.compile(
                    "(?i)\\b(?:health[ -]?checks?|healthy|accessible|accessed|reachable|respon(?:ds?|se)|answers?|loads?|serves?|returns?"
                            + "|available|(?:is|are) (?:up|online|live|ok)|up and running|status)\\b");
    private static final Pattern ACTS =
            Pattern.compile(
                    "(?i)\\W{0,6}(?:add|set|set up|configure|create|update|change|point|register|record|download|clone|install|share|announce"
                            + "|notify|tell|document|copy|edit|switch|redirect|enable|disable|replace|remove|delete|deploy|restore|push|send"
                            + "|post|submit|get|login|log in|sign|save|import|export|upload|start|stop|restart|run)\\b.*");
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_/.-])(?<program>curl|wget|nslookup|dig|telnet|nc)\\s(?<rest>.{3,600})");
    private static final int MOST_WORDS = 12;

    private Claims() {}

    /// Whether code is an address and nothing else.
    static Optional<Question> whole(String code, String prose, List<String> expected) {
        Matcher whole = WHOLE.matcher(code.strip());
        boolean method = whole.matches() && whole.group("method") != null;
        boolean claims = method || isCheck(prose, expected);
        return whole.matches() && claims
                ? asked(method ? whole.group("method") : "GET", whole.group("url"))
                : Optional.empty();
    }

    static Optional<Question> in(String prose, List<String> expected) {
        Matcher command = COMMAND.matcher(prose);
        if (command.find()) {
            return command(command.group("program"), command.group("rest"));
        }
        List<String> urls = URL.matcher(prose).results().map(its -> its.group()).toList();
        return urls.size() == 1 && isCheck(prose, expected)
                ? asked("GET", urls.getFirst())
                : Optional.empty();
    }

    private static boolean isCheck(String prose, List<String> expected) {
        return !ACTS.matcher(prose).matches()
                && (CHECKS.matcher(URL.matcher(prose).replaceAll(" ")).find()
                        || expected.stream().anyMatch(WebResults::isOne));
    }

    private static Optional<Question> asked(String method, String url) {
        return Addresses.checked(bare(url))
                .map(its -> Question.of(new Target.Http(method, its, List.of(), null, null, 0)));
    }

    private static String bare(String word) {
        return word.replaceAll("[.,;:!?)]{1,5}$", "");
    }

    /// The words up to the first that is no more of the command's.
    private static Optional<Question> command(String program, String rest) {
        List<String> words =
                Arrays.stream(rest.split("\\s+", MOST_WORDS + 1)).limit(MOST_WORDS).toList();
        int end = 0;
        boolean web = program.equals("curl") || program.equals("wget");
        while (end < words.size() && isArgument(words.get(end), web, end)) {
            end++;
            if (web && words.get(end - 1).contains("://")) {
                break;
            }
        }
        String line = program + " " + bare(String.join(" ", words.subList(0, end)));
        List<Commands.Found> found = Commands.in(line);
        return found.size() == 1 ? Optional.of(found.getFirst().question()) : Optional.empty();
    }

    private static boolean isArgument(String word, boolean web, int position) {
        if (web) {
            return word.startsWith("-") || word.contains("://");
        }
        String name = bare(word);
        return word.matches("[@+-]\\S{1,60}|[A-Z]{1,5}|\\d{1,5}\\W?")
                || name.matches("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,10}")
                || (position == 0 && name.equals("localhost"));
    }
}
