package dev.cutover.plans.markdown.mojibake;

import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Edit;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads UTF-8 that was once taken for another encoding as it was meant: `âœ…` as `✅`.
///
/// Only runs of characters whose bytes are valid UTF-8 are touched, and only if they can hardly be
/// meant as they stand; the rest only where the whole text is damaged so. One code page is chosen
/// for a text, by how much of it makes sense.
public final class Mojibake {

    /// Text may be damaged by two programs in turn.
    private static final int MOST_TIMES = 3;

    /// So much tells which code page it was.
    private static final int ENOUGH = 100_000;

    private Mojibake() {}

    /// The whole text as it was meant, for those who want their file repaired.
    public static String repaired(String text) {
        return repair(Rewriting.none(text), new Findings()).text();
    }

    /// The text to be read; what is written stays as it is.
    public static Rewriting repair(Rewriting rewriting, Findings findings) {
        Rewriting repaired = rewriting;
        for (int time = 0; time < MOST_TIMES; time++) {
            Rewriting before = repaired;
            repaired = once(before, findings);
            if (repaired.equals(before)) {
                return repaired;
            }
        }
        return repaired;
    }

    private static Rewriting once(Rewriting rewriting, Findings findings) {
        String text = rewriting.text();
        int[] places = places(text);
        Optional<CodePage> page = places.length < 2 ? Optional.empty() : page(text, places);
        return page.map(found -> Reading.of(text, places, found))
                .map(reading -> repair(rewriting, reading, findings))
                .orElse(rewriting);
    }

    /// Of the characters above 127.
    private static int[] places(String text) {
        int[] places = new int[16];
        int count = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
                places[count++] = index;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static Optional<CodePage> page(String text, int[] places) {
        int[] enough = IntStream.of(places).limit(ENOUGH).toArray();
        return CodePage.all().stream()
                .map(page -> Reading.of(text, enough, page))
                .filter(reading -> reading.sure() > 0)
                .reduce((first, next) -> next.weight() > first.weight() ? next : first)
                .map(Reading::page);
    }

    private static Rewriting repair(Rewriting rewriting, Reading reading, Findings findings) {
        List<Damage> repairs = reading.repairs();
        new DamageFindings(rewriting, reading.page(), findings).report(repairs, reading.unknown());
        return rewriting.with(repairs.stream().map(Mojibake::edit).toList());
    }

    private static Edit edit(Damage damage) {
        return new Edit(damage.start(), damage.end(), Character.toString(damage.codePoint()));
    }
}
