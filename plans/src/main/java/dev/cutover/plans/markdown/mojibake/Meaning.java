package dev.cutover.plans.markdown.mojibake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Characters that damaged text is likely to have meant.
final class Meaning {

    private static final String LETTERS =
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
                    + "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲų"
                    + "ŹźŻżŽžȘșȚț";
    private static final String MARKS = "\u00A0¡¢£¥§©ª«®°±²³´µ·¹º»¼½¾¿×÷";

    /// Of the characters with a byte that gets lost, those that stand in checklists.
    private static final String WELL_KNOWN =
            "\uFE0F✅✏✍✔✓✗✘❌❎❓❗❤⚠⚡⏩⏪⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺⌚⌛☐☑☒⬜●○←→↑↓⭐"
                    + "‘’“”„–—…•─│┌┐└┘├┤┬┴┼👍🤝🐛🐳🏠📝📍📁🔍🔐🔁🚀🔴🟢🟡🔵🎉";

    private static final String MATHS = "\u200B\u200D\uFEFF™№ℹ−√∞≈≠≤≥";

    private static final Set<Integer> COMMON = codePoints(LETTERS + MARKS);
    private static final Set<Integer> KNOWN = codePoints(WELL_KNOWN);

    private Meaning() {}

    private static Set<Integer> codePoints(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
    }

    /// Whether anybody may have meant this at all.
    static boolean isPossible(int codePoint) {
        return codePoint >= 0xA0
                && switch (Character.getType(codePoint)) {
                    case Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            false;
                    default -> true;
                };
    }

    /// Letters of the languages of Europe, marks, signs and emoji: one of them is enough.
    static boolean isLikely(int codePoint) {
        return codePoint < 0x2000 ? COMMON.contains(codePoint) : isSign(codePoint);
    }

    private static boolean isSign(int code) {
        return within(code, 0x2010, 0x2027)
                || within(code, 0x2030, 0x205E)
                || within(code, 0x20A0, 0x20BF)
                || within(code, 0x2190, 0x21FF)
                || within(code, 0x2300, 0x27BF)
                || within(code, 0x2900, 0x297F)
                || within(code, 0x2B05, 0x2B07)
                || within(code, 0x1F000, 0x1FAFF)
                || KNOWN.contains(code)
                || MATHS.indexOf(code) >= 0;
    }

    private static boolean within(int code, int first, int last) {
        return first <= code && code <= last;
    }

    static boolean isWellKnown(int codePoint) {
        return KNOWN.contains(codePoint);
    }
}
