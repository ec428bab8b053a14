package dev.cutover.plans.markdown.rollback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Grows a decision tree line by line. Who stands further right belongs to the nearest line above
/// that stands further left, however oddly it is indented; a line without a branch goes on with the
/// one above.
final class TreeGrowth {

    private static final int NOWHERE = -1;

    /// A line that others may hang on.
    ///
    /// @param node that answers leave from
    /// @param answer given, and still without what it leads to
    private record Open(int column, int node, String answer, int line) {}

    record Twig(int from, String answer, int to) {}

    record Bud(StringBuilder text, int line) {}

    final List<Bud> buds = new ArrayList<>();
    final List<Twig> twigs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean drawn;
    private final Set<Integer> waiting = new HashSet<>();
    private int fork = NOWHERE;
    private int dangling;
    private boolean interrupted;

    /// @param drawn whether branches are drawn; otherwise the indentation alone tells
    TreeGrowth(boolean drawn) {
        this.drawn = drawn;
    }

    void line(TreeLine line) {
        if (line.isEmpty()) {
            interrupted = true;
            return;
        }
        if (line.branch() || !drawn || begins(line)) {
            branch(line);
        } else {
            goOn(line);
        }
        interrupted = false;
    }

    /// What stands as far left as the first words is a beginning of its own.
    private boolean begins(TreeLine line) {
        return open.isEmpty()
                || (line.column() <= open.getFirst().column()
                        && TreeWords.answer(line.text()).answer().isEmpty());
    }

    private void branch(TreeLine line) {
        while (!open.isEmpty() && open.getLast().column() >= line.column()) {
            open.removeLast();
        }
        Open above = open.isEmpty() ? new Open(0, NOWHERE, "", 0) : open.getLast();
        place(line, above);
    }

    private void place(TreeLine line, Open above) {
        waiting.remove(above.line());
        TreeWords.Answer cut = TreeWords.answer(line.text());
        String answer = join(above.answer(), cut.answer());
        if (cut.rest().isEmpty()) {
            await(line, above.node(), answer);
        } else {
            fork = way(above.node(), answer, cut.rest(), line.number());
            open.addLast(new Open(line.column(), fork, "", line.number()));
        }
    }

    /// An answer alone in its line: what it leads to comes below.
    private void await(TreeLine line, int node, String answer) {
        fork = node;
        open.addLast(new Open(line.column(), node, answer, line.number()));
        waiting.add(line.number());
    }

    /// A line without a branch: one more answer, one more step, or more words.
    private void goOn(TreeLine line) {
        TreeWords.Answer cut = TreeWords.answer(line.text());
        Open last = open.getLast();
        if (!cut.answer().isEmpty() && cut.rest().isEmpty()) {
            await(line, fork, cut.answer());
        } else if (!cut.answer().isEmpty()) {
            int next = way(fork, cut.answer(), cut.rest(), line.number());
            fork = TreeWords.isQuestion(buds.get(next).text().toString()) ? next : fork;
        } else if (!last.answer().isEmpty()) {
            open.removeLast();
            place(line, last);
        } else if (interrupted || TreeWords.beginsWithArrow(line.text())) {
            fork = way(buds.size() - 1, "", line.text(), line.number());
        } else {
            buds.getLast().text().append(' ').append(line.text());
        }
    }

    /// One thing after the other, as arrows lead; gives the last of them that asks something, or
    /// else the last.
    private int way(int from, String answer, String text, int line) {
        int node = from;
        int asking = NOWHERE;
        String given = answer;
        String agreed = "";
        for (String way : TreeWords.ways(text)) {
            TreeWords.Answer cut = TreeWords.answer(way);
            given = join(given, cut.answer());
            if (!cut.rest().isEmpty()) {
                int next = bud(cut.rest(), line);
                twig(node, given.isEmpty() ? agreed : given, next);
                boolean asks = TreeWords.isQuestion(cut.rest());
                agreed = asks ? TreeWords.agreed(cut.rest()) : "";
                asking = asks ? next : asking;
                given = "";
                node = next;
            }
        }
        dangling += given.isEmpty() ? 0 : 1;
        return asking == NOWHERE ? node : asking;
    }

    private int bud(String text, int line) {
        buds.add(new Bud(new StringBuilder(text), line));
        return buds.size() - 1;
    }

    private void twig(int from, String answer, int to) {
        if (from != NOWHERE) {
            twigs.add(new Twig(from, answer, to));
        }
    }

    private static String join(String above, String own) {
        return above.isEmpty() || own.isEmpty() ? above + own : above + ", " + own;
    }

    /// How many answers lead nowhere.
    int dangling() {
        return dangling + waiting.size();
    }
}
