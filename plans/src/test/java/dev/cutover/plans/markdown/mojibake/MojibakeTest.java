package dev.cutover.plans.markdown.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Finding;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Rewriting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final List<String> WITHOUT_GAPS =
            List.of(
                    "IBM437",
                    "IBM850",
                    "IBM852",
                    "IBM866",
                    "KOI8-R",
                    "x-MacRoman",
                    "ISO-8859-1",
                    "ISO-8859-15");

    private static final List<String> TEXTS =
            List.of(
                    "# Größe prüfen ✅\n- [ ] Übung ⚠️ – „ok“ 🚀 naïve café → └── x\n",
                    "# Переключение\n- [ ] Проверить базу ✅ 🚀\n- [x] Готово → дальше\n",
                    "# Zażółć gęślą jaźń\n- [ ] Sprawdź ✅ źródło\n",
                    "# Geçiş planı\n- [ ] Sunucuyu değiştir ✅ 🚀 İş\n",
                    "# Σχέδιο μετάβασης\n- [ ] Έλεγχος ✅\n",
                    "┌──────┬────┐\n│ Größe │ ✅ │\n└──────┴────┘\n- [ ] x\n",
                    "- [ ] Do it ✅\n- [ ] Fail ❌\n",
                    "- [ ] café\n",
                    "- [ ] ✔ done → next\n- [ ] ☐ box\n");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void whateverCodePageItWasTheTextReadsAsItWasMeant(String page, String text) {
        assumeTrue(Charset.isSupported(page), "skipped: this JDK does not know " + page);
        assertThat(Mojibake.repaired(damaged(text, page))).isEqualTo(text);
    }

    static Stream<Arguments> whateverCodePageItWasTheTextReadsAsItWasMeant() {
        return WITHOUT_GAPS.stream()
                .flatMap(page -> TEXTS.stream().map(text -> Arguments.of(page, text)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "âœ…, ✅",
        "ğŸš€, 🚀",
        "вњ… вљЎ, ✅ ⚡",
        "‚úÖ, ✅",
        "Γ£à, ✅",
        "âš\u00a0ï¸\u008f, ⚠️",
        "naÃ¯ve, naïve",
        "itâ€™s, it’s",
        "30Â°C, 30°C",
        "Ð¿Ñ€Ð¸Ð²ÐµÑ‚, привет",
        "Ã¢Å“â€¦, ✅",
        "ï»¿x, \uFEFFx",
    })
    void aRunIsRepaired(String damaged, String meant) {
        assertThat(Mojibake.repaired(damaged)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "âŒ no, ❌ no",
        "â� Œ no, â� Œ no",
        "â�Œ no, ❌ no",
        "â Œ no, ❌ no",
        "â°, ⏰",
        "â˜ box, ☐ box",
        "âš ï¸ careful, ⚠️ careful",
        "âš\u00a0ï¸� careful, ⚠️ careful",
        "ðŸ‘ ok, 👍 ok",
        "â†� back, ← back",
        "ðŸ” which, ðŸ” which",
        "âœ which, âœ which",
    })
    void aLostByteIsFoundWhereOnlyOneSignIsLeft(String damaged, String meant) {
        assertThat(Mojibake.repaired(damaged)).isEqualTo(meant);
    }

    @Test
    void theCornerOfADrawnFrameIsFoundByItsLines() {
        assertThat(Mojibake.repaired("â”Œâ”€â”€â”\nâ””â”€â”€â”˜\n")).isEqualTo("┌──┐\n└──┘\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Größe, Straße und „Übung“ – ÖSTERREICH",
                "naïve café, voilà », «\u00a0É\u00a0», validé\u00a0», déjà…’",
                "el coborâ”… „coborâ“… “coborâ”–",
                "râșniță, mâţă, ROMÂNIA",
                "IŞIK, ğüşiöç ĞÜŞİÖÇ, dağı",
                "Zażółć gęślą jaźń, ŹDŹBŁO",
                "Příliš žluťoučký kůň, DĹŽKA, váš, NÍŽE",
                "ВПЕРЁД, Рівне, СЁМГА, Рёбра, „дивљ…“",
                "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
                "┌─Title─┐\n│ a │ b │\n├───┼───┤\n└───┴───┘\n╔══╗\n╚══╝",
                "├── src\n│   └── main\n└── target",
                "5 Å², 3×½, §, ©, CAFFÈ™, CAFÉ”… Spaß“ groß… Maß²",
                "✅ ❌ ⚠️ 🚀 → ‚so‘ ‚Äpfel‘ »öffnen« ‚Öl‘",
                "日本語のテキスト、한국어",
            })
    void textAsItShouldBeIsLeftAlone(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
        assertThat(Mojibake.repaired(text.toUpperCase(Locale.ROOT)))
                .isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    /// Thousands of words in every language that the JDK speaks, with quotes around them.
    @Test
    void noLanguageIsDamaged() {
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.of(language);
            String words =
                    words(locale).filter(word -> !word.isBlank()).collect(Collectors.joining("\n"));
            String quoted = words.replaceAll("(?m)^(.+)$", "“$1”… «\u00a0$1\u00a0» ‚$1‘™ „$1“–");
            for (String text : List.of(words, quoted, quoted.toUpperCase(locale))) {
                assertThat(Mojibake.repaired(text)).as(locale.toString()).isEqualTo(text);
            }
        }
    }

    private static Stream<String> words(Locale locale) {
        DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
        return Stream.of(
                        Arrays.stream(Locale.getISOCountries())
                                .map(code -> Locale.of("", code).getDisplayCountry(locale)),
                        Arrays.stream(Locale.getISOLanguages())
                                .map(code -> Locale.of(code).getDisplayLanguage(locale)),
                        Arrays.stream(dates.getMonths()),
                        Arrays.stream(dates.getWeekdays()),
                        Currency.getAvailableCurrencies().stream()
                                .map(currency -> currency.getDisplayName(locale)))
                .flatMap(some -> some);
    }

    @Test
    void correctTextBesideDamagedTextIsLeftAlone() {
        assertThat(Mojibake.repaired("Größe, „Übung“ âœ… „coborâ”… É\u00a0»"))
                .isEqualTo("Größe, „Übung“ ✅ „coborâ”… É\u00a0»");
    }

    @Test
    void theFindingsCountWhatWasRepairedAndWhatIsLost() {
        Findings findings = new Findings();
        Mojibake.repair(Rewriting.none("a\nâœ… âœ…\nðŸ” x"), findings);
        assertThat(findings.byLine())
                .containsExactly(
                        new Finding(
                                2,
                                Finding.Level.WARNING,
                                "damaged-text",
                                "2 characters of this text were damaged when it was read as Windows-1252"
                                        + " instead of UTF-8; “âœ…” is shown as “✅”. The file stays as it is.",
                                "Save the file as UTF-8 again, or export it repaired."),
                        new Finding(
                                3,
                                Finding.Level.WARNING,
                                "lost-character",
                                "One character was lost when this text was read as Windows-1252, and"
                                        + " nobody can tell which; the first reads “ðŸ””.",
                                "Write the character that was meant."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"â", "âœ", "ðŸ", "ï", "Ã", "âœ… ", "é", "я", "\uD83D", "─┐"})
    void anyBeginningOfDamageIsReadInBoundedTime(String piece) {
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> Mojibake.repaired(piece.repeat(200_000)));
    }

    private static String damaged(String text, String page) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(page));
    }
}
