package dev.cutover.plans;

import org.jspecify.annotations.Nullable;

/// Something that people are to be told.
///
/// @param text the literal words to post (`Cutover starting now`); null where the document only
///   says that someone is told
/// @param audience who is told, as written: `team`, `stakeholders`; null where it does not say
/// @param instruction what the document says of it, as a sentence
/// @param task id of the task that it is or stands in, null outside of tasks
public record Announcement(
        String instruction,
        @Nullable String text,
        @Nullable String audience,
        int line,
        @Nullable String task) {}
