package dev.cutover.commands.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a chat log: `02:10 Ana: claim 1.1`.
record Line(Optional<String> time, String name, String text) {

    private static final Pattern FORM = Pattern.compile("(?:(\\d\\d:\\d\\d) )?(\\w+): (.*)");

    static Line of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("a line reads like 'Ana: claim 1.1', not: " + line);
        }
        return new Line(Optional.ofNullable(matcher.group(1)), matcher.group(2), matcher.group(3));
    }
}
