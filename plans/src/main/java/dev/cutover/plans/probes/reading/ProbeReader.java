package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Probe;
import java.util.ArrayList;
import java.util.List;

/// Reads probes as people write them into their plans, in blocks or on one line. What it is given
/// may be anything: it takes a time that grows with the text and no faster, and every mistake has
/// its line. Thread-safe.
public final class ProbeReader {

    /// Of one block.
    static final int MOST_PROBES = 50;

    private static final String BETWEEN = "---";

    private ProbeReader() {}

    /// The text of a fenced block; a line of three dashes parts two probes.
    ///
    /// @param firstLine the number of its first line, in the document
    public static Reading block(String text, int firstLine) {
        List<Line> lines = new ArrayList<>();
        int number = firstLine;
        for (String line : text.split("\\R", -1)) {
            lines.add(Line.of(number++, line));
        }
        return read(lines, firstLine);
    }

    /// A probe on one line: semicolons stand for the ends of lines. Behind `sql` and `prom` the
    /// query comes next, without the two spaces of a block.
    public static Reading inline(String text, int line) {
        List<String> parts = InlineParts.of(text);
        List<Line> lines =
                new ArrayList<>(parts.stream().map(part -> Line.of(line, part)).toList());
        if (parts.size() > 1 && asksByQuery(parts.getFirst()) && !Clauses.begins(parts.get(1))) {
            lines.set(1, new Line(line, parts.get(1), parts.get(1)));
        }
        return read(lines, line);
    }

    private static boolean asksByQuery(String first) {
        return first.startsWith("sql ") || first.startsWith("prom ");
    }

    private static Reading read(List<Line> lines, int firstLine) {
        List<Probe> probes = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (List<Line> part : parts(lines)) {
            if (probes.size() + mistakes.size() >= MOST_PROBES) {
                mistakes.add(tooMany(part.getFirst().number()));
                return new Reading(probes, mistakes);
            }
            Draft draft = Draft.read(part);
            draft.probe().ifPresent(probes::add);
            mistakes.addAll(draft.mistakes());
        }
        if (probes.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(empty(firstLine));
        }
        return new Reading(probes, mistakes);
    }

    /// What stands between two lines of dashes; nothing is no probe.
    private static List<List<Line>> parts(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().equals(BETWEEN)) {
                parts.add(part);
                part = new ArrayList<>();
            } else if (!line.text().isEmpty()) {
                part.add(line);
            }
        }
        parts.add(part);
        return parts.stream().filter(its -> !its.isEmpty()).toList();
    }

    private static Mistake empty(int line) {
        return new Mistake(
                line,
                "This probe asks nothing.",
                "Write what to ask, for example “GET https://app.example.com/health”.");
    }

    private static Mistake tooMany(int line) {
        return new Mistake(
                line,
                "A block holds at most %d probes.".formatted(MOST_PROBES),
                "Put the others into a block of their own, below the task that they belong to.");
    }
}
