package dev.cutover.bot.slack.blocks;

import dev.cutover.bot.chat.Bar;
import dev.cutover.bot.chat.Cut;
import dev.cutover.bot.slack.blocks.Page.Part;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets the blocks of one message, one after the other. Lines without a button share a section, so
/// that a message has few blocks.
final class Typesetter {

    private final Mrkdwn mrkdwn;
    private final Measure measure;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private int rows;

    Typesetter(Mrkdwn mrkdwn, Measure measure) {
        this.mrkdwn = mrkdwn;
        this.measure = measure;
    }

    Page page() {
        flush();
        return new Page(parts);
    }

    void add(Block block) {
        switch (block) {
            case Header(Text text) -> add(Parts.header(headline(text)));
            case Paragraph(Text text) -> line(mrkdwn.of(text, measure.text()));
            case Progress(int done, int total, Text label) -> line(progress(done, total, label));
            case Items(List<Item> items) -> items(items);
            case Fields(List<Field> fields) -> fields(fields);
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
        if (lines.length() + 1 + line.length() > Limits.SECTION) {
            flush();
        }
        if (!line.isBlank()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void flush() {
        if (!lines.isEmpty()) {
            parts.add(Parts.section(lines.toString()));
            lines.setLength(0);
        }
    }

    /// Plain text, so nothing in it can be markup; never empty, which Slack refuses.
    private String headline(Text text) {
        String line = text.plain(mrkdwn.zone()).strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "Cutover" : Cut.start(line, Limits.HEADER);
    }

    private String progress(int done, int total, Text label) {
        return Bar.of(done, total) + " " + mrkdwn.of(label, measure.text());
    }

    private void items(List<Item> items) {
        int left = 0;
        for (Item item : items) {
            Button button = item.button();
            if (button == null || !fits(button)) {
                line(row(item));
            } else if (rows < measure.rows()) {
                rows++;
                add(Parts.row(row(item), button, "row-" + rows));
            } else {
                left++;
            }
        }
        if (left > 0) {
            line("And %d more: `/cutover plan` shows them all.".formatted(left));
        }
    }

    private String row(Item item) {
        return item.shape().sign() + " " + mrkdwn.of(item.text(), measure.row());
    }

    private void fields(List<Field> fields) {
        List<String> written = fields.stream().map(this::field).toList();
        for (int from = 0; from < written.size(); from += Limits.FIELDS) {
            int to = Math.min(written.size(), from + Limits.FIELDS);
            add(Parts.fields(written.subList(from, to)));
        }
    }

    private String field(Field field) {
        int most = Math.min(measure.text(), Limits.FIELD - 200);
        String name = mrkdwn.of(Text.strong(Cut.start(field.name(), 80)), 190);
        return name + "\n" + mrkdwn.of(field.value(), most);
    }

    private void table(List<String> head, List<List<Text>> rows) {
        line(
                head.stream()
                        .map(name -> mrkdwn.of(Text.strong(name), measure.row()))
                        .collect(Collectors.joining(" · ")));
        rows.forEach(row -> line(row(row)));
    }

    private String row(List<Text> cells) {
        return mrkdwn.of(Text.join(" · ", cells), measure.row());
    }

    /// What is cut says so above itself: half a command that looks whole is worse than none.
    private void verbatim(String text) {
        if (text.isBlank()) {
            return;
        }
        Cut cut = Cut.of(text, measure.text());
        cut.remark().ifPresent(this::line);
        add(Parts.verbatim(cut.shown()));
    }

    private void controls(List<Button> buttons, List<Menu> menus) {
        List<Control> controls =
                Stream.concat(
                                buttons.stream().filter(Typesetter::fits).map(Control::of),
                                menus.stream().flatMap(this::menu))
                        .toList();
        for (int from = 0; from < controls.size(); from += Limits.BUTTONS) {
            int to = Math.min(controls.size(), from + Limits.BUTTONS);
            add(Parts.actions(controls.subList(from, to), "do-" + parts.size()));
        }
    }

    /// A menu of which nothing can be chosen is none.
    private Stream<Control> menu(Menu menu) {
        List<Button> choices =
                menu.choices().stream().filter(Control::isOption).limit(measure.options()).toList();
        return choices.isEmpty()
                ? Stream.empty()
                : Stream.of(Control.of(new Menu(menu.label(), menu.kind(), choices)));
    }

    /// What a button carries cannot be cut; the same can be typed.
    private static boolean fits(Button button) {
        return button.action().length() <= Limits.ACTION;
    }
}
