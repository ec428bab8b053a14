package dev.cutover.plans.probes;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How answers become a verdict.
///
/// @param inARow so many good ones in a row are good
/// @param failAfter so many bad ones in a row are bad
/// @param allowedPercent so many bad ones of a whole watch are still good, null for none
/// @param timeout of one answer
/// @param noData what nothing at all counts as
public record Judging(
        int inARow,
        int failAfter,
        @Nullable BigDecimal allowedPercent,
        Duration timeout,
        NoData noData) {

    /// What nothing at all counts as.
    public enum NoData {
        PASS,
        FAIL,
        ERROR
    }
}
