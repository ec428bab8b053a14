package dev.cutover.commands.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// In what form a cutover is given away.
public enum Format {
    /// The team's own text, filled in.
    MD,
    /// Everything, for programs.
    JSON,
    /// The tasks as a table.
    CSV,
    /// When somebody has to look, for a calendar.
    ICS;

    /// `md`, also the end of a file's name.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }
}
