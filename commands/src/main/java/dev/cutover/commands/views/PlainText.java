package dev.cutover.commands.views;

import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A message as lines of text: the answer of the HTTP door, the fallback of every platform, and
/// what tests compare.
public record PlainText(ZoneId zone) {

    public String of(Message message) {
        return message.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Header(Text text) -> text.plain(zone);
            case Paragraph(Text text) -> text.plain(zone);
            case Progress(int _, int _, Text label) -> label.plain(zone);
            case Items(List<Item> items) -> lines(items.stream().map(this::item).toList());
            case Fields(var fields) ->
                    lines(
                            fields.stream()
                                    .map(field -> field.name() + ": " + field.value().plain(zone))
                                    .toList());
            case Table(var head, var rows) ->
                    String.join(" | ", head) + "\n" + lines(rows.stream().map(this::row).toList());
            case Verbatim(String text) -> text;
            case Buttons(var buttons, var menus) ->
                    Stream.concat(
                                    buttons.stream().map(button -> "[" + button.label() + "]"),
                                    menus.stream().map(menu -> "[" + menu.label() + " ▾]"))
                            .collect(Collectors.joining(" "));
        };
    }

    private String item(Item item) {
        String button = item.button() == null ? "" : " [" + item.button().label() + "]";
        return item.shape().sign() + " " + item.text().plain(zone) + button;
    }

    private String row(List<Text> cells) {
        return cells.stream().map(cell -> cell.plain(zone)).collect(Collectors.joining(" | "));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
