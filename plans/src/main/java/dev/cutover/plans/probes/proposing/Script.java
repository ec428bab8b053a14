package dev.cutover.plans.probes.proposing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Commands as they are typed into a terminal.
record Script(List<Line> lines) {

    private static final Pattern TIMES =
            Pattern.compile("\\{1\\.\\.(\\d{1,4})}|\\$\\(seq (?:1 )?(\\d{1,4})\\)");
    private static final int LONGEST_SECONDS = 86_400;

    /// What is run at once, with what each hands to the next.
    ///
    /// @param commands each with its arguments, without quotes
    /// @param input what is typed into the first
    /// @param comment behind it
    /// @param writes whether what comes out goes to a file
    record Line(List<List<String>> commands, String input, String comment, boolean writes) {

        Line {
            commands = commands.stream().map(List::copyOf).toList();
        }

        List<String> first() {
            return commands.getFirst();
        }
    }

    /// How long a check is tried, and how often.
    record Tries(int seconds, int every) {}

    Script {
        lines = List.copyOf(lines);
    }

    /// `for i in {1..30}; do …; sleep 2; done`.
    Optional<Tries> tries() {
        Optional<Integer> times =
                lines.stream()
                        .map(Line::first)
                        .filter(words -> words.getFirst().equals("for"))
                        .flatMap(words -> times(String.join(" ", words)).stream())
                        .findFirst();
        Optional<Integer> pause =
                lines.stream().map(Line::first).flatMap(words -> pause(words).stream()).findFirst();
        return times.flatMap(number -> pause.map(every -> new Tries(number * every, every)))
                .filter(tries -> tries.every >= 1 && tries.seconds <= LONGEST_SECONDS)
                .filter(tries -> tries.seconds > tries.every);
    }

    private static Optional<Integer> times(String words) {
        Matcher times = TIMES.matcher(words);
        return times.find()
                ? Optional.of(Integer.parseInt(times.group(times.group(1) == null ? 2 : 1)))
                : Optional.empty();
    }

    private static Optional<Integer> pause(List<String> words) {
        int sleep = words.indexOf("sleep");
        return sleep >= 0 && sleep + 1 < words.size() && words.get(sleep + 1).matches("\\d{1,4}s?")
                ? Optional.of(Integer.parseInt(words.get(sleep + 1).replace("s", "")))
                : Optional.empty();
    }
}
