package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.words.CertificateWords;
import dev.cutover.plans.markdown.words.Columns;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which form stands below a heading.
final class FormWords {

    private record Heading(Kind kind, Pattern words) {
        Heading(Kind kind, String words) {
            this(kind, Pattern.compile("(?iu)(?:" + words + ")"));
        }
    }

    /// What is written down before the run is read, not filled in.
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?iu).*\\b(?:known|common|possible|potential|typical|expected|troubleshooting|bekannte|häufige|connus|fréquents|conocidos|comunes)\\b.*");

    private static final String END = "(?:[^\\p{L}].*)?";

    private static final List<Heading> HEADINGS =
            List.of(
                    new Heading(
                            Kind.LESSONS,
                            ".*\\blessons?(?: we)? (?:learn(?:ed|t)|for next time)\\b.*|lessons"
                                    + END
                                    + "|what went (?:well|wrong|badly)"
                                    + END
                                    + "|.*\\berkenntnisse\\b.*|.*\\bleçons (?:apprises|tirées)\\b.*|.*\\blecciones aprendidas\\b.*|.*\\blezioni apprese\\b.*|.*\\blições aprendidas\\b.*|.*извлечённые уроки.*"),
                    new Heading(
                            Kind.IMPROVEMENTS,
                            "(?:suggested |proposed |possible )?improvements?(?: (?:for|to|next|ideas|suggestions|noted).*)?|what (?:to|we would|could be) (?:improved?|do better|do differently)"
                                    + END
                                    + "|verbesserungen(?:\\s.*)?|améliorations(?:\\s.*)?|mejoras(?:\\s.*)?|miglioramenti(?:\\s.*)?|melhorias(?:\\s.*)?|улучшения(?:\\s.*)?"),
                    new Heading(
                            Kind.RISKS,
                            ".*\\brisks? ?(?:log|register|tracking|tracker|list|encountered|identified)\\b.*|risks?|new risks|risiko(?:log|register|liste|protokoll)|risiken|registre des risques|registro de riesgos|registro de riscos|registro dei rischi|журнал рисков"),
                    new Heading(
                            Kind.ISSUES,
                            ".*\\b(?:issues?|incidents?|problems?|defects?|bugs?|deviations?) ?(?:log|register|tracking|tracker|list|encountered|found|observed|raised)\\b.*"
                                    + "|(?:open )?(?:issues|incidents|problems|deviations)|issues? (?:and|&) .*|notes ?(?:/|&|and) ?issues.*"
                                    + "|problem(?:log|liste|protokoll)|probleme|störungen|vorfälle|störungsprotokoll|problèmes(?: rencontrés)?|journal des (?:incidents|problèmes)|incidencias|problemas(?: encontrados)?|registro de (?:incidencias|problemas)|problemi(?: riscontrati)?|журнал (?:проблем|инцидентов)"),
                    new Heading(
                            Kind.TIME_TRACKING,
                            "time (?:tracking|log|sheet)"
                                    + END
                                    + "|.*\\b(?:actual|estimated?)\\b.*\\bvs\\.? .*|.*\\bvs\\.? (?:actual|estimated?)\\b.*|zeiterfassung|suivi du temps|registro de tiempos"),
                    new Heading(
                            Kind.OVERALL_STATUS,
                            "(?:overall|final|go[- ]live|project|migration|deployment) (?:status|readiness|authori[sz]ation|decision)"
                                    + END
                                    + "|gesamtstatus|statut global|estado general|stato generale|общий статус"),
                    new Heading(Kind.QUICK_STATUS, "(?:quick |current |progress )status" + END),
                    new Heading(
                            Kind.PHASE_STATUS,
                            "(?:phase |task )?status(?: table| overview| by phase)?"),
                    new Heading(
                            Kind.NOTES,
                            "(?:(?:general|deployment|migration|additional|other|execution|cutover|run|release|rollout) )?(?:notes?|comments?|observations?|remarks?)(?: (?:&|and) (?:notes|comments|observations|remarks))?"
                                    + "|(?:allgemeine )?(?:notizen|bemerkungen|anmerkungen)|remarques|notes générales|notas(?: generales)?|observaciones|observações|note generali|примечания|заметки"));

    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L})]+$");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)$");

    private FormWords() {}

    static Optional<Kind> kind(String title) {
        return kind(title, Hints.of(title));
    }

    private static Optional<Kind> kind(String title, Hints hints) {
        if (!hints.hasAny(Hint.FORM, Hint.FOREIGN) && !hints.hasAny(Hint.SIGN, Hint.CERTIFICATE)) {
            return Optional.empty();
        }
        String words = ASIDE.matcher(ENDS.matcher(title).replaceAll("")).replaceAll("");
        if (CertificateWords.isHeading(words)) {
            return Optional.of(Kind.CERTIFICATE);
        }
        Optional<Kind> kind = promised(words, hints);
        return kind.isEmpty() && SignWords.isHeading(words) ? Optional.of(Kind.SIGN_OFF) : kind;
    }

    private static Optional<Kind> promised(String words, Hints hints) {
        return !hints.hasAny(Hint.FORM, Hint.FOREIGN) || isKnown(words)
                ? Optional.empty()
                : HEADINGS.stream()
                        .filter(heading -> heading.words().matcher(words).matches())
                        .map(Heading::kind)
                        .findFirst();
    }

    static boolean isKnown(String title) {
        return KNOWN.matcher(title).matches();
    }

    /// Whether a label asks for something even where nothing but a colon follows it.
    static boolean isLabel(String label) {
        return SignWords.isBy(label)
                || SignWords.isDate(label)
                || CertificateWords.isMeasure(label)
                || Columns.of(label) != Column.OTHER;
    }
}
