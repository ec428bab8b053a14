package dev.cutover.plans.markdown.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a cell says about a task: `Done`, `✅`, `erledigt`, `Open`.
public final class StatusWord {

    private static final Set<String> DONE =
            Set.of(
                    "done complete completed pass passed ok okay x yes y finished closed erledigt"
                            .concat(
                                    " fertig ja bestanden abgeschlossen fait faite terminé terminée")
                            .concat(
                                    " oui réussi hecho hecha completado completada sí si listo fatto")
                            .concat(" completato sì gedaan klaar afgerond geslaagd gotowe zrobione")
                            .concat(" tak wykonane готово сделано выполнено да feito concluído sim")
                            .concat(" klart klar färdig ferdig hotovo tamam 完成 已完成 完了 済 완료")
                            .split(" "));

    /// What is open has many words; these say nothing that a note should keep.
    private static final Set<String> OPEN =
            Set.of(
                    "open pending todo no n fail failed offen nein fallito ouvert non pendiente"
                            .concat(" abierto aperto nee otwarte nie нет открыто não tbd planned")
                            .split(" "));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private StatusWord() {}

    /// Whether the work is done. A choice that nobody has made (`Pass/Fail`) is open.
    public static boolean isDone(String cell) {
        String text = cell.strip();
        Optional<Sign> sign = Sign.at(text);
        if (sign.isPresent()) {
            return sign.get().checked() && withoutOpenSign(text);
        }
        Matcher word = WORD.matcher(text);
        return word.find()
                && DONE.contains(word.group().toLowerCase(Locale.ROOT))
                && !isChoice(text.substring(word.end()));
    }

    /// Whether the cell says more than that the work is open or done: `waits for Ana`.
    public static boolean saysMore(String cell) {
        Matcher word = WORD.matcher(cell);
        return word.find()
                && !DONE.contains(word.group().toLowerCase(Locale.ROOT))
                && !OPEN.contains(word.group().toLowerCase(Locale.ROOT))
                && !cell.strip().equalsIgnoreCase("n/a");
    }

    private static boolean isChoice(String behind) {
        String rest = behind.strip();
        return rest.startsWith("/") || rest.startsWith("|") || !withoutOpenSign(rest);
    }

    private static boolean withoutOpenSign(String text) {
        return text.chars().noneMatch(letter -> "☐⬜□".indexOf(letter) >= 0);
    }
}
