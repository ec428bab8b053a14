package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.grammar.Verb;
import java.util.List;

/// What is said about a form that was sent, beside the field that it is about; plain, since no
/// platform formats it there.
public final class FormWords {

    private FormWords() {}

    public static String missing(String label) {
        return "Nothing is written here yet: " + label;
    }

    public static String tooLong(int characters, int most) {
        return "These are %d characters, and %d fit. Shorten it; the rest may go into a note."
                .formatted(characters, most);
    }

    public static String notAChoice() {
        return "That is none of the choices. Choose one of the list.";
    }

    public static String noLength(String given) {
        return "“%s” is no length of time. Write it like 20m, 1h30m or 2 hours."
                .formatted(Phrases.shortened(given, 40));
    }

    /// @param nearest their ids, best first
    public static String noSuchTask(String given, List<String> nearest) {
        String name = Phrases.shortened(given, 40);
        return nearest.isEmpty()
                ? "There is no task %s. Leave it empty, or write a number from the board."
                        .formatted(name)
                : "There is no task %s. Nearest: %s.".formatted(name, Phrases.list(nearest));
    }

    /// To a press whose form could not be shown.
    public static Text needsWords(Verb verb) {
        return Text.of(
                "That needs a few words, so nothing was done yet. Next: ", type(verb.usage()), ".");
    }

    /// To a form that does not fit the cutover any more.
    public static Text gone() {
        return Text.of(
                "That form asks for what this cutover does not have any more. Nothing was changed."
                        + " Next: ",
                type("board"),
                ".");
    }
}
