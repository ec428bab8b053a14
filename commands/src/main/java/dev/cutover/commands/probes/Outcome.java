package dev.cutover.commands.probes;

/// What one asking says. Only what was measured and is as expected passes.
public enum Outcome {
    PASS,
    FAIL,
    /// Nothing could be measured: nobody knows.
    ERROR;

    /// The one that counts where both are needed: what is bad is worse than what nobody knows.
    Outcome and(Outcome other) {
        if (this == FAIL || other == FAIL) {
            return FAIL;
        }
        return this == ERROR || other == ERROR ? ERROR : PASS;
    }

    /// The one that counts where one is enough.
    Outcome or(Outcome other) {
        if (this == PASS || other == PASS) {
            return PASS;
        }
        return this == ERROR || other == ERROR ? ERROR : FAIL;
    }
}
