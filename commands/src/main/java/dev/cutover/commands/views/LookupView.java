package dev.cutover.commands.views;

import dev.cutover.commands.grammar.LookupButton;
import dev.cutover.commands.lookup.Match;
import dev.cutover.commands.lookup.Passage;
import dev.cutover.commands.lookup.Piece;
import dev.cutover.commands.lookup.Search.Found;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.LookupWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A section that was found, as much of it as fits into an answer, and what else was found. Less
/// than 3500 characters in all: that is what every platform takes.
///
/// @param nth which match is shown, 1 for the best; there is one of this number
/// @param from the line from which it is shown, 0 for where the words stand
/// @param notSearched what was left out, each in a few words
public record LookupView(Found found, int nth, int from, List<String> notSearched) {

    /// For the text itself; what surrounds it takes the rest.
    private static final int ROOM = 1_500;

    private static final int FURTHER = 4;

    public Message message() {
        Match match = found.matches().get(nth - 1);
        Passage passage =
                from > 0
                        ? Passage.from(match, found.query(), from, ROOM)
                        : Passage.of(match, found.query(), ROOM);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.ofPlan(LookupWords.path(match))));
        remarks(match, passage).forEach(remark -> blocks.add(new Paragraph(remark)));
        blocks.addAll(text(passage.pieces()));
        if (passage.begunLater() || passage.goesOn()) {
            blocks.add(new Paragraph(excerpt(match, passage)));
        }
        blocks.addAll(further());
        List<Button> buttons = buttons(passage);
        if (!buttons.isEmpty()) {
            blocks.add(new Message.Buttons(buttons));
        }
        if (!notSearched.isEmpty()) {
            blocks.add(new Paragraph(LookupWords.notSearched(notSearched)));
        }
        return new Message(blocks);
    }

    private List<Text> remarks(Match match, Passage passage) {
        List<Text> remarks = new ArrayList<>();
        remarks.add(LookupWords.where(match.volume(), match.line(), match.lastLine()));
        if (found.mended()) {
            remarks.add(LookupWords.mended(found));
        }
        if (!match.all()) {
            remarks.add(LookupWords.lacks(match));
        }
        if (!found.asked().whole()) {
            remarks.add(LookupWords.onlyItsBeginning());
        }
        if (passage.pieces().stream().anyMatch(Piece.Listing.class::isInstance)) {
            remarks.add(LookupWords.longCode(match.volume()));
        }
        return remarks;
    }

    /// Lines that follow each other are one paragraph: platforms count the blocks of a message.
    private static List<Block> text(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        List<Text> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Title(String text, int _) -> lines.add(Text.strong(text));
                case Piece.Prose(String text, int _) -> lines.add(Text.ofPlan(text));
                case Piece.Listing(String text, int _) -> lines.add(Text.code(text));
                case Piece.Code(String text, int _, int _) -> {
                    endParagraph(lines, blocks);
                    blocks.add(new Message.Verbatim(text));
                }
            }
        }
        endParagraph(lines, blocks);
        return blocks;
    }

    private static void endParagraph(List<Text> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(Text.join("\n", lines)));
            lines.clear();
        }
    }

    private Text excerpt(Match match, Passage passage) {
        return LookupWords.excerpt(
                passage,
                passage.begunLater() ? command(nth, match.line()) : null,
                passage.goesOn() ? command(nth, passage.to() + 1) : null);
    }

    private String command(int number, int line) {
        return "lookup "
                + found.query().text()
                + (number > 1 ? " --nth " + number : "")
                + (line > 0 ? " --from " + line : "");
    }

    /// The numbers of the matches that are named below: the next ones.
    private List<Integer> numbers() {
        return IntStream.rangeClosed(1, Math.min(nth + FURTHER, found.matches().size()))
                .boxed()
                .filter(number -> number > nth || (nth > 1 && number == 1))
                .limit(FURTHER)
                .toList();
    }

    private List<Block> further() {
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Text> lines = new ArrayList<>();
        lines.add(Text.strong("Also found"));
        numbers.forEach(
                number -> lines.add(LookupWords.further(number, found.matches().get(number - 1))));
        int left = found.matches().size() - Math.max(nth, numbers.getLast());
        return List.of(
                new Paragraph(Text.join("\n", lines)),
                new Paragraph(LookupWords.toSeeFurther(command(numbers.getLast(), 0), left)));
    }

    private List<Button> buttons(Passage passage) {
        List<Button> buttons = new ArrayList<>();
        if (passage.goesOn()) {
            button("Show the rest", nth, passage.to() + 1).ifPresent(buttons::add);
        }
        numbers().forEach(number -> button("Show " + number, number, 0).ifPresent(buttons::add));
        return buttons;
    }

    private Optional<Button> button(String label, int number, int line) {
        return new LookupButton(found.query().text(), number, line)
                .action()
                .map(action ->
                        new Button(
                                label,
                                action,
                                Style.PLAIN,
                                label + ": " + LookupWords.path(found.matches().get(number - 1))));
    }
}
