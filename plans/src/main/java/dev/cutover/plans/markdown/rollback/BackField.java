package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.words.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of a way back, by the names that teams give them; the heads of tables too.
enum BackField {
    TRIGGER(
            "trigger",
            "triggers",
            "rollback trigger",
            "rollback triggers",
            "trigger condition",
            "trigger conditions",
            "condition",
            "conditions",
            "criteria",
            "when",
            "when to use",
            "use when",
            "use if",
            "use this when",
            "if",
            "symptom",
            "symptoms",
            "indicator",
            "roll back if",
            "rollback if",
            "roll back when",
            "rollback when",
            "abort if",
            "abort criteria",
            "stop if",
            "auslöser",
            "wann",
            "bedingung",
            "abbruchkriterium",
            "abbruchkriterien",
            "déclencheur",
            "déclencheurs",
            "quand",
            "disparador",
            "desencadenante",
            "cuándo",
            "gatilho",
            "innesco",
            "триггер",
            "условие"),
    TIME(
            "time",
            "duration",
            "time to rollback",
            "time to roll back",
            "time to execute",
            "time to complete",
            "time required",
            "time needed",
            "rollback time",
            "rollback duration",
            "estimated time",
            "estimated duration",
            "estimated rollback time",
            "estimate",
            "execution time",
            "recovery time",
            "eta",
            "rto",
            "dauer",
            "zeit",
            "zeitbedarf",
            "durée",
            "temps",
            "duración",
            "tiempo",
            "duração",
            "tempo",
            "durata",
            "duur",
            "время"),
    DATA_LOSS(
            "data loss",
            "potential data loss",
            "expected data loss",
            "data loss risk",
            "data impact",
            "data lost",
            "lost data",
            "data at risk",
            "rpo",
            "datenverlust",
            "perte de données",
            "pertes de données",
            "pérdida de datos",
            "perda de dados",
            "perdita di dati",
            "perdita dati",
            "dataverlies",
            "потеря данных"),
    LIMIT(
            "limit",
            "time limit",
            "deadline",
            "valid until",
            "possible until",
            "only until",
            "until",
            "window",
            "frist",
            "bis",
            "délai",
            "plazo",
            "prazo"),
    AVAILABLE(
            "rollback available",
            "rollback availability",
            "rollback possible",
            "rollback window",
            "rollback option",
            "rollback until",
            "rollback deadline",
            "point of no return",
            "rollback möglich",
            "rückfall möglich",
            "retour arrière possible",
            "reversión disponible"),
    WAY(
            "rollback",
            "roll back",
            "roll-back",
            "rollback plan",
            "rollback procedure",
            "rollback steps",
            "rollback step",
            "rollback command",
            "rollback commands",
            "rollback strategy",
            "to roll back",
            "backout",
            "back-out",
            "rückfall",
            "rückfallplan",
            "retour arrière",
            "reversión"),
    COMMAND("command", "commands", "run", "befehl", "befehle", "commande", "comando"),
    STEPS(
            "steps",
            "step",
            "procedure",
            "action",
            "actions",
            "what to do",
            "how",
            "schritte",
            "vorgehen",
            "étapes",
            "pasos",
            "passos",
            "действия"),
    LEVEL(
            "level",
            "option",
            "scenario",
            "tier",
            "type",
            "strategy",
            "method",
            "severity",
            "stufe",
            "szenario",
            "niveau",
            "nivel",
            "escenario",
            "nível",
            "livello",
            "уровень");

    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<name>\\p{L}[\\p{L} '-]{1,40})\\s?[:：]\\s*(?<value>.*)", Pattern.DOTALL);

    private static final Map<String, BackField> BY_NAME =
            Arrays.stream(values())
                    .flatMap(BackField::byName)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String names;

    BackField(String... names) {
        this.names = String.join("|", names);
    }

    private Stream<Map.Entry<String, BackField>> byName() {
        return Stream.of(names.split("\\|", -1)).map(name -> Map.entry(name, this));
    }

    static Optional<BackField> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(key));
    }

    /// A field with its value, markup and all; the value may be empty: then it is what follows.
    record Said(BackField field, String name, String value) {}

    /// The field that a line is: `**Time:** 5 minutes`, `Data loss: none`.
    static Optional<Said> in(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return Optional.empty();
        }
        return Fields.in(line, 1)
                .flatMap(field -> said(field.name(), field.value()))
                .or(() -> plain(PlainText.clipped(line).strip()));
    }

    private static Optional<Said> plain(String line) {
        Matcher matcher = PLAIN.matcher(line);
        return matcher.matches()
                ? said(matcher.group("name"), PlainText.of(matcher.group("value")))
                : Optional.empty();
    }

    private static Optional<Said> said(String name, String value) {
        return named(name).map(field -> new Said(field, name.strip(), value.strip()));
    }
}
