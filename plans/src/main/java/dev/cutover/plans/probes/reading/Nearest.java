package dev.cutover.plans.probes.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The word that was meant.
final class Nearest {

    private static final int LONGEST = 40;
    private static final int SLIPS = 2;

    private Nearest() {}

    static Optional<String> of(String word, List<String> known) {
        return word.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(one -> distance(word, one) <= Math.min(SLIPS, one.length() / 2))
                        .min(Comparator.comparingInt(one -> distance(word, one)));
    }

    /// How many characters to put in, to leave out, to change or to swap with the next.
    private static int distance(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int least(int[][] slips, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        slips[i - 1][j - 1] + same, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
