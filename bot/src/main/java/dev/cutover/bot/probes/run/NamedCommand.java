package dev.cutover.bot.probes.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// A command that the settings allow: `/opt/checks/errors.sh {[a-z]{1,20}}`. Braces stand for an
/// argument that a plan gives, and say what it may be, whole; everything else is fixed. There is no
/// shell.
public record NamedCommand(List<Part> parts) {

    /// One word of the command.
    sealed interface Part {}

    record Fixed(String word) implements Part {}

    record Open(Pattern pattern) implements Part {}

    public NamedCommand {
        parts = List.copyOf(parts);
    }

    /// @throws IllegalArgumentException for what is no command
    public static NamedCommand of(String written) {
        List<Part> parts = new ArrayList<>();
        for (String word : written.strip().split("\\s+", -1)) {
            boolean open = word.length() > 2 && word.startsWith("{") && word.endsWith("}");
            parts.add(open ? new Open(pattern(word)) : new Fixed(word));
        }
        if (!(parts.getFirst() instanceof Fixed(String program)) || !program.startsWith("/")) {
            throw new IllegalArgumentException("a command begins with the whole path of a program");
        }
        return new NamedCommand(parts);
    }

    private static Pattern pattern(String word) {
        try {
            return Pattern.compile(word.substring(1, word.length() - 1));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(word + " holds no pattern", wrong);
        }
    }

    /// Whether a plan may give it these.
    public boolean takes(List<String> arguments) {
        return with(arguments).isPresent();
    }

    /// What a plan gives it: `{[a-z]{1,20}}`, or `no arguments`.
    public String arguments() {
        String open =
                parts.stream()
                        .filter(Open.class::isInstance)
                        .map(part -> "{" + ((Open) part).pattern() + "}")
                        .collect(Collectors.joining(" "));
        return open.isEmpty() ? "no arguments" : open;
    }

    /// The words to run; empty where an argument is not one of those that are allowed, or their
    /// number is another.
    Optional<List<String>> with(List<String> arguments) {
        List<String> words = new ArrayList<>();
        int next = 0;
        for (Part part : parts) {
            switch (part) {
                case Fixed(String word) -> words.add(word);
                case Open(Pattern pattern) -> {
                    if (next == arguments.size()
                            || !pattern.matcher(arguments.get(next)).matches()) {
                        return Optional.empty();
                    }
                    words.add(arguments.get(next++));
                }
            }
        }
        return next == arguments.size() ? Optional.of(words) : Optional.empty();
    }
}
