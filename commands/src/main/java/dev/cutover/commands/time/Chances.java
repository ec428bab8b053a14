package dev.cutover.commands.time;

import java.util.Arrays;
import java.util.List;

/// When a cutover ended in many rounds that were played through, each with other times within what
/// the document allows. The same seed gives the same rounds.
public final class Chances {

    /// Enough for a whole per cent.
    public static final int ROUNDS = 1_000;

    private final long[] ends;

    private Chances(long[] ends) {
        Arrays.sort(ends);
        this.ends = ends;
    }

    /// Plays a network through, people going by the priority of its layout.
    static Chances play(Layout layout, int people, long now, Play play) {
        Network network = layout.network();
        Dispatch dispatch = new Dispatch(network, people, layout.priority(), now);
        Draw draw = new Draw(network, play);
        long[] ends = new long[play.rounds()];
        for (int round = 0; round < ends.length; round++) {
            draw.next();
            long last = dispatch.run(draw.work, draw.waiting);
            ends[round] = asked(play, dispatch, last);
        }
        return new Chances(ends);
    }

    private static long asked(Play play, Dispatch dispatch, long last) {
        if (play.to() < 0) {
            return last;
        }
        long end = dispatch.end[play.to()];
        return play.from() < 0 ? end : end - dispatch.start[play.from()];
    }

    /// How a cutover is played through.
    ///
    /// @param paces how much longer than said the tasks of this cutover took so far; one of them
    ///   counts in each round
    /// @param from a node, from whose beginning to the end of `to` is asked for; -1 for T-0
    /// @param to -1 for the end of the whole
    record Play(int rounds, long seed, List<Double> paces, int from, int to) {

        Play {
            paces = List.copyOf(paces);
        }

        Play of(int begins, int ends) {
            return new Play(rounds, seed, paces, begins, ends);
        }

        /// When a node ends, counted from T-0.
        Play until(int ends) {
            return new Play(rounds, seed, paces, -1, ends);
        }

        static Play whole(long seed, List<Double> paces) {
            return new Play(ROUNDS, seed, paces, -1, -1);
        }
    }

    /// How likely it is to be through by then.
    ///
    /// @param seconds from T-0, or from the beginning of the phase that was asked for
    /// @return from 0 to 1
    public double by(long seconds) {
        return (double) Arrays.stream(ends).filter(end -> end <= seconds).count() / ends.length;
    }

    /// The time by which so many of the rounds were through.
    ///
    /// @param share from 0 to 1
    public long when(double share) {
        int at = (int) Math.ceil(share * ends.length) - 1;
        return ends[Math.clamp(at, 0, ends.length - 1)];
    }
}
