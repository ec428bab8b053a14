package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/// What the sentence of a trigger asks for.
final class TriggerWords {

    private static final Pattern STOPS =
            Pattern.compile(
                    "\\b(?:STOP|ABORT|HALT)\\b"
                            + "|(?iu)(?:^|[,;:.→–—-]\\s?|->\\s?|\\b(?:then|and|must)\\s)(?:immediately\\s|at once\\s)?"
                            + "(?:stop|abort|halt|cease|do not (?:proceed|continue)|don't (?:proceed|continue)"
                            + "|stopp(?:en)?|abbrechen|anhalten|arrêter|detener|parar|fermare|остановить)(?!\\p{L})");
    private static final Pattern COMMAND =
            Pattern.compile(
                    "\\S+\\s+\\S.*|\\.{0,2}/\\S+|\\S+\\.(?:sh|ps1|py|sql|bat|cmd|rb|pl)",
                    Pattern.DOTALL);
    private static final Pattern MEASURE = Pattern.compile("[<>=]=?\\s?\\d");

    private TriggerWords() {}

    /// Whether the work is to stop at once. What stops by itself does not count: `if services stop
    /// responding`.
    static boolean stops(String text) {
        return STOPS.matcher(text).find();
    }

    /// The inline code that can be run; a name or a measure cannot.
    static List<String> commands(String markdown) {
        return PlainText.parse(markdown).code().stream()
                .map(String::strip)
                .filter(code -> COMMAND.matcher(code).matches())
                .filter(code -> !MEASURE.matcher(code).find())
                .toList();
    }
}
