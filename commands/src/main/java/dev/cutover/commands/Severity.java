package dev.cutover.commands;

import java.util.Locale;

/// How bad an issue is.
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /// As people write it: `high`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
