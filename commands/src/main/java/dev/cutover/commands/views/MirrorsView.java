package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Place;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.MirrorWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which channels follow a cutover, and how another one can.
///
/// @param here where it is asked
public record MirrorsView(Cutover cutover, Place here) {

    /// @param code to be typed in another channel; null where nobody may hand it on
    public Message message(@Nullable String code) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Paragraph(MirrorWords.home(cutover.home())));
        List<Item> mirrors =
                cutover.audience()
                        .mirrors()
                        .live()
                        .map(mirror -> new Item(shape(mirror), MirrorWords.line(mirror), null))
                        .toList();
        if (!mirrors.isEmpty()) {
            blocks.add(new Message.Items(mirrors));
        }
        blocks.add(new Message.Paragraph(MirrorWords.next(here, code)));
        return new Message(blocks);
    }

    private static Shape shape(Mirror mirror) {
        return mirror.acts() ? Shape.ACTIVE : Shape.OPEN;
    }
}
