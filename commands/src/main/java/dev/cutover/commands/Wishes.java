package dev.cutover.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much somebody wants to be called.
///
/// @param quiet when they are not called at all, null for never
public record Wishes(Level level, @Nullable Quiet quiet) {

    /// Where nobody says otherwise.
    public static final Wishes USUAL = new Wishes(Level.MINE, null);

    /// Of what somebody is called for.
    public enum Level {
        /// For nothing.
        OFF,
        /// For what is theirs.
        MINE,
        /// For what nobody has, too.
        ALL;

        /// As people type it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Level::word).toList();
        }

        public static Optional<Level> named(String given) {
            return Arrays.stream(values())
                    .filter(level -> level.word().equalsIgnoreCase(given.strip()))
                    .findFirst();
        }
    }

    public Wishes with(Level other) {
        return new Wishes(other, quiet);
    }

    public Wishes with(@Nullable Quiet other) {
        return new Wishes(level, other);
    }
}
