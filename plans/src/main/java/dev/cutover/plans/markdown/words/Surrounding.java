package dev.cutover.plans.markdown.words;

import java.util.regex.Pattern;

/// What a heading says about the lists and tables below it, in a document that has no boxes.
public enum Surrounding {
    /// Something to look up: what stands below it is never work, whatever it looks like.
    REFERENCE,
    /// What a document says besides: its goals, its services, who is in it.
    BACKGROUND,
    /// It says which phase or step it is, or at which time: `Phase 2`, `Schritt 3`, `T-30`, `Day
    /// 1`.
    PHASE,
    /// It says when it is: `Before the switch`, `Post-deployment`, `Nach der Umstellung`.
    TIME,
    /// It names work that cutovers consist of: `Backup`, `Umstellung`, `Vérification`.
    EVENT,
    /// It begins with a number: `4.3 Configure`.
    ORDERED,
    PLAIN;

    private static final Pattern LOOKED_UP =
            words(
                    "symptoms?|root cause|troubleshoot\\p{L}*|what to do|what it means|escalation|how (to|do|does)"
                            + "|faq|post-?mortem|lessons learned|time tracking|(risk|issues?|change) ?(log|register)"
                            + "|changelog|raci|glossary|definition of|fehlerbehebung|symptome?"
                            + "|dépannage|symptômes?|solución de problemas|síntomas?|sintomi|симптомы");

    /// What surrounds the work in many a document. The heading says nothing else: `Stop the
    /// services` is work, `Services` is not.
    private static final Pattern BESIDES =
            Pattern.compile(
                    "(?iuU)\\P{L}{0,12}((common|useful|known|quick|important|key|the|open|other|project"
                            + "|system|current|related|technical) )?(BESIDES)( (and|&|und|et|y|e|en|i|и) (BESIDES))?\\P{L}{0,9}"
                                    .replace(
                                            "BESIDES",
                                            "causes?|resolutions?|mitigations?|remediation|diagnos(is|tics?)|usage"
                                                    + "|install(ation|ing)?|getting started|quick ?start|licen[sc]e|contributing|contribution"
                                                    + "|api|features?|architecture|overview|background|introduction|summary"
                                                    + "|references?|links?|see also|resources|appendix|annex|issues|problems"
                                                    + "|commands|services|components|environments?|environment variables"
                                                    + "|configuration|alerts?|alarms?|dashboards?|about|scope|goals?|objectives?|assumptions?"
                                                    + "|risks?|impact|lessons|improvements|follow-?ups?|retrospective|history|revisions?|definitions"
                                                    + "|roles|responsibilities|team|contacts?|logs?|notes?|limitations|concepts?|requirements?"
                                                    + "|prerequisites?|outage|incident|contents|ursachen?|überblick|übersicht|hintergrund"
                                                    + "|einleitung|risiken|kontakte?|ansprechpartner|glossar|anhang|ziele?|inhalt"
                                                    + "|inhaltsverzeichnis|probleme?|voraussetzungen|hinweise|contexte|risques?"
                                                    + "|annexes?|objectifs?|sommaire|prérequis|causas?|resumen|riesgos?|objetivos?"
                                                    + "|índice|requisitos|contactos|cause|rischi|sommario|indice|contatti|причины|риски|обзор"
                                                    + "|содержание|контакты|背景|概述|目录|概要|目次"));

    private static final Pattern NOT_IN_TIME =
            Pattern.compile(
                    "(?iu)\\bbefore you (begin|start)\\b|\\bafter an? |^\\P{L}{0,12}(why|how|when|if(?! you use| using)"
                            + "|in case|appendix|annex|anhang|wenn|falls|en cas|en caso|jeśli|если)\\b");

    private static final Pattern STEP =
            Pattern.compile(
                    "(?iuU)(?<![\\p{L}\\p{N}])(step|schritt|étape|etape|etapa|paso|passo|krok|stap|steg"
                            + "|trin|шаг|крок|adım|vaihe|task|aufgabe|tâche)\\s*#?\\d{1,3}(?![\\p{L}])"
                            + "|(步骤|ステップ|手順)\\s?\\d|第\\s?[\\d一二三四五六七八九十]{1,2}\\s?(步|章)"
                            + "|(?<![\\p{L}\\p{N}])T\\s?[-+=−–]\\s?\\d"
                            + "|(?<![\\p{L}\\p{N}])[DJ]\\s?[-+−–]\\s?\\d"
                            + "|(?<![\\p{L}\\p{N}])(day|hour|week|tag|stunde|jour|heure|día|dia|hora|giorno"
                            + "|ora|dag|uur|dzień|день)\\s?[-+#]?\\d");

    private static final Pattern WHEN =
            Pattern.compile(
                    "(?iuU)\\b(pre|post)[-‑– ]\\p{L}{3}|\\b(before|during|after|prior to)\\b"
                            + "|^\\P{L}{0,6}((vor|während|nach) (dem|der|den|des|beginn)|avant|pendant|après"
                            + "|antes|durante|después|despues|prima|dopo|depois|após|voor|tijdens|na"
                            + "|przed|podczas|w trakcie|po|до|перед|во время|после|före|innan|efter|før)\\b"
                            + "|(切换|迁移|上线|移行|切替)(之?前|之?后|之?後|中)");

    private static final Pattern WORK =
            words(
                    "cut-?over|migrat\\p{L}*|deploy\\p{L}*|release|go-?live|switch(-?over|ing)?|roll-?out"
                            + "|upgrade|backups?|prepar\\p{L}*|verif\\p{L}*|validat\\p{L}*|smoke tests?|freeze"
                            + "|shut-?down|start-?up|restart|maintenance|clean-?up|decommission\\p{L}*|checks?"
                            + "|checklist|tasks?|steps?|to-?dos?|execution|actions?|launch|move|handover"
                            + "|vorbereitung\\p{L}*|umstellung|durchführung|umzug|nacharbeiten|abnahme|prüfung\\p{L}*"
                            + "|sicherung|umschalt\\p{L}*|aufräumen|abschluss|nachbereitung|inbetriebnahme"
                            + "|préparation|bascule|vérification\\p{L}*|sauvegarde|nettoyage|mise en (service|production)"
                            + "|preparación|migración|corte|verificación|limpieza|puesta en marcha|respaldo"
                            + "|preparazione|migrazione|verifica|passaggio|pulizia|voorbereiding|omschakeling|overgang|controle"
                            + "|przygotowani\\p{L}+|przełączeni\\p{L}+|weryfikacj\\p{L}+|подготовка|переключение|проверка|миграция"
                            + "|preparação|migração|verificação|förberedelser?|byte|kontroll");

    private static final Pattern NUMBER =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,6}\\d{1,2}(\\.\\d{1,2}){0,2}[.):]?\\s{1,3}\\p{L}");

    private static final Pattern GUIDE =
            words(
                    "guides?|handbook|manual|readme|references?|troubleshoot\\p{L}*|how-?to|faq|playbook"
                            + "|on-?call|runbook|architecture|overview|wiki|handbuch|anleitung|manuel|guía|guida"
                            + "|руководство");

    private static final Pattern LIST =
            words(
                    "checklist|check list|to-?do( list)?|run ?sheet|task list|checkliste|ablaufplan"
                            + "|liste de contrôle|lista de (verificación|control|comprobación)|lista di controllo"
                            + "|controlelijst|lista kontrolna|чек-?лист|checklista");

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iuU)\\b(" + alternatives + ")\\b");
    }

    /// @param heading plain text
    public static Surrounding of(String heading) {
        if (PhaseHeading.number(heading).isPresent() || STEP.matcher(heading).find()) {
            return PHASE;
        }
        if (LOOKED_UP.matcher(heading).find()
                || NOT_IN_TIME.matcher(heading).find()
                || heading.strip().endsWith("?")) {
            return REFERENCE;
        }
        if (BESIDES.matcher(heading).matches()) {
            return BACKGROUND;
        }
        if (WHEN.matcher(heading).find()) {
            return TIME;
        }
        if (WORK.matcher(heading).find()) {
            return EVENT;
        }
        return NUMBER.matcher(heading).find() ? ORDERED : PLAIN;
    }

    /// What a heading says, given what the headings above it say. Nothing below what is to be
    /// looked up is work; within a phase, a part may have any name.
    public Surrounding within(Surrounding outer) {
        if (outer == REFERENCE || outer == BACKGROUND || this == REFERENCE) {
            return outer == BACKGROUND ? BACKGROUND : REFERENCE;
        }
        boolean weaker = this != BACKGROUND && compareTo(outer) > 0;
        return outer == PHASE || weaker ? outer : this;
    }

    public boolean isWork() {
        return this != REFERENCE && this != BACKGROUND;
    }

    /// Whether the heading alone makes a phase of what stands below it.
    public boolean isPhase() {
        return this == PHASE || this == TIME;
    }

    /// Whether a document of that title is about one piece of work, to be done once.
    public static boolean isOfWork(String title) {
        return WORK.matcher(title).find() && !isToLookUp(title);
    }

    public static boolean isToLookUp(String title) {
        return GUIDE.matcher(title).find() && !LIST.matcher(title).find();
    }

    public static boolean isChecklist(String title) {
        return LIST.matcher(title).find();
    }
}
