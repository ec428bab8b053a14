package dev.cutover.commands.time;

/// Numbers that look like chance and are the same for the same seed on every machine (SplitMix64).
final class Dice {

    private static final double STEP = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// From 0, and less than 1.
    double chance() {
        return (next() >>> 11) * STEP;
    }

    /// One of them, with equal chances.
    double oneOf(double[] values) {
        return values[(int) (chance() * values.length)];
    }
}
