package dev.cutover.commands.views;

import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import java.util.List;
import java.util.stream.Stream;

/// A message for a channel in which people only look: the same, with nothing to press.
public final class Bare {

    private Bare() {}

    public static Message of(Message message) {
        return new Message(message.blocks().stream().flatMap(Bare::of).toList());
    }

    private static Stream<Block> of(Block block) {
        return switch (block) {
            case Buttons _ -> Stream.empty();
            case Items(List<Item> items) ->
                    Stream.of(
                            new Items(
                                    items.stream()
                                            .map(item -> new Item(item.shape(), item.text(), null))
                                            .toList()));
            case Header _, Paragraph _, Progress _, Table _, Verbatim _ -> Stream.of(block);
            case Fields(List<Field> _) -> Stream.of(block);
        };
    }
}
