package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What a cutover is started with.
///
/// @param run its id, also the name of its folder: `glitchtip-1`
/// @param plan the plan's name as people type it
/// @param planHash SHA-256 of the plan's text in UTF-8, in hex
/// @param place the channel it lives in
/// @param environment what it is run on (`production`), null where nobody said
/// @param faster how many times faster waits pass in this rehearsal, null where they take as long
///   as the plan says
public record Opening(
        String run,
        String plan,
        String planHash,
        Place place,
        boolean rehearsal,
        @Nullable String environment,
        @Nullable Integer faster) {

    /// One in which waits take as long as the plan says.
    public Opening(
            String run,
            String plan,
            String planHash,
            Place place,
            boolean rehearsal,
            @Nullable String environment) {
        this(run, plan, planHash, place, rehearsal, environment, null);
    }
}
