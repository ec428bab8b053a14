package dev.cutover.plans;

/// How long something should take, as a range in minutes.
public record Estimate(int minMinutes, int maxMinutes) {

    public Estimate {
        if (minMinutes < 0 || maxMinutes < minMinutes) {
            throw new IllegalArgumentException(
                    "an estimate runs from low to high, not from %d to %d minutes"
                            .formatted(minMinutes, maxMinutes));
        }
    }

    public static Estimate ofMinutes(int minutes) {
        return new Estimate(minutes, minutes);
    }

    public Estimate plus(Estimate other) {
        return new Estimate(minMinutes + other.minMinutes, maxMinutes + other.maxMinutes);
    }
}
