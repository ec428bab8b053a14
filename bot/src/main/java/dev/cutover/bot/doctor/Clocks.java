package dev.cutover.bot.doctor;

import dev.cutover.bot.doctor.Outcome.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// This machine's clock beside that of a platform.
///
/// @param platform its name for people
/// @param wrong how bad it is where the two differ
/// @param harm how the sentence goes on that says by how much
public record Clocks(String platform, Level wrong, String harm) {

    private static final String SUBJECT = "clock";
    private static final Duration MUCH = Duration.ofSeconds(60);

    /// @param theirs what the platform says that it is, empty where it did not say
    public Outcome compared(Optional<Instant> theirs, Instant ours) {
        return theirs.map(instant -> compared(Duration.between(instant, ours)))
                .orElseGet(this::unknown);
    }

    private Outcome compared(Duration off) {
        return off.abs().compareTo(MUCH) <= 0
                ? Outcome.ok(SUBJECT, "This machine's clock agrees with %s's.".formatted(platform))
                : new Outcome(
                        wrong,
                        SUBJECT,
                        "This machine's clock is %d seconds %s %s's%s"
                                .formatted(
                                        off.abs().toSeconds(),
                                        off.isNegative() ? "behind" : "before",
                                        platform,
                                        harm),
                        "Let the machine keep its time by itself, for example with: timedatectl set-ntp true");
    }

    private Outcome unknown() {
        return Outcome.warning(
                SUBJECT,
                platform + " did not say what time it is.",
                "Compare this machine's clock with another one.");
    }

    /// An answer's `Date`; empty where it is none.
    public static Optional<Instant> date(String header) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
