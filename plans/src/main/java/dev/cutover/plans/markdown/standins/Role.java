package dev.cutover.plans.markdown.standins;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a column of a table holds, by its head, in the languages that teams write.
enum Role {
    ID(
            "# no nr n° nº № id ref seq num number nummer numéro número numero lp step_# step_no"
                    + " step_number step_id task_id task_# task_no check_# check_id item_# п/п №_п/п"
                    + " 序号 番号 順番 번호"),
    TASK(
            "task tasks step steps activity activities action actions check checks what item items"
                    + " task_name task_description step_description test test_case todo to-do to_do work"
                    + " aufgabe aufgaben schritt schritte tätigkeit aktivität aktion maßnahme massnahme"
                    + " prüfung prüfpunkt was arbeitsschritt"
                    + " tâche tâches tache étape étapes etape action activité vérification contrôle quoi"
                    + " tarea tareas paso pasos actividad acción accion comprobación verificación qué"
                    + " attività compito passo passi azione verifica controllo cosa"
                    + " opgave taak taken stap stappen actie controle wat opgaver"
                    + " zadanie zadania czynność krok działanie sprawdzenie"
                    + " задача задачи действие шаг проверка работа"
                    + " tarefa tarefas ação etapa atividade"
                    + " uppgift steg aktivitet åtgärd oppgave trin trinn tehtävä vaihe úkol görev adım"
                    + " 任务 任務 步骤 步驟 作業 タスク 手順 作業内容 작업 단계"),
    /// A task only where no other column is one.
    DESCRIPTION(
            "description details instruction instructions beschreibung anweisung descripción"
                    + " descrizione omschrijving opis описание descrição 内容 説明 설명"),
    OWNER(
            "owner owners who assignee assigned assigned_to responsible person engineer lead"
                    + " verantwortlich verantwortlicher verantwortliche wer zuständig zuständigkeit"
                    + " responsable qui quién quien responsabile chi wie verantwoordelijke"
                    + " odpowiedzialny kto osoba ответственный исполнитель кто responsável quem"
                    + " ansvarig ansvarlig vem 担当 担当者 负责人 負責人 담당자"),
    START(
            "start start_time starts when time at t t-offset offset planned_start planned_time"
                    + " scheduled scheduled_time begin beginn zeit uhrzeit wann startzeit début heure quand"
                    + " inicio hora cuándo inizio ora orario quando aanvang tijd wanneer godzina kiedy"
                    + " начало время когда início 開始 開始時刻 时间 時間 시간"),
    DURATION(
            "duration estimate estimated est length time_estimate effort minutes mins how_long"
                    + " estimated_time estimated_duration dauer aufwand durée duración durata duur"
                    + " czas_trwania длительность продолжительность duração varaktighet 所要時間 时长"),
    STATUS(
            "status state done complete completed pass/fail pass_/_fail passed ok p/f ✅ ✔ ☑ ✓"
                    + " checked erledigt zustand statut état fait estado hecho stato fatto gedaan"
                    + " wykonane статус готово выполнено feito klar klart 状态 状態 状況 상태 완료"),
    /// The status where there is no column for that, else what was seen.
    RESULT(
            "result results outcome ergebnis résultat resultado risultato esito resultaat wynik"
                    + " результат resultat 結果 结果"),
    EXPECTED(
            "expected expected_result expected_value expected_output should_be erwartet soll"
                    + " erwartetes_ergebnis attendu résultat_attendu esperado resultado_esperado atteso"
                    + " verwacht oczekiwany ожидаемо ожидаемый_результат 期待値 期待結果"),
    ACTUAL(
            "actual actual_result actual_value actual_time actual_duration observed measured ist"
                    + " tatsächlich réel observé real obtenido effettivo werkelijk rzeczywisty факт 実績"),
    COMMAND("command commands cmd befehl commande comando polecenie команда コマンド 命令"),
    /// What a table is about, if it stands before the tasks: such a table is to look things up in.
    OTHER_SUBJECT(
            "risk risks issue issues problem problems error errors cause causes symptom symptoms"
                    + " trigger triggers condition scenario alert alerts metric threshold impact severity"
                    + " version command_/_action risiko ursache störung risque problème symptôme riesgo causa"
                    + " problema síntoma rischio риск причина симптом"),
    /// Never in a table of tasks.
    OTHER_TABLE(
            "signature unterschrift firma подпись probability likelihood mitigation phone e-mail email"),
    NOTE("");

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]{0,40}\\)\\s*$");

    private static final Map<String, Role> BY_HEAD = new HashMap<>();

    static {
        for (Role role : values()) {
            for (String head : role.heads.split(" ", -1)) {
                BY_HEAD.putIfAbsent(head.replace('_', ' '), role);
            }
        }
    }

    private final String heads;

    Role(String heads) {
        this.heads = heads;
    }

    /// @param head plain text of a column's head
    static Role of(String head) {
        String words = head.indexOf('(') < 0 ? head : ASIDE.matcher(head).replaceFirst("");
        return BY_HEAD.getOrDefault(bare(words), NOTE);
    }

    private static String bare(String head) {
        String words = head.strip().toLowerCase(Locale.ROOT);
        int end = words.length();
        while (end > 1 && ".:?*".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
