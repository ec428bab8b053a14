package dev.cutover.bot.discord.components;

import dev.cutover.bot.chat.Bar;
import dev.cutover.bot.chat.Cut;
import dev.cutover.bot.discord.commands.Spelled;
import dev.cutover.bot.discord.components.Part.Row;
import dev.cutover.bot.discord.components.Part.Rule;
import dev.cutover.bot.discord.components.Part.Words;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sets the blocks of one message, one after the other. Lines without a button share a text, so
/// that a message has few components.
final class Typesetter {

    private static final int HEADER = 300;
    private static final int NAME = 190;

    /// Of a text that several lines share; a longer message is divided between such texts.
    private static final int SHARED = 1_000;

    private final Message message;
    private final Measure measure;
    private final Markdown markdown = new Markdown();
    private final Controls controls = new Controls();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private final boolean listed;

    Typesetter(Message message, Measure measure) {
        this.message = message;
        this.measure = measure;
        this.listed = Rows.withButton(message) > measure.buttons();
    }

    Page page() {
        message.blocks().forEach(this::add);
        flush();
        if (parts.isEmpty()) {
            parts.add(new Words("Cutover"));
        }
        return new Page(parts, Accent.of(message), isFramed());
    }

    List<String> mentioned() {
        return markdown.mentioned();
    }

    /// What is only said stands as people's own messages do.
    private boolean isFramed() {
        return message.blocks().stream().anyMatch(Header.class::isInstance)
                || parts.stream().anyMatch(part -> !(part instanceof Words));
    }

    private void add(Block block) {
        switch (block) {
            case Header(Text text) -> header(text);
            case Paragraph(Text text) -> line(markdown.of(text, measure.text()));
            case Progress(int done, int total, Text label) -> line(progress(done, total, label));
            case Items(List<Item> items) -> items(items);
            case Fields(List<Field> fields) -> fields.forEach(field -> line(field(field)));
            case Table(List<String> head, List<List<Text>> rows) -> table(head, rows);
            case Verbatim(String text) -> verbatim(text);
            case Buttons(List<Button> buttons, List<Menu> menus) -> controls(buttons, menus);
        }
    }

    private void add(Part part) {
        flush();
        parts.add(part);
    }

    private void line(String line) {
        if (line.isBlank()) {
            return;
        }
        if (lines.length() + 1 + line.length() > SHARED) {
            flush();
        }
        lines.append(lines.isEmpty() ? "" : "\n").append(line);
    }

    private void flush() {
        if (!lines.isEmpty()) {
            parts.add(new Words(lines.toString()));
            lines.setLength(0);
        }
    }

    /// The first is the title; what follows divides the message.
    private void header(Text text) {
        String line = markdown.line(text, HEADER).strip();
        boolean first = parts.isEmpty() && lines.isEmpty();
        line((first ? "## " : "### ") + (line.isEmpty() ? "Cutover" : line));
    }

    private String progress(int done, int total, Text label) {
        return Bar.of(done, total) + " " + markdown.line(label, measure.row());
    }

    private void items(List<Item> items) {
        if (listed && Rows.anyButton(items)) {
            list(items, Rows.mostUrgent(items));
        } else {
            items.forEach(this::item);
        }
    }

    private void item(Item item) {
        Optional<net.dv8tion.jda.api.components.buttons.Button> button =
                Optional.ofNullable(item.button()).flatMap(controls::button);
        button.ifPresentOrElse(
                pressed -> add(new Row(new Words(row(item)), pressed)), () -> line(row(item)));
    }

    /// A line each, and one list below in which the most urgent can be chosen.
    private void list(List<Item> items, List<Item> urgent) {
        List<Item> shown = items.size() > measure.lines() ? urgent : items;
        shown.forEach(item -> line(row(item)));
        if (items.size() > shown.size()) {
            line(
                    "%d more of these have no room here: `%s` shows them all."
                            .formatted(
                                    items.size() - shown.size(), Spelled.command("/cutover plan")));
        }
        List<Button> choices = Rows.buttons(urgent);
        controls.list(Rows.label(choices), choices)
                .ifPresent(list -> add(new Part.Controls(List.of(list))));
    }

    private String row(Item item) {
        return item.shape().sign() + " " + markdown.line(item.text(), measure.row());
    }

    private String field(Field field) {
        String called = Spelled.usage(field.name());
        String name = markdown.line(Text.strong(Cut.start(called, NAME / 2)), NAME);
        return name + " · " + markdown.of(field.value(), measure.text());
    }

    private void table(List<String> head, List<List<Text>> rows) {
        line(
                head.stream()
                        .map(name -> markdown.line(Text.strong(name), measure.row()))
                        .collect(Collectors.joining(" · ")));
        rows.forEach(row -> line(markdown.line(Text.join(" · ", row), measure.row())));
    }

    /// What is cut says so above itself: half a command that looks whole is worse than none.
    private void verbatim(String text) {
        String seen = Visible.text(text);
        if (seen.isBlank()) {
            return;
        }
        Cut cut = Cut.of(seen, Fence.isWithin(seen) ? measure.text() / 2 : measure.text());
        cut.remark().ifPresent(this::line);
        Fence fence = Fence.around(cut.shown());
        fence.remark().ifPresent(this::line);
        line(fence.markdown());
    }

    private void controls(List<Button> buttons, List<Menu> menus) {
        List<Part> pressed = new ArrayList<>();
        List<net.dv8tion.jda.api.components.buttons.Button> all =
                buttons.stream().flatMap(button -> controls.button(button).stream()).toList();
        for (int from = 0; from < all.size(); from += Limits.BUTTONS) {
            int to = Math.min(all.size(), from + Limits.BUTTONS);
            pressed.add(new Part.Controls(all.subList(from, to)));
        }
        for (Menu menu : menus) {
            controls.lists(menu, measure.lists())
                    .forEach(list -> pressed.add(new Part.Controls(List.of(list))));
        }
        if (measure.ruled() && !pressed.isEmpty() && !isEmpty()) {
            add(new Rule());
        }
        pressed.forEach(this::add);
    }

    private boolean isEmpty() {
        return parts.isEmpty() && lines.isEmpty();
    }
}
