package dev.cutover.commands.forms;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.RecordCommand;
import dev.cutover.commands.Spot;
import dev.cutover.commands.Spots;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Option;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Blank;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form that asks for a value which the plan leaves open.
///
/// @param target a task, for its own blanks; empty for all
record RecordDraft(Cutover cutover, String target) {

    private static final String BLANK = "blank";
    private static final String VALUE = "value";
    private static final int LONGEST_KEY = 100;

    /// Empty where the plan leaves nothing open.
    Optional<Draft> draft() {
        Map<String, Blank> blanks = blanks();
        return blanks.isEmpty() ? Optional.empty() : Optional.of(draft(blanks));
    }

    private Draft draft(Map<String, Blank> blanks) {
        return new Draft(
                "Record a value",
                cutover.plan().task(target).map(TaskDrafts::about).orElse(Text.EMPTY),
                "Record",
                List.of(which(blanks), value(blanks)),
                values ->
                        new RecordCommand.FillBlank(
                                name(blanks, values.text(BLANK)), values.text(VALUE)));
    }

    private static String name(Map<String, Blank> blanks, String key) {
        return Optional.ofNullable(blanks.get(key)).map(Blank::name).orElse(key);
    }

    private Choice which(Map<String, Blank> blanks) {
        List<Option> options =
                blanks.entrySet().stream()
                        .map(one -> new Option(one.getKey(), label(one.getValue())))
                        .toList();
        return new Choice(
                BLANK,
                "Which one?",
                "",
                true,
                options,
                blanks.size() == 1 ? options.getFirst().value() : "");
    }

    private static Input.Lines value(Map<String, Blank> blanks) {
        boolean secret = blanks.values().stream().anyMatch(Blank::secret);
        return Draft.lines(
                VALUE,
                "Its value",
                secret
                        ? "Of a secret only that it was set is kept. Do not write it here."
                        : "It goes into the plan that you get back.");
    }

    private static String label(Blank blank) {
        return blank.secret() ? Phrases.shortened(blank.name(), 60) + " (a secret)" : blank.name();
    }

    /// By what comes back for them: those without a value first, each name once.
    private Map<String, Blank> blanks() {
        Map<String, Blank> blanks = new LinkedHashMap<>();
        Set<Spot> filled = cutover.records().values().keySet();
        Spots spots = Spots.ofBlanks(cutover.plan());
        cutover.plan().arrangements().blanks().stream()
                .filter(blank -> target.isEmpty() || target.equals(blank.task()))
                .sorted(
                        Comparator.comparing(
                                blank -> filled.contains(spots.of(blank.name(), blank.line()))))
                .forEach(blank -> {
                    if (blanks.size() < Choice.MOST) {
                        blanks.putIfAbsent(key(blank.name()), blank);
                    }
                });
        return blanks;
    }

    /// A name is as long as its author likes; what comes back is not.
    private static String key(String name) {
        String line = name.strip();
        return line.length() <= LONGEST_KEY
                ? line
                : Phrases.shortened(line, LONGEST_KEY) + Integer.toHexString(line.hashCode());
    }
}
