package dev.cutover.plans.markdown.words;

import java.util.regex.Pattern;

/// What [Topic] knows in English, in some other languages.
final class TopicAbroad {

    private static final Pattern ROLLBACK =
            Pattern.compile(
                    "(?iuU)\\b(rückfall\\p{L}*|rückabwicklung|retour (en )?arrière|reversión|plan de reversa"
                            + "|vuelta atrás|marcha atrás|piano di ripristino|terugdraaien|terugval\\p{L}*"
                            + "|wycofanie|откат\\p{L}?|reversão|återgång|tilbagerulning)\\b"
                            + "|回滚|回退|ロールバック|切り戻し|롤백");

    private static final Pattern NO_WORK =
            Pattern.compile(
                    "(?iuU)\\P{L}{0,12}(kontakte|ansprechpartner|kontaktliste|contactos|contatti|contacten"
                            + "|contactpersonen|kontakty|контакты|contatos|freigaben?|unterschriften|signatures"
                            + "|firmas|firme|handtekeningen|podpisy|подписи|inhalt|inhaltsverzeichnis|sommaire"
                            + "|table des matières|índice|indice|inhoud|spis treści|содержание"
                            + "|联系人|連絡先|연락처|目录|目次)\\P{L}{0,9}");

    private static final Pattern CRITERIA =
            Pattern.compile(
                    "(?iuU)\\b(erfolgskriterien|abnahmekriterien|critères de (succès|réussite|acceptation)"
                            + "|criterios de (éxito|aceptación)|criteri di (successo|accettazione)"
                            + "|succescriteria|acceptatiecriteria|kryteria (sukcesu|akceptacji)"
                            + "|критерии (успеха|приёмки)|critérios de (sucesso|aceitação))\\b"
                            + "|成功标准|成功基準|受け入れ基準");

    private TopicAbroad() {}

    static boolean isNoWork(String heading) {
        return ROLLBACK.matcher(heading).find() || NO_WORK.matcher(heading).matches();
    }

    static boolean isCriteria(String heading) {
        return CRITERIA.matcher(heading).find();
    }
}
