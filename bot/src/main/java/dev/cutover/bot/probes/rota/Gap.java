package dev.cutover.bot.probes.rota;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Planned times in a row that passed without an answer.
///
/// @param from null while there are none
/// @param to null while there are none
record Gap(int times, @Nullable Duration from, @Nullable Duration to) {

    static final Gap NONE = new Gap(0, null, null);

    Gap and(Duration planned) {
        return new Gap(times + 1, from == null ? planned : from, planned);
    }

    void tell(Beat beat) {
        if (from != null && to != null) {
            beat.missed(times, from, to);
        }
    }
}
