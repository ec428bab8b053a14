package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Criterion;
import java.util.List;
import java.util.stream.IntStream;

/// The criteria that are not met yet, as rows, each with its number to type and perhaps a button.
final class CriterionRows {

    private CriterionRows() {}

    static List<Item> open(Cutover cutover, String of, List<Criterion> criteria, boolean buttons) {
        return IntStream.rangeClosed(1, criteria.size())
                .filter(number -> !cutover.criteria().met(of, number))
                .mapToObj(number -> row(cutover, of, number, criteria.get(number - 1), buttons))
                .toList();
    }

    private static Item row(
            Cutover cutover, String of, int number, Criterion criterion, boolean button) {
        Text text =
                Text.of(
                        "Criterion ",
                        number,
                        ": ",
                        Text.ofPlan(Phrases.shortened(criterion.text(), 200)),
                        criterion.optional() && !Phrases.says(criterion.text(), "optional")
                                ? " · optional"
                                : "");
        return new Item(
                Shape.OPEN,
                text,
                button && !cutover.closed()
                        ? Buttons.check(cutover, of, number, criterion.text())
                        : null);
    }
}
