package dev.cutover.plans;

import org.jspecify.annotations.Nullable;

/// Something the reader inferred, or that looks wrong.
///
/// @param rule short name of the rule that says so: `duplicate-id`
/// @param fix what to write instead, null where there is nothing to propose
public record Finding(int line, Level level, String rule, String message, @Nullable String fix) {

    public enum Level {
        ERROR,
        WARNING,
        INFO
    }
}
