package dev.cutover.commands.views;

import dev.cutover.commands.words.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bot shows, for no platform in particular. Each adapter renders it within its platform's
/// limits.
public record Message(List<Block> blocks) {

    public sealed interface Block {}

    public record Header(Text text) implements Block {}

    public record Paragraph(Text text) implements Block {}

    /// How far something is: `10/38 tasks (26 %)`.
    public record Progress(int done, int total, Text label) implements Block {}

    /// Rows with a shape, a word and perhaps a button each.
    public record Items(List<Item> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    public record Fields(List<Field> fields) implements Block {

        public Fields {
            fields = List.copyOf(fields);
        }
    }

    public record Table(List<String> head, List<List<Text>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// Text to be copied as it is: commands.
    public record Verbatim(String text) implements Block {}

    /// What can be done with the message as a whole: buttons first, then menus.
    public record Buttons(List<Button> buttons, List<Menu> menus) implements Block {

        public Buttons {
            buttons = List.copyOf(buttons);
            menus = List.copyOf(menus);
        }

        public Buttons(List<Button> buttons) {
            this(buttons, List.of());
        }
    }

    /// Several buttons behind one control. Choosing one is pressing it.
    ///
    /// @param label what the control is called: `Show a task`
    public record Menu(String label, Kind kind, List<Button> choices) {

        /// Of how many things one is chosen.
        public enum Kind {
            /// One of at most [#MOST] things of a kind.
            SELECT,
            /// One of at most [#FEW] things that need no button of their own.
            MORE
        }

        public static final int MOST = 100;
        public static final int FEW = 5;

        public Menu {
            choices = List.copyOf(choices);
        }
    }

    public record Item(Shape shape, Text text, @Nullable Button button) {}

    public record Field(String name, Text value) {}

    /// @param action what comes back when it is pressed: `v1|<cutover>|<task>|<verb>|<seq>`
    /// @param description the whole of what it does, for those who hear the page: `Claim task 1.5,
    ///   Load test`
    public record Button(String label, String action, Style style, String description) {}

    public enum Style {
        PRIMARY,
        PLAIN,
        DANGER
    }

    public Message {
        blocks = List.copyOf(blocks);
    }

    public static Message of(Block... blocks) {
        return new Message(List.of(blocks));
    }

    public static Message of(Text text) {
        return of(new Paragraph(text));
    }
}
