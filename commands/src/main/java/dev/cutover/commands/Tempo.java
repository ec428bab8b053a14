package dev.cutover.commands;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How quickly waiting passes. In a fast rehearsal what the plan lets pass (waits, looks, soaks,
/// locks, watches) is so many times shorter; work takes what it takes. The plan itself stays as it
/// is written: whoever reads a length of waiting from it asks here how long that is. Immutable.
///
/// @param factor 1 where a minute is a minute
public record Tempo(int factor) {

    /// As the plan says.
    public static final Tempo REAL = new Tempo(1);

    /// Where nobody says how fast: an hour takes a minute.
    public static final int USUAL = 60;

    public static final int LEAST = 2;
    public static final int MOST = 1_000;

    /// A record that somebody damaged by hand still has a tempo.
    public Tempo {
        factor = Math.clamp(factor, 1, MOST);
    }

    static Tempo in(@Nullable Opening opening) {
        Integer faster = opening == null ? null : opening.faster();
        return faster == null ? REAL : new Tempo(faster);
    }

    public boolean isFast() {
        return factor > 1;
    }

    /// How long it is here: in whole seconds, rounded up, so that no wait is gone altogether.
    public Duration of(Duration planned) {
        if (!isFast() || !planned.isPositive()) {
            return planned;
        }
        long whole = planned.toSeconds() + (planned.toNanosPart() > 0 ? 1 : 0);
        return Duration.ofSeconds(Math.ceilDiv(whole, factor));
    }

    /// The same in seconds.
    public long seconds(long planned) {
        return of(Duration.ofSeconds(planned)).toSeconds();
    }

    /// For what is looked at again and again: never twice within a second.
    ///
    /// @param moments in minutes, in their order
    Tempo ofLooks(List<Integer> moments) {
        int apart = Integer.MAX_VALUE;
        int before = 0;
        for (int moment : moments) {
            apart = moment > before ? Math.min(apart, moment - before) : apart;
            before = moment;
        }
        return new Tempo((int) Math.min(factor, apart * 60L));
    }
}
