package dev.cutover.plans.markdown.hints;

import java.util.ArrayList;
import java.util.List;

/// Something without which a text cannot be what a reader looks for.
///
/// The parts are in small letters, with a bar between two of them; `0` is any digit, `-` any dash,
/// a blank any white space and `?` any character. A reader that asks for a hint before it matches a
/// pattern must name a part of every word that the pattern begins to match with; a test tries all
/// words of the patterns.
public enum Hint {
    /// A length of time: `24h`, `2-3 hours`, `two days`. Part of what is meant: without it, the
    /// `as` of `as long` would be a second.
    TIME(times()),
    /// An hour of the day: `06:00`, `10 PM`.
    CLOCK("0:00|0.00|0h00|0am|0pm|0 am|0 pm|0a.m|0p.m|0 a.m|0 p.m"),
    /// Counted from T-0: `T-15`, `D + 1`, `T minus 5`, `T0`.
    OFFSET(offsets()),
    EVERY("every|each|hourly|daily|weekly"),
    /// A unit and then a number: `hours 1, 4 and 12`.
    COUNTED(counted()),
    WAIT(
            "after|later|before|until|than|not |n't |stab|soak|wait|pause|hold|sleep|let "
                    + "|allow|monitor|watch|observ|keep "),
    AHEAD("ago|before|prior|advance|ahead|earlier|notice|lead time"),
    DOWN("down"),
    ORDER("order|sequence"),
    PHASE("phase|stage|wave|fase|faza"),
    DECISION("decision|decide|/no|/ no"),
    CHOICE("choos|chosen|pick|select|use |do |follow |one of|either of"),
    WAY("method|strat|option|alternative|approach|variant|path|route|plan" + "|choice|way|thode"),
    /// Words by which people are told something.
    TOLD(
            "notif|announc|inform|told|tell|mail|messag|alert|ping|warn|updat|post"
                    + "|sen|shar|writ|publish|communicat|broadcast|status page"),
    WAS_TOLD("notified|informed|told|alerted|emailed|announced|communicated"),
    RECORD("record|note|writ|wrote|captur|save|cop|stor|collect"),
    /// Names of what is seen: `Expected: …`, `Response status: …`.
    EXPECTED("expect|respon|return|status|exit|should"),
    ALL_OF("all|every|each"),
    SHOULD("should|must|exp"),
    CHECK("verif|check|confirm|ensure|validat|test|count|make sure|look for"),
    /// How a title says what became of its task.
    MARK(
            "done|complete|finished|not started|in progress|pending|todo|open"
                    + "|failed|skipped|not applicable"),
    OPTIONAL("optional|nice"),
    CONDITION("if |unless |as |when |where "),
    WARNING("important|critical|warning|caution|danger|attention|do not|never" + "|production"),
    /// Words of the way back in any language.
    BACK(
            "roll|abort|stop if|back|return|abbruch|ckfall|retour|revers|revert"
                    + "|ripristino|terug|wycof|tilbage|geri alma"),
    /// Of a decision tree.
    TREE("decision|flow|entscheidungsbaum|beslis"),
    PEOPLE(
            "contact|who to call|escalation|on call|on-call|team|roles|people"
                    + "|ansprechp|kontakt|bereitschaft|rollen|contat"),
    CHANNEL("channel|war room|warroom|slack|kanal|cana|chat"),
    SIGN(
            "sign|approv|authori|acceptance|abnahme|freigabe|unterschrift|approba"
                    + "|validation|firma|aproba|assinatura"),
    /// Before the name of who did something.
    BY(" by| von| durch| par| por| da| door"),
    CERTIFICATE("certifi|completion record|completion summary|abschlussprotokoll|zertifikat"),
    /// Headings of what the run fills in.
    FORM(
            "lesson|what went|erkenntnisse|lecciones|lezioni|improve|what to"
                    + "|what we|what could|verbesserung|mejoras|miglior|melhor|risk|risiko"
                    + "|risiken|risque|riesgo|risco|rischi|issue|incident|problem|defect|bug"
                    + "|deviation|inciden|time|actual|estimate|zeiterfassung|suivi|tiempos"
                    + "|status|readiness|authori|decision|statut|estado|stato|note|comment"
                    + "|observa|remar|notiz|merkungen|nota"),
    /// Headings below which nothing is work.
    NO_WORK(
            "contact|trigger|sign|authori|approvals|status|contents|certificate"
                    + "|kontakt|ansprech|contat|freigabe|unterschrift|firm|handteken|podpis"
                    + "|inhal|sommaire|table des|indice|inhoud|spis"),
    CRITERIA("criteri|kriteri|kryteri|done when|final |definition of done"),
    /// A name that stands for a value, or gives it one: `NEW_URL`, `<HOST>`, `[Name]`.
    PLACEHOLDER("_|your-|<|[|{{|yyyy"),
    COLON(":|："),
    /// A letter of another alphabet than plain ASCII, or with an accent.
    FOREIGN(""),
    /// A character that is neither ASCII nor a letter.
    SYMBOL("");

    private final String parts;

    Hint(String parts) {
        this.parts = parts;
    }

    List<String> parts() {
        return parts.isEmpty() ? List.of() : List.of(parts.split("\\|", -1));
    }

    /// Its own among those of [Hints].
    @SuppressWarnings("EnumOrdinal") // the bits live no longer than one reading
    long bit() {
        return 1L << ordinal();
    }

    private static String times() {
        StringBuilder parts =
                new StringBuilder("min|hour|hr|sec|day|week|month|daily|night|morning");
        for (String unit : List.of("s", "m", "h", "d", "w")) {
            parts.append("|0").append(unit).append("|0?").append(unit);
        }
        return parts.toString();
    }

    private static String counted() {
        List<String> parts = new ArrayList<>();
        for (String unit : List.of("hour", "day", "minute", "min", "week")) {
            for (String number : List.of(" 0", "s 0", " +0", "s +0")) {
                parts.add(unit + number);
            }
        }
        return String.join("|", parts);
    }

    private static String offsets() {
        List<String> parts = new ArrayList<>();
        for (String base : List.of("t", "d", "h")) {
            for (String joint : List.of("", " ", "-")) {
                parts.add(base + joint + "0");
                parts.add(base + joint + "zero");
                for (String sign : List.of("minus", "plus", "-", "+", "=")) {
                    parts.add(base + joint + sign + "0");
                    parts.add(base + joint + sign + " 0");
                }
            }
        }
        return String.join("|", parts);
    }
}
