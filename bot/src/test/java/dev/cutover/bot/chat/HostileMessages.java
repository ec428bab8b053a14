package dev.cutover.bot.chat;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Messages of whatever blocks, far too long and with hostile words; the same again for the same
/// seed.
///
/// @param words what has power where the message is shown
/// @param most so many blocks, and fewer
public record HostileMessages(List<String> words, int most) {

    public HostileMessages {
        words = List.copyOf(words);
    }

    public Message of(int seed) {
        Random random = new Random(seed);
        int count = random.nextInt(most);
        return new Message(Stream.generate(() -> block(random)).limit(count).toList());
    }

    private Block block(Random random) {
        String text = text(random);
        return switch (random.nextInt(8)) {
            case 0 -> new Message.Header(Text.of(text));
            case 1 -> new Message.Paragraph(Text.of(text));
            case 2 -> new Message.Progress(random.nextInt(9), 9, Text.of(text));
            case 3 -> items(text, random);
            case 4 ->
                    new Message.Fields(
                            IntStream.range(0, random.nextInt(25))
                                    .mapToObj(_ -> new Message.Field(text, Text.code(text)))
                                    .toList());
            case 5 ->
                    new Message.Table(
                            List.of("a", "b"), List.of(List.of(Text.of(text), Text.strong(text))));
            case 6 -> new Message.Verbatim(text);
            default -> buttons(text, random);
        };
    }

    private static Block items(String text, Random random) {
        return new Message.Items(
                random.ints(random.nextInt(60), 0, 3)
                        .mapToObj(kind ->
                                new Item(Shape.OPEN, Text.of(text), kind == 0 ? null : button("x")))
                        .toList());
    }

    private static Block buttons(String text, Random random) {
        return new Message.Buttons(
                IntStream.range(0, random.nextInt(40))
                        .mapToObj(index -> button(text + index))
                        .toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> menu(text, random)).toList());
    }

    private static Menu menu(String text, Random random) {
        Menu.Kind kind = random.nextBoolean() ? Menu.Kind.MORE : Menu.Kind.SELECT;
        return new Menu(
                "More " + text,
                kind,
                IntStream.range(0, random.nextInt(kind == Menu.Kind.MORE ? 6 : 130))
                        .mapToObj(index -> button(index % 7 == 0 ? text + index : "1." + index))
                        .toList());
    }

    private String text(Random random) {
        String some = words.get(random.nextInt(words.size()));
        return some.repeat(random.nextInt(4) == 0 ? random.nextInt(1_000) : random.nextInt(20));
    }

    private static Button button(String id) {
        return new Button(
                "Claim " + id, "v1|r|" + id + "|claim|0", Style.PLAIN, "Claim " + id + " Load");
    }
}
