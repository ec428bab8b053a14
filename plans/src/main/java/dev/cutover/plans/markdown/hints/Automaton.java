package dev.cutover.plans.markdown.hints;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/// Looks for all parts of all hints at once, as Aho and Corasick do: one step for each character,
/// however many parts there are.
final class Automaton {

    private static final char ANY = '?';
    private static final int NOWHERE = -1;
    private static final int START = 0;

    /// For each state, where each letter of the [Alphabet] leads.
    private final int[] next;

    /// For each state, the hints whose parts end there.
    private final long[] found;

    Automaton(Hint[] hints) {
        List<int[]> states = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        add(states, ends);
        for (Hint hint : hints) {
            hint.parts().forEach(part -> add(part, hint.bit(), START, states, ends));
        }
        next = new int[states.size() * Alphabet.SIZE];
        found = ends.stream().mapToLong(Long::longValue).toArray();
        connect(states);
    }

    private static int add(List<int[]> states, List<Long> ends) {
        int[] state = new int[Alphabet.SIZE];
        Arrays.fill(state, NOWHERE);
        states.add(state);
        ends.add(0L);
        return states.size() - 1;
    }

    private static void add(String part, long bit, int state, List<int[]> states, List<Long> ends) {
        if (part.isEmpty()) {
            ends.set(state, ends.get(state) | bit);
            return;
        }
        boolean any = part.charAt(0) == ANY;
        int first = any ? 0 : Alphabet.indexOf(part.charAt(0));
        int last = any ? Alphabet.SIZE - 1 : first;
        for (int letter = first; letter <= last; letter++) {
            if (states.get(state)[letter] == NOWHERE) {
                states.get(state)[letter] = add(states, ends);
            }
            add(part.substring(1), bit, states.get(state)[letter], states, ends);
        }
    }

    /// Where a part goes no further, the longest ending of what was read goes on.
    private void connect(List<int[]> states) {
        int[] instead = new int[states.size()];
        Queue<Integer> open = new ArrayDeque<>(List.of(START));
        while (!open.isEmpty()) {
            int state = open.remove();
            found[state] |= found[instead[state]];
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                int own = states.get(state)[letter];
                int other = state == START ? START : to(instead[state], letter);
                next[state * Alphabet.SIZE + letter] = own == NOWHERE ? other : own;
                if (own != NOWHERE) {
                    instead[own] = other;
                    open.add(own);
                }
            }
        }
    }

    private int to(int state, int letter) {
        return next[state * Alphabet.SIZE + letter];
    }

    /// The bits of all hints in a text.
    long found(String text) {
        int state = START;
        long hints = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            state = to(state, Alphabet.indexOf(character));
            hints |= found[state];
            if (!Alphabet.isAscii(character)) {
                hints |= foreign(character);
            }
        }
        return hints;
    }

    private static long foreign(char character) {
        return Character.isLetter(character) ? Hint.FOREIGN.bit() : Hint.SYMBOL.bit();
    }
}
