package dev.cutover.bot.deliveries;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that is told outside of chat.
///
/// @param run of which cutover
/// @param entry of its journal that it tells of: both together name it for good
/// @param kind what it is
/// @param what in a word, for programs: `phase-opened`
/// @param at when it happened
/// @param subject one line
/// @param text plain, with its own lines
/// @param task what it is about, null for none
/// @param phase likewise
public record Letter(
        String run,
        long entry,
        Kind kind,
        String what,
        Instant at,
        String subject,
        String text,
        @Nullable String task,
        @Nullable String phase) {

    /// What may be wanted by itself.
    public enum Kind {
        DAYS,
        END,
        ESCALATIONS,
        HOLDS,
        PHASES;

        /// By the word of the settings.
        public static Optional<Kind> named(String word) {
            return Stream.of(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /// The same for the same letter, however often it is sent.
    public String key() {
        return run + "/" + entry;
    }
}
