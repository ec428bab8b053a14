package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;

/// What the plan's own words suggest that the bot could check: each with its button, and one for
/// all.
public record SuggestionsView(Cutover cutover) {

    private static final int ROWS = 15;
    private static final int WORDS = 120;

    public Message message() {
        List<Suggestion> all = Suggestion.of(cutover);
        return all.isEmpty() ? Message.of(nothing()) : message(all);
    }

    private static Text nothing() {
        return Text.of(
                "The words of this plan suggest nothing more that the bot could check. Next: ",
                Phrases.type("probes"),
                " shows what it checks; more can be written into the plan.");
    }

    private Message message(List<Suggestion> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of("What the bot could check")));
        blocks.add(
                new Message.Paragraph(
                        Text.of(
                                "The plan says what to look at. Add a check, and the bot looks before the task is ticked.")));
        blocks.add(new Message.Items(all.stream().limit(ROWS).map(this::row).toList()));
        if (all.size() > ROWS) {
            blocks.add(
                    new Message.Paragraph(
                            Text.of(
                                    "And ",
                                    all.size() - ROWS,
                                    " more: add these, and ",
                                    Phrases.type("check"),
                                    " shows the next.")));
        }
        if (all.size() > 1 && all.size() <= ROWS) {
            blocks.add(new Message.Buttons(List.of(addAll(all))));
        }
        return new Message(blocks);
    }

    private Item row(Suggestion one) {
        String notes = String.join(" ", one.proposal().notes());
        return new Item(
                Shape.OPEN,
                Text.of(
                        Text.strong(one.proposal().owner()),
                        " ",
                        Text.code(one.proposal().source()),
                        " · from “",
                        Phrases.shortened(one.proposal().suggestedBy(), WORDS),
                        "”",
                        notes.isEmpty() ? "" : " · " + notes),
                Buttons.measuring(
                        cutover,
                        Press.ADOPT,
                        one.code(),
                        "Add",
                        Style.PLAIN,
                        "Add the check of " + one.proposal().owner()));
    }

    private Button addAll(List<Suggestion> all) {
        return Buttons.measuring(
                cutover,
                Press.ADOPT,
                Suggestion.codeOf(all),
                "Add all " + all.size(),
                Style.PRIMARY,
                "Add all %d checks".formatted(all.size()));
    }
}
