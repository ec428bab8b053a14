package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;

/// What one person holds, over several cutovers.
///
/// @param cutovers those that run, in the order in which they are shown
public record HomeView(List<Cutover> cutovers, Person person) {

    public HomeView {
        cutovers = List.copyOf(cutovers);
    }

    public Message message() {
        if (cutovers.isEmpty()) {
            return Message.of(
                    new Message.Header(Text.of("Your tasks")),
                    new Message.Paragraph(
                            Text.of(
                                    "No cutover runs now. Next: ",
                                    Phrases.type("start PLAN"),
                                    " in a channel begins one.")));
        }
        List<Block> blocks = new ArrayList<>();
        cutovers.forEach(cutover -> add(blocks, cutover));
        return new Message(blocks);
    }

    private void add(List<Block> blocks, Cutover cutover) {
        BoardView board = new BoardView(cutover);
        blocks.add(new Message.Header(board.title()));
        blocks.add(new Message.Paragraph(board.stage()));
        List<Item> held = cutover.heldBy(person).map(new TaskRow(cutover)::of).toList();
        blocks.add(
                held.isEmpty()
                        ? new Message.Paragraph(Text.of("You hold nothing here now."))
                        : new Message.Items(held));
        blocks.add(
                new Message.Buttons(List.of(Buttons.plain(cutover, Press.NEXT, "What is next"))));
    }
}
