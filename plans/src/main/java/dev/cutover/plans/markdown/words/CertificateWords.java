package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// What is measured at the end of a cutover.
public final class CertificateWords {

    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?iu)(?:(?:total|actual|overall|migration|deployment|cutover) )*(?:down ?time|duration|outage|elapsed(?: time)?|time taken)"
                            + "|start|end|total|start time|end time|started|ended|finished"
                            + "|gesamtdauer|dauer|ausfallzeit|beginn|ende|durée(?: totale)?|début|fin|duración(?: total)?|inicio|tiempo de inactividad|duração|durata");
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?iu)(?:(?:total|actual|overall|migration|deployment|cutover) )+(?:down ?time|duration|outage|time)|down ?time|gesamtdauer|ausfallzeit|durée totale|duración total");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)\\bcertificate\\b|\\bcompletion (?:record|summary)\\b|\\babschlussprotokoll|\\bzertifikat|\\bcertificat\\b|\\bcertificado\\b|\\bcertificato\\b");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?iu).{0,12}\\b(?:duration|dauer|durée|duración|duração|durata)\\b[*_]{0,2}\\s?[:：].*",
                    Pattern.DOTALL);

    private CertificateWords() {}

    public static boolean isMeasure(String label) {
        return MEASURE.matcher(label).matches();
    }

    /// Whether a label is one of a certificate wherever it stands.
    public static boolean isAlone(String label) {
        return ALONE.matcher(label).matches();
    }

    public static boolean isHeading(String heading) {
        return isHeading(heading, Hints.of(heading));
    }

    private static boolean isHeading(String heading, Hints hints) {
        return hints.hasAny(Hint.CERTIFICATE, Hint.FOREIGN) && HEADING.matcher(heading).find();
    }

    /// `Migration Duration: Start: ____ End: ____`: the line is about the duration of everything.
    public static boolean isSpan(String line) {
        return line.length() < 300
                && SPAN.matcher(
                                line.strip()
                                        .replaceFirst(
                                                "^[^\\p{L}]{0,6}(?:migration|deployment|cutover|total)\\s",
                                                ""))
                        .matches();
    }
}
