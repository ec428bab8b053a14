package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gives the items of lists a box each: the outermost ones of a kind are tasks, what is nested
/// below a number is a step of it.
final class Lists {

    private static final Pattern LINK =
            Pattern.compile("\\[[^\\[\\]]{0,300}]\\([^()]{0,500}\\)[\\s.]{0,3}");
    private static final Pattern REMARK =
            Pattern.compile(
                    "(?iu)(expected|expect|notes?|warning|tip|hint|response|result|output|owner|duration"
                            + "|time|estimate|acceptance|needs|when|who|where|rollback|hinweis|achtung|erwartet"
                            + "|remarque|attendu|nota|esperado|примечание|ожидается)\\b[^:]{0,40}:.*",
                    Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final boolean numbered;
    private final List<Piece> read = new ArrayList<>();
    private int tasks;

    private Lists(boolean numbered) {
        this.numbered = numbered;
    }

    /// @param numbered whether numbers are the tasks, or bullets
    static List<Piece> withBoxes(List<Piece> pieces, boolean numbered) {
        Lists lists = new Lists(numbered);
        lists.read(pieces);
        return lists.read;
    }

    static int tasksIn(List<Piece> pieces, boolean numbered) {
        Lists lists = new Lists(numbered);
        lists.read(pieces);
        return lists.tasks;
    }

    private void read(List<Piece> pieces) {
        int headDepth = 0;
        boolean links = areLinks(pieces);
        for (Piece piece : pieces) {
            if (links || !(piece instanceof Piece.Item item)) {
                read.add(piece);
            } else if (headDepth > 0 && item.depth() > headDepth) {
                read.add(below(item));
            } else {
                headDepth = isTask(item) ? item.depth() : 0;
                read.add(headDepth > 0 ? withBox(item) : item);
                tasks += headDepth > 0 ? 1 : 0;
            }
        }
    }

    /// Lists of links are tables of contents, or further reading.
    private static boolean areLinks(List<Piece> pieces) {
        return pieces.stream()
                .noneMatch(piece -> piece instanceof Piece.Item item && !isLink(item.text()));
    }

    private boolean isTask(Piece.Item item) {
        boolean kind = item.numbered() == numbered;
        return (kind || Place.isWrittenBox(item)) && says(item.text()) && !isContents(item.text());
    }

    private Piece below(Piece.Item item) {
        boolean step = numbered || item.numbered();
        return step && says(item.text()) && !isRemark(item) ? withBox(item) : item;
    }

    private static boolean isRemark(Piece.Item item) {
        return REMARK.matcher(item.text()).matches()
                || Fields.in(item.text(), item.line()).isPresent();
    }

    private static boolean says(String text) {
        return WORDS.matcher(text).find();
    }

    private static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }

    /// A link to another place of the same document.
    private static boolean isContents(String text) {
        return isLink(text) && text.contains("](#");
    }

    private static Piece.Item withBox(Piece.Item item) {
        if (item.box() != null) {
            return item;
        }
        Line first = item.lines().getFirst();
        int start = first.text().length() - first.text().stripLeading().length();
        Sign sign = Sign.at(item.text()).orElse(new Sign(false, 0));
        Slot place = first.slot(start, start + sign.length());
        Box box =
                new Box(
                        sign.checked(),
                        place.line(),
                        place.offset(),
                        Spelling.SIGN,
                        place.length());
        return item.with(box, item.text().substring(sign.length()).strip());
    }
}
