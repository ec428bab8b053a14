package dev.cutover.commands.lookup;

import java.util.ArrayList;
import java.util.List;

/// As much of a section as goes into an answer: all of it, or the part in which most of what was
/// asked for stands.
///
/// @param pieces in the order of the text
/// @param from the first line that is shown
/// @param to the last line that is shown; before `from` where nothing is
/// @param first the section's first line
/// @param last the section's last line
public record Passage(List<Piece> pieces, int from, int to, int first, int last) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /// Whether something of the section stands before.
    public boolean begunLater() {
        return from > first;
    }

    public boolean goesOn() {
        return to < last;
    }

    /// Where the words are.
    ///
    /// @param room about how many characters there are to show it
    public static Passage of(Match match, Query query, int room) {
        List<Piece> all = Pieces.of(match, query, room);
        int start = fits(all, room) ? 0 : withContext(all, best(all, match, query), room);
        return cut(all, start, start == 0 ? match.line() : all.get(start).line(), match, room);
    }

    /// From a line on.
    public static Passage from(Match match, Query query, int line, int room) {
        List<Piece> all = Pieces.of(match, query, room);
        int start = 0;
        while (start < all.size() && all.get(start).lastLine() < line) {
            start++;
        }
        return cut(all, start, Math.max(line, match.line()), match, room);
    }

    private static boolean fits(List<Piece> pieces, int room) {
        return pieces.stream().mapToInt(Piece::size).sum() <= room;
    }

    /// The first piece that has the most of the words.
    private static int best(List<Piece> all, Match match, Query query) {
        int best = 0;
        int most = 0;
        Lines lines = match.volume().text().lines();
        for (int index = 0; index < all.size(); index++) {
            long found = 0;
            Piece piece = all.get(index);
            for (int number = piece.line(); number <= piece.lastLine(); number++) {
                found |= query.in(lines.line(number));
            }
            if (Long.bitCount(found) > most) {
                best = index;
                most = Long.bitCount(found);
            }
        }
        return best;
    }

    /// From the beginning where the piece is then still shown, else from what leads to it: the line
    /// before.
    private static int withContext(List<Piece> all, int piece, int room) {
        if (fits(all.subList(0, piece + 1), room)) {
            return 0;
        }
        boolean bothFit = all.get(piece - 1).size() + all.get(piece).size() <= room;
        return bothFit ? piece - 1 : piece;
    }

    private static Passage cut(List<Piece> all, int start, int from, Match match, int room) {
        List<Piece> shown = new ArrayList<>();
        int left = room;
        int end = start;
        while (end < all.size() && (shown.isEmpty() || all.get(end).size() <= left)) {
            left -= all.get(end).size();
            shown.add(all.get(end));
            end++;
        }
        int to = end == all.size() ? match.lastLine() : all.get(end).line() - 1;
        return new Passage(shown, from, to, match.line(), match.lastLine());
    }
}
