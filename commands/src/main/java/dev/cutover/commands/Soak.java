package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Time for which things must stay well before something may begin, and how much of it is earned.
///
/// Time is earned while what the bot watches is good and no severe issue is open. What fails, and a
/// severe issue, makes it begin anew once all is good again; time in which nobody could see does
/// not count, and makes nothing begin anew. It follows from the record alone.
///
/// @param time how long
/// @param planned how long by the plan, which is more in a fast rehearsal
/// @param begun when it may begin to count, null while what comes before is not complete
/// @param setbacks those that matter to it, in their order, none overlapping another
/// @param unseen when nobody could see how things were, in their order, none overlapping another
/// @param vouched until when what was read speaks for how things are; later nobody knows
public record Soak(
        Duration time,
        Duration planned,
        @Nullable Instant begun,
        List<Setback> setbacks,
        List<Stretch> unseen,
        Instant vouched) {

    public Soak {
        setbacks = List.copyOf(setbacks);
        unseen = List.copyOf(unseen);
    }

    /// Of a cutover as it stands.
    ///
    /// @param planned how long it is by the plan
    static Soak of(Cutover cutover, Duration planned, @Nullable Instant begun) {
        return new Soak(
                cutover.tempo().of(planned),
                planned,
                begun,
                begun == null
                        ? List.of()
                        : Steadiness.setbacks(cutover).stream()
                                .filter(one -> one.when().goesOnAfter(begun))
                                .toList(),
                cutover.soaks().unseen(),
                cutover.soaks().vouched());
    }

    /// Since when it counts; null where it has not begun, or is set back just now.
    public @Nullable Instant since() {
        return begun == null || setbacks.isEmpty() ? begun : setbacks.getLast().until();
    }

    /// What keeps it from counting just now, null where nothing does.
    public @Nullable Setback setBackBy() {
        return setbacks.isEmpty() || setbacks.getLast().until() != null ? null : setbacks.getLast();
    }

    /// How often it began anew. What had begun before it did only makes it begin later.
    public List<Setback> restarts() {
        return begun == null
                ? List.of()
                : setbacks.stream().filter(one -> one.when().from().isAfter(begun)).toList();
    }

    /// Whether nobody can see just now how things are.
    public boolean isBlind() {
        return !unseen.isEmpty() && unseen.getLast().until() == null;
    }

    /// How much of it is earned; never more than it asks for.
    public Duration earned(Instant now) {
        Instant since = since();
        Instant end = now.isAfter(vouched) ? vouched : now;
        if (since == null || !end.isAfter(since)) {
            return Duration.ZERO;
        }
        Duration all = Duration.between(since, end).minus(Stretch.within(unseen, since, end));
        return all.compareTo(time) > 0 ? time : all;
    }

    public boolean isOver(Instant now) {
        return begun != null && setBackBy() == null && earned(now).compareTo(time) >= 0;
    }

    /// When it is over if all stays good; [Instant#MAX] while nobody can know.
    public Instant end() {
        Instant from = since();
        if (from == null) {
            return Instant.MAX;
        }
        Duration left = time;
        for (Stretch gap : unseen) {
            if (gap.goesOnAfter(from)) {
                Duration good = Duration.between(from, gap.from());
                if (good.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = good.isNegative() ? left : left.minus(good);
                if (gap.until() == null) {
                    return Instant.MAX;
                }
                from = gap.until();
            }
        }
        return from.plus(left);
    }
}
