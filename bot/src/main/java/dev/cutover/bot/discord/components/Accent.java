package dev.cutover.bot.discord.components;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Shape;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The colour at the side of a message. It says nothing that no shape and word says.
final class Accent {

    private static final int RED = 0xD83C3E;
    private static final int AMBER = 0xE0A030;
    private static final int BLUE = 0x3B7DD8;
    private static final int GREEN = 0x3BA55D;

    private Accent() {}

    static @Nullable Integer of(Message message) {
        Set<Shape> shapes =
                message.blocks().stream()
                        .filter(Items.class::isInstance)
                        .flatMap(items -> ((Items) items).items().stream())
                        .map(Message.Item::shape)
                        .collect(Collectors.toSet());
        if (shapes.contains(Shape.FAILED)) {
            return RED;
        }
        if (shapes.contains(Shape.BLOCKED)) {
            return AMBER;
        }
        if (shapes.contains(Shape.ACTIVE)) {
            return BLUE;
        }
        return shapes.equals(Set.of(Shape.DONE)) ? GREEN : null;
    }
}
