package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of sign-offs.
public final class SignWords {

    private static final Pattern BY =
            Pattern.compile(
                    "(?iu)(?:.{0,40}\\s)?(?:(?:completed|approved|signed|signed[- ]off|reviewed|executed|verified|authori[sz]ed|accepted|confirmed|released|witnessed|performed|prepared|closed|validated) by"
                            + "|(?:abgenommen|freigegeben|genehmigt|durchgeführt|geprüft|abgeschlossen|erstellt|bestätigt) (?:von|durch)"
                            + "|(?:approuvé|validé|effectué|signé|vérifié|réalisé) par|(?:aprobado|completado|realizado|revisado|autorizado|firmado|verificado|aprovado|concluído|executado) por"
                            + "|(?:approvato|completato|eseguito|verificato|firmato|autorizzato) da|(?:goedgekeurd|uitgevoerd) door|(?:утверждено|выполнено|утвердил|выполнил))");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?iu)(?:.*\\s)?(?:date|time|date ?/ ?time|datum|datum ?/ ?uhrzeit|fecha|data|дата|heure|on|am|le)");

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)\\bsign(?:ed|ing)?[- ]?offs?\\b|\\bapprovals?$|\\bapproved by\\b|\\bsignatures?\\b|\\bauthori[sz]ations?\\b"
                            + "|\\bacceptance$|\\babnahme\\b|\\bfreigaben?\\b|\\bunterschriften\\b|\\bapprobations?\\b"
                            + "|\\bvalidations?$|\\bfirmas\\b|\\baprobaci|\\baprovaç|\\bapprovazion|\\bassinaturas\\b|(?<!\\p{L})подпис");

    private static final Set<Column> WHO = Set.of(Column.ROLE, Column.NAME, Column.OWNER);
    private static final Set<Column> HOW = Set.of(Column.CONTACT, Column.PHONE, Column.EMAIL);
    private static final Set<Column> WHEN =
            Set.of(Column.SIGNATURE, Column.DATE, Column.STATUS, Column.NAME);

    private SignWords() {}

    /// `Approved by`, `Freigegeben von`.
    public static boolean isBy(String label) {
        return isBy(label, Hints.of(label));
    }

    private static boolean isBy(String label, Hints hints) {
        return hints.hasAny(Hint.BY, Hint.FOREIGN) && BY.matcher(label).matches();
    }

    public static boolean isDate(String label) {
        return DATE.matcher(label).matches();
    }

    /// Whether people sign below a heading.
    public static boolean isHeading(String heading) {
        return isHeading(heading, Hints.of(heading));
    }

    private static boolean isHeading(String heading, Hints hints) {
        return hints.hasAny(Hint.SIGN, Hint.FOREIGN) && HEADING.matcher(heading).find();
    }

    /// Whether a table with these columns is signed.
    ///
    /// @param sure whether the heading above says so
    public static boolean isTable(List<Column> columns, boolean sure) {
        boolean who = columns.stream().anyMatch(WHO::contains);
        boolean contacts = columns.stream().anyMatch(HOW::contains);
        boolean signed = columns.contains(Column.SIGNATURE);
        return who && !contacts && (signed || (sure && columns.stream().anyMatch(WHEN::contains)));
    }
}
