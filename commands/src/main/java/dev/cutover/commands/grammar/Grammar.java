package dev.cutover.commands.grammar;

import dev.cutover.commands.Nearest;
import dev.cutover.commands.Person;
import dev.cutover.commands.grammar.Misreading.TooMuch;
import dev.cutover.commands.grammar.Misreading.UnknownVerb;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what somebody typed behind `/cutover`. What it does not understand it does not do, not
/// even in part.
public final class Grammar {

    private static final List<Verb> BY_LENGTH =
            Verbs.all().stream()
                    .sorted(
                            Comparator.comparing((Verb verb) -> verb.word().contains(" "))
                                    .reversed())
                    .toList();

    private Grammar() {}

    /// @param text without `/cutover`; nothing at all asks for help
    public static Reading read(String text, Person speaker) {
        Words words = new Words(Mentions.asText(text.strip()));
        if (words.isEmpty()) {
            return new Understood(new Look(new View.Help(null)));
        }
        Optional<Verb> verb = verb(words);
        return verb.map(found ->
                        read(
                                found,
                                meansAMention(found) ? new Words(text.strip()) : words,
                                speaker))
                .orElseGet(() -> new Misread(unknown(words.next())));
    }

    /// What was put into the places of a verb, where a platform asks for each of them alone.
    ///
    /// @param values by the parameter's name, each one thing whatever it looks like; a flag's is
    ///   `true`, a person's is `<@ID|NAME>` where they were chosen from a list
    public static Reading read(Verb verb, Map<String, String> values, Person speaker) {
        return new ValueReader(verb, values, speaker).read();
    }

    /// What somebody wrote, with persons and channels as people read them: where only text is
    /// meant.
    public static String asText(String written) {
        return Mentions.asText(written);
    }

    /// Two words before one: `issue close 3` is no issue about closing, but `issue close button is
    /// gone` is.
    private static Optional<Verb> verb(Words words) {
        return BY_LENGTH.stream()
                .filter(verb -> words.beginWith(verb.word()))
                .filter(verb -> !wantsANumber(verb) || words.numberAfter(verb.word()))
                .findFirst();
    }

    private static boolean wantsANumber(Verb verb) {
        return verb.word().contains(" ")
                && verb.parameters().stream()
                        .limit(1)
                        .anyMatch(parameter -> parameter.kind() == Parameter.Kind.NUMBER);
    }

    private static Reading read(Verb verb, Words words, Person speaker) {
        words.skip(verb.word());
        return new ArgumentReader(verb, words, speaker).read();
    }

    /// A person or a channel that was chosen from a list is one, and no text.
    private static boolean meansAMention(Verb verb) {
        return verb.parameters().stream()
                .anyMatch(parameter ->
                        parameter.kind() == Parameter.Kind.PERSON
                                || parameter.kind() == Parameter.Kind.CHANNEL);
    }

    static Optional<Misreading> tooMuch(Verb verb, Words words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new TooMuch(verb, words.rest()));
    }

    /// What to say of a word that is no command.
    public static Misreading unknown(String given) {
        List<String> known = Verbs.all().stream().map(Verb::word).toList();
        return new UnknownVerb(given, Nearest.words(known, given.toLowerCase(Locale.ROOT)));
    }
}
