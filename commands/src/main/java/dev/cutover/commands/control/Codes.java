package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Short codes that stand for something for ten minutes, to be typed somewhere else. Each is good
/// once; whoever types wrong ones too often has to wait. Nothing of it outlives the process.
///
/// Thread-safe.
final class Codes<T> {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private static final int MOST = 1_000;

    private final Supplier<String> make;
    private final InstantSource clock;
    private final Map<String, Issued<T>> issued = bounded();
    private final Map<Person, Tries> wrong = bounded();

    /// What became of a code that somebody typed.
    sealed interface Redeemed<T> {

        record Good<T>(T what) implements Redeemed<T> {}

        record Wrong<T>() implements Redeemed<T> {}

        record TooOften<T>() implements Redeemed<T> {}
    }

    private record Issued<T>(T what, Instant until, @Nullable Cause used) {

        /// The same interaction delivered twice is one.
        boolean goodFor(Cause cause) {
            return used == null || (cause.interaction() != null && used.equals(cause));
        }
    }

    private record Tries(int count, Instant until) {}

    /// @param make makes one that nobody guesses
    Codes(Supplier<String> make, InstantSource clock) {
        this.make = make;
        this.clock = clock;
    }

    synchronized String issue(T what) {
        String code = key(make.get());
        issued.put(code, new Issued<>(what, clock.instant().plus(VALID), null));
        return code;
    }

    synchronized Redeemed<T> redeem(String typed, Cause cause) {
        if (tries(cause.person()) >= TRIES) {
            return new Redeemed.TooOften<>();
        }
        String code = key(typed);
        Optional<Issued<T>> found =
                Optional.ofNullable(issued.get(code))
                        .filter(one -> clock.instant().isBefore(one.until))
                        .filter(one -> one.goodFor(cause));
        found.ifPresentOrElse(
                one -> issued.put(code, new Issued<>(one.what, one.until, cause)),
                () -> wrong(cause.person()));
        return found.<Redeemed<T>>map(one -> new Redeemed.Good<>(one.what))
                .orElseGet(Redeemed.Wrong::new);
    }

    private int tries(Person by) {
        return Optional.ofNullable(wrong.get(by))
                .filter(tries -> clock.instant().isBefore(tries.until))
                .map(Tries::count)
                .orElse(0);
    }

    /// Ten minutes from the last one: who goes on guessing goes on waiting.
    private void wrong(Person by) {
        wrong.put(by, new Tries(tries(by) + 1, clock.instant().plus(VALID)));
    }

    private static String key(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
