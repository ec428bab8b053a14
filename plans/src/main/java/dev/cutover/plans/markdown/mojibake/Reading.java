package dev.cutover.plans.markdown.mojibake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// All that a text would mean if it had been read with one code page.
final class Reading {

    private static final int CONSISTENT = 9;
    private static final int RUN = 3;
    private static final int THIN_LINE = 0x2500;

    private final String text;
    private final CodePage page;
    private final List<Damage> damages = new ArrayList<>();
    private int covered;
    private int strays;
    private int sure;

    private Reading(String text, CodePage page) {
        this.text = text;
        this.page = page;
    }

    /// @param places of the characters above 127
    static Reading of(String text, int[] places, CodePage page) {
        Reading reading = new Reading(text, page);
        reading.read(places);
        reading.runs();
        reading.sure = (int) reading.damages.stream().filter(reading::counts).count();
        return reading;
    }

    private void read(int[] places) {
        Sequences sequences = new Sequences(text, page);
        int behind = 0;
        for (int place : places) {
            if (place < behind) {
                continue;
            }
            Damage damage = sequences.at(place);
            if (damage == null) {
                strays += isStray(text.charAt(place)) ? 1 : 0;
            } else {
                damages.add(damage);
                covered += damage.end() - damage.start();
                behind = damage.end();
            }
        }
    }

    private static boolean isStray(char character) {
        return Character.isLetter(character) || (character >= '─' && character <= '╿');
    }

    /// Several letters of another script in a row were not written by chance.
    private void runs() {
        int first = 0;
        for (int next = 1; next <= damages.size(); next++) {
            if (next == damages.size() || !follows(damages.get(next - 1), damages.get(next))) {
                if (next - first >= RUN) {
                    damages.subList(first, next).replaceAll(Damage::asSure);
                }
                first = next;
            }
        }
    }

    private boolean follows(Damage before, Damage damage) {
        return before.end() == damage.start()
                && !before.lost()
                && !damage.lost()
                && areOfAnotherScript(before.codePoint(), damage.codePoint())
                && Character.isLetter(text.charAt(before.start()));
    }

    private static boolean areOfAnotherScript(int first, int second) {
        UnicodeScript script = UnicodeScript.of(first);
        return Character.isLetter(first)
                && Character.isLetter(second)
                && script == UnicodeScript.of(second)
                && script != UnicodeScript.LATIN;
    }

    private boolean counts(Damage damage) {
        return damage.sure() && damage.isRepairable();
    }

    CodePage page() {
        return page;
    }

    int sure() {
        return sure;
    }

    int weight() {
        return 2 * sure + (isConsistent() ? damages.size() : 0);
    }

    private boolean isConsistent() {
        return covered >= CONSISTENT * strays;
    }

    /// What is to be read otherwise: what is sure, and in a text that is damaged throughout, the
    /// rest.
    List<Damage> repairs() {
        boolean all = isConsistent() && sure > 0;
        boolean lines = damages.stream().anyMatch(damage -> damage.codePoint() == THIN_LINE);
        return damages.stream()
                .filter(Damage::isRepairable)
                .filter(damage -> all ? isMeant(damage) : damage.sure())
                .filter(damage -> !damage.lost() || !damage.isBlockDrawing() || lines)
                .toList();
    }

    private boolean isMeant(Damage damage) {
        return damage.sure()
                || !damage.lost()
                || !isBehindLetter(damage)
                || damage.isBlockDrawing();
    }

    private boolean isBehindLetter(Damage damage) {
        return damage.start() > 0 && Character.isLetter(text.charAt(damage.start() - 1));
    }

    /// What is damaged for sure, but cannot be told any more.
    List<Damage> unknown() {
        return damages.stream()
                .filter(damage -> damage.lost() && !damage.isRepairable() && damage.sure())
                .toList();
    }
}
