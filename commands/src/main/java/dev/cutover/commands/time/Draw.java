package dev.cutover.commands.time;

import dev.cutover.commands.time.Chances.Play;

/// The times of one round after the other.
final class Draw {

    private final Network network;
    private final double[] paces;
    private final Dice dice;
    final int[] work;
    final int[] waiting;

    Draw(Network network, Play play) {
        this.network = network;
        this.paces = play.paces().stream().mapToDouble(Double::doubleValue).toArray();
        this.dice = new Dice(play.seed());
        this.work = new int[network.size()];
        this.waiting = new int[network.size()];
    }

    void next() {
        double pace = paces.length == 0 ? 1 : dice.oneOf(paces);
        for (int node = 0; node < work.length; node++) {
            work[node] = drawn(network.work()[node], pace);
            waiting[node] = drawn(network.waiting()[node], 1);
        }
    }

    private int drawn(Range range, double pace) {
        int seconds = range.min() == range.max() ? range.min() : range.at(dice.chance());
        return (int) (seconds * pace);
    }
}
