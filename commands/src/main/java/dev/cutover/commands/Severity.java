package dev.cutover.commands;

import java.util.Locale;

/// How bad an issue is.
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /// Whether nothing can be called stable while such an issue is open.
    public boolean severe() {
        return this == HIGH || this == CRITICAL;
    }

    /// As people write it: `high`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
