package dev.cutover.commands.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Ids of cutovers: short, typeable, fit for a folder's name. `Sentry to GlitchTip Migration - Task
/// Checklist` is run as `sentry-to-glitchtip-1`.
final class RunIds {

    private static final int LONGEST = 24;

    private RunIds() {}

    static String named(String title) {
        // Capitals first: `ß` has none of its own and becomes two plain letters.
        String ascii =
                Normalizer.normalize(title.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        List<String> words =
                Arrays.stream(ascii.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                        .toList();
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!name.isEmpty() && name.length() + 1 + word.length() > LONGEST) {
                break;
            }
            name.append(name.isEmpty() ? "" : "-").append(word);
        }
        return name.isEmpty() ? "cutover" : name.toString();
    }

    static String free(String name, Predicate<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> name + "-" + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
