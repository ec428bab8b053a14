package dev.cutover.bot.discord.components;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Rows with a button, where there are too many of them for a button each.
final class Rows {

    private static final int NAMED = 4;

    private Rows() {}

    static long withButton(Message message) {
        return message.blocks().stream()
                .filter(Items.class::isInstance)
                .flatMap(items -> ((Items) items).items().stream())
                .filter(item -> item.button() != null)
                .count();
    }

    static boolean anyButton(List<Item> items) {
        return items.stream().anyMatch(item -> item.button() != null);
    }

    /// What somebody can act on, as many as one list holds: first what is in hand, then what can be
    /// begun, then what is blocked.
    static List<Item> mostUrgent(List<Item> items) {
        return items.stream()
                .filter(item -> item.button() != null)
                .sorted(Comparator.comparingInt(item -> turn(item.shape())))
                .limit(Limits.OPTIONS)
                .toList();
    }

    private static int turn(Shape shape) {
        return switch (shape) {
            case ACTIVE -> 0;
            case FAILED -> 1;
            case OPEN, WAITING, WARNING -> 2;
            case BLOCKED -> 3;
            case DONE, SKIPPED, NOT_APPLICABLE -> 4;
        };
    }

    static List<Button> buttons(List<Item> items) {
        return items.stream().map(Item::button).filter(Objects::nonNull).toList();
    }

    /// What can be done with the list, in the words of its buttons: `Claim, Done or Unblock`.
    static String label(List<Button> choices) {
        return choices.stream()
                        .map(Controls::firstWord)
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(" / "))
                + " …";
    }
}
