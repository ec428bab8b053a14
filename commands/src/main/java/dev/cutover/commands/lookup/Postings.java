package dev.cutover.commands.lookup;

import java.util.Arrays;

/// The places of one word: section, how often in its title, how often in its text. A section may
/// come more than once.
final class Postings {

    static final Postings NONE = new Postings();

    private static final int WIDTH = 3;

    private int[] numbers = {};
    private int used;

    /// Hears of each place.
    interface Listener {
        void place(int section, int inTitle, int inText);
    }

    void add(int section, boolean inTitle) {
        if (used == 0 || numbers[used - WIDTH] != section) {
            open(section);
        }
        numbers[used - (inTitle ? 2 : 1)]++;
    }

    private void open(int section) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(WIDTH, 2 * used));
        }
        numbers[used] = section;
        used += WIDTH;
    }

    void each(Listener listener) {
        for (int i = 0; i < used; i += WIDTH) {
            listener.place(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
    }
}
