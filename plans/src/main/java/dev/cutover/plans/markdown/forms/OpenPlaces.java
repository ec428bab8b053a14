package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.words.CertificateWords;
import dev.cutover.plans.markdown.words.Columns;
import dev.cutover.plans.markdown.words.Prompts;
import dev.cutover.plans.markdown.words.Prompts.Prompt;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a line is there to be filled in: an empty bullet, a placeholder, a line to write on.
final class OpenPlaces {

    private static final String BULLET = "(?:[-*+•◦▪‣]|\\d{1,3}[.)])";
    private static final Pattern EMPTY_BULLET =
            Pattern.compile("(?<bullet>[\\s>]{0,40}" + BULLET + "[ \\t]?)[ \\t]*");
    private static final Pattern BULLETED =
            Pattern.compile("(?<bullet>[ \\t>]{0,40}(?:[-*+•◦▪‣])[ \\t]{1,4})(?!\\[[ xX]\\])\\S.*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?iu)[ \\t>]{0,40}(?:"
                            + BULLET
                            + "[ \\t]{1,4})?(?<place>[*_]{0,2}(?:\\[(?=[^\\]]{0,200}[\\p{L}.…])[^\\[\\]]{2,300}\\](?![(\\[:])|<(?!/)[^<>]{3,300}>"
                            + "|\\((?:add|fill|enter|note|write|list|none|to be|insert|describe|hier|à compléter|añadir)[^()]{0,300}\\)"
                            + "|(?:none(?: yet| so far)?|tbd|tba|n/a|to be (?:filled|completed|determined|added)[^.]{0,80}|keine|aucune?|ninguna?)[.]?"
                            + "|_{5,}|\\.{5,}|…)[*_]{0,2})[ \\t]*");
    private static final Set<Column> OF_ISSUES =
            Set.of(
                    Column.DATE,
                    Column.ISSUE,
                    Column.RISK,
                    Column.RESOLUTION,
                    Column.SEVERITY,
                    Column.IMPACT,
                    Column.STATUS,
                    Column.OWNER,
                    Column.TIME_TO_RESOLVE,
                    Column.MITIGATION);

    private OpenPlaces() {}

    /// The bullet that one more line would begin with, where this line has one.
    static Optional<String> bullet(Line line) {
        String text = PlainText.clipped(line.text());
        Matcher empty = EMPTY_BULLET.matcher(text);
        if (empty.matches()) {
            return Optional.of(empty.group("bullet").stripTrailing() + " ");
        }
        Matcher bulleted = BULLETED.matcher(text);
        return bulleted.matches() ? Optional.of(bulleted.group("bullet")) : Optional.empty();
    }

    static List<Form.Line> in(Line line, Kind kind) {
        String text = PlainText.clipped(line.text());
        Matcher empty = EMPTY_BULLET.matcher(text);
        if (empty.matches()) {
            return List.of(new Form.Line("", slot(line, empty.end("bullet"), empty.end("bullet"))));
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.matches()) {
            return List.of(
                    new Form.Line(
                            "", slot(line, placeholder.start("place"), placeholder.end("place"))));
        }
        List<Form.Line> open =
                Prompts.inForm(line).stream()
                        .filter(OpenPlaces::asks)
                        .map(prompt -> new Form.Line(prompt.label(), prompt.slot()))
                        .toList();
        return open.isEmpty() ? filled(line, kind) : open;
    }

    private static boolean asks(Prompt prompt) {
        return prompt.slot().length() > 0 || FormWords.isLabel(prompt.label());
    }

    /// What was filled in before can be told by its label.
    private static List<Form.Line> filled(Line line, Kind kind) {
        return Prompts.value(line)
                .filter(prompt -> isOf(kind, prompt.label()))
                .map(prompt -> new Form.Line(prompt.label(), prompt.slot()))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isOf(Kind kind, String label) {
        return switch (kind) {
            case ISSUES, RISKS -> OF_ISSUES.contains(Columns.of(label));
            case OVERALL_STATUS -> !label.isEmpty();
            case CERTIFICATE ->
                    CertificateWords.isMeasure(label)
                            || SignWords.isBy(label)
                            || SignWords.isDate(label);
            case QUICK_STATUS,
                    PHASE_STATUS,
                    TIME_TRACKING,
                    SIGN_OFF,
                    NOTES,
                    LESSONS,
                    IMPROVEMENTS ->
                    false;
        };
    }

    /// The measures of a certificate that stand anywhere: `Total Downtime: ____`, `Migration
    /// Duration: Start: ____ End: ____`.
    static List<Form.Line> measures(Line line) {
        List<Prompt> prompts = Prompts.inForm(line);
        if (prompts.isEmpty()) {
            return List.of();
        }
        boolean ours =
                CertificateWords.isAlone(prompts.getFirst().label())
                        || (CertificateWords.isSpan(line.text())
                                && CertificateWords.isMeasure(prompts.getFirst().label()));
        return ours
                ? prompts.stream()
                        .map(prompt -> new Form.Line(prompt.label(), prompt.slot()))
                        .toList()
                : List.of();
    }

    private static Slot slot(Line line, int start, int end) {
        return line.slot(start, end);
    }
}
