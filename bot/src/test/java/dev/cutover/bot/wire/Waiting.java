package dev.cutover.bot.wire;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what a fake is to see.
public final class Waiting {

    private Waiting() {}

    /// @param seen what the failure tells of the fake
    /// @throws AssertionError after twenty seconds
    public static void until(BooleanSupplier so, Supplier<?> seen) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to be. Calls: " + seen.get());
            }
            Thread.sleep(5);
        }
    }
}
