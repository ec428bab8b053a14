package dev.cutover.commands.forms;

import dev.cutover.commands.Command;
import dev.cutover.commands.forms.Reading.Amiss;
import dev.cutover.commands.forms.Reading.Complete;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One kind of form with what its answers mean, so that the two cannot drift apart.
record Draft(
        String title,
        Text about,
        String submit,
        List<Input> inputs,
        Function<Values, Command> meaning) {

    /// Of one text alone.
    static final String WHY = "why";

    static final int LONGEST = 3_000;

    static Input.Lines lines(String name, String label, String hint) {
        return new Input.Lines(name, label, hint, true, LONGEST, "");
    }

    Form form(String action) {
        return new Form(action, title, about, submit, inputs);
    }

    /// With a text that is there already, in the first place that takes one.
    Draft holding(String text) {
        boolean[] placed = {false};
        List<Input> filled =
                inputs.stream()
                        .map(input -> {
                            if (input instanceof Input.Lines lines && !placed[0]) {
                                placed[0] = true;
                                return lines.holding(text);
                            }
                            return input;
                        })
                        .toList();
        return new Draft(title, about, submit, filled, meaning);
    }

    Reading read(Values values, Plan plan) {
        Map<String, String> wrong = new LinkedHashMap<>();
        inputs.forEach(
                input -> values.amiss(input, plan).ifPresent(why -> wrong.put(input.name(), why)));
        return wrong.isEmpty() ? new Complete(meaning.apply(values)) : new Amiss(wrong);
    }
}
