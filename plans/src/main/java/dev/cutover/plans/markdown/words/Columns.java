package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a column of a table is for, by its head. The first that fits counts.
public final class Columns {

    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}#%/]+");

    /// @param heads as a pattern of words, in small letters
    private record Words(Column column, String heads) {}

    private static final List<Words> KNOWN =
            List.of(
                    new Words(Column.NUMBER, "#|no|nr|id|№|n°"),
                    new Words(
                            Column.TIME_TO_RESOLVE,
                            "time to (?:resolve|fix|resolution|repair)|resolution time|ttr|mttr|lösungsdauer|temps de résolution|tiempo de resolución"),
                    new Words(
                            Column.TASKS,
                            "tasks|total tasks|# tasks|number of tasks|total|items|aufgaben|tâches|tareas|tarefas|задачи"),
                    new Words(
                            Column.COMPLETED,
                            "completed|complete|done|finished|completed (?:at|on|date)|end|end time|ended|finish|actual end|erledigt|beendet|ende|terminées?|fin|completadas?|hecho|concluídas?|завершено|готово"),
                    new Words(
                            Column.PROGRESS,
                            "progress|%|% complete|percent(?:age)?|fortschritt|avancement|progreso|progresso|прогресс"),
                    new Words(
                            Column.PHASE,
                            "phases?|stage|wave|phase name|etappe|abschnitt|étape|fase|etapa|фаза|этап"),
                    new Words(
                            Column.TASK,
                            "tasks?|steps?|activity|activities|item|action|what|aufgabe|schritt|tâche|tarea|tarefa|задача"),
                    new Words(
                            Column.STATUS,
                            "(?:current |overall )?(?:status|state)|open/closed|zustand|statut|état|estado|stato|статус"),
                    new Words(
                            Column.STARTED,
                            "started|start|start time|started (?:at|on)|begin|begonnen|beginn|début|inicio|início|inizio|начало"),
                    new Words(
                            Column.BY,
                            "(?:completed |verified |reported |raised |signed |done |executed )?by|verified|durch|von|par|por|da"),
                    new Words(
                            Column.ESTIMATED,
                            "estimated?(?: time| duration)?|est|planned(?: time| duration)?|plan|budget|target time|geschätzt|geplant|soll|schätzung|estimée?|prévue?|estimado|previsto|stimato|оценка|план"),
                    new Words(
                            Column.ACTUAL,
                            "actual(?: time| duration)?|real|spent|time spent|taken|tatsächlich|ist|réelle?|effecti(?:f|ve)|reale?|effettivo|факт"),
                    new Words(
                            Column.VARIANCE,
                            "variance|difference|diff|delta|deviation|over/under|abweichung|differenz|écart|diferencia|desviación|diferença|scostamento|отклонение"),
                    new Words(
                            Column.RISK,
                            "risks?|risk description|risiko|risque|riesgo|risco|rischio|риск"),
                    new Words(
                            Column.LIKELIHOOD,
                            "likelihood|probability|prob|wahrscheinlichkeit|probabilité|probabilidad|probabilidade|probabilità|вероятность"),
                    new Words(
                            Column.IMPACT,
                            "impact|effect|consequences?|auswirkung|impacto|impatto|conséquences?|влияние"),
                    new Words(
                            Column.MITIGATION,
                            "mitigations?|mitigation plan|countermeasures?|contingency|gegenmaßnahmen?|maßnahmen?|atténuation|mitigación|mitigação|mitigazione|меры"),
                    new Words(
                            Column.ISSUE,
                            "issues?|problems?|incidents?|defects?|bugs?|issue description|problem description|störung|vorfall|incidencia|problema|problème|проблема|инцидент"),
                    new Words(
                            Column.SEVERITY,
                            "severity|sev|priority|prio|schwere|schweregrad|priorität|gravité|sévérité|gravedad|severidad|prioridad|gravità|серьёзность|приоритет"),
                    new Words(
                            Column.RESOLUTION,
                            "resolution|resolved|fix|solution|workaround|action taken|outcome|lösung|behebung|résolution|solución|resolución|solução|soluzione|risoluzione|решение"),
                    new Words(
                            Column.SIGNATURE,
                            "signature|signed|initials|sign ?off|sign|approved|approval|unterschrift|signatur|kürzel|firma|assinatura|handtekening|podpis|подпись|imza"),
                    new Words(
                            Column.DATE,
                            "date|time|when|date ?/ ?time|date and time|timestamp|signed on|datum|zeit|zeitpunkt|uhrzeit|datum ?/ ?(?:uhr)?zeit|heure|date ?/ ?heure|fecha|hora|fecha ?/ ?hora|data|data ?/ ?ora|дата|tarih"),
                    new Words(
                            Column.EMAIL,
                            "e ?mail|e ?mail address|mail|correo(?: electrónico)?|courriel|почта"),
                    new Words(
                            Column.PHONE,
                            "phone|phone number|telephone|mobile|cell|tel|telefon|telefonnummer|handy|mobil|téléphone|teléfono|telefone|telefono|móvil|телефон"),
                    new Words(
                            Column.AVAILABILITY,
                            "availability|available|hours|coverage|on call|on call hours|shift|schedule|erreichbarkeit|erreichbar|verfügbarkeit|bereitschaft|disponibilité|disponibilidad|disponibilidade|disponibilità|доступность"),
                    new Words(
                            Column.CONTACT,
                            "contacts?|contact (?:info|information|details|method)|how to reach|reach|slack|slack handle|handle|kontakt|contacto|contato|contatto|контакт|kontaktdaten|coordonnées|pager"),
                    new Words(
                            Column.ROLE,
                            "roles?|responsibilit(?:y|ies)|function|position|title|team|area|department|rolle|funktion|zuständigkeit|zuständig für|verantwortung|aufgabe|bereich|rôle|fonction|responsabilité|rol|función|cargo|papel|função|ruolo|funzione|роль|должность"),
                    new Words(
                            Column.NAME,
                            "name|person|who|people|primary|full name|primary contact|wer|ansprechpartner(?:in)?|nom|personne|qui|nombre|persona|quién|nome|pessoa|имя|фио|кто|naam"),
                    new Words(
                            Column.OWNER,
                            "owner|assignee|assigned to|responsible|lead|raised by|reporter|verantwortlich|besitzer|responsable|responsável|ответственный"),
                    new Words(
                            Column.NOTES,
                            "notes?|comments?|remarks?|bemerkung(?:en)?|notizen?|kommentare?|remarques?|commentaires?|notas?|comentarios?|observaciones|observações|примечания?|комментарий"));

    private static final Map<String, Column> BY_HEAD = byHead();

    private Columns() {}

    public static List<Column> of(Grid grid) {
        return grid.heads().stream().map(head -> of(head.text())).toList();
    }

    public static Column of(String head) {
        String words = DECORATION.matcher(head).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return BY_HEAD.getOrDefault(words, Column.OTHER);
    }

    private static Map<String, Column> byHead() {
        Map<String, Column> byHead = new HashMap<>();
        for (Words known : KNOWN) {
            for (String head : Wordings.of(known.heads())) {
                byHead.putIfAbsent(head, known.column());
            }
        }
        return byHead;
    }
}
