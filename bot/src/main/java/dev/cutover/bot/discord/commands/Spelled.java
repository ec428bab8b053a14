package dev.cutover.bot.discord.commands;

import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The bot's sentences name commands as people type them on any platform. Here the same stands as
/// Discord lists it: `/cutover gate approve 1` for `/cutover approve 1`. Pure; thread-safe.
public final class Spelled {

    private static final String BEFORE = "/" + Catalog.COMMAND + " ";

    /// Those of two words first: `issue close` is no `issue`.
    private static final List<Verb> VERBS =
            Verbs.all().stream()
                    .sorted(Comparator.<Verb>comparingInt(verb -> verb.word().length()).reversed())
                    .toList();

    private Spelled() {}

    /// @param words any; what is no command of the bot's stays as it is
    public static String command(String words) {
        return words.startsWith(BEFORE)
                ? BEFORE + listed(words.substring(BEFORE.length()), Spelled::always)
                : words;
    }

    /// The same for how a verb is used, as the help lists it: without what all have in common.
    public static String usage(String words) {
        return listed(words, verb -> verb.usage().equals(words));
    }

    private static boolean always(Verb verb) {
        return true;
    }

    private static String listed(String words, Predicate<Verb> which) {
        return VERBS.stream()
                .filter(verb -> begins(words, verb.word()) && which.test(verb))
                .findFirst()
                .map(verb -> CommandPath.of(verb).full() + words.substring(verb.word().length()))
                .orElse(words);
    }

    private static boolean begins(String words, String word) {
        return words.startsWith(word)
                && (words.length() == word.length() || words.charAt(word.length()) == ' ');
    }
}
