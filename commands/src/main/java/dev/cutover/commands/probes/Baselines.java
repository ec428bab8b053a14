package dev.cutover.commands.probes;

import java.math.BigDecimal;
import java.util.Optional;

/// What was measured before. The values are in seconds or bytes where they are durations or sizes.
@FunctionalInterface
public interface Baselines {

    /// Nothing was recorded.
    Baselines NONE = _ -> Optional.empty();

    /// Empty where none of that name is recorded.
    Optional<BigDecimal> named(String name);
}
