package dev.cutover.plans.markdown.webcopy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a page shows around the text: links, sizes, buttons.
final class Furniture {

    private static final int LONGEST = 120;

    /// Nobody writes these into a plan.
    private static final Pattern SURE =
            Pattern.compile(
                    "(?i)skip to (main )?content|file metadata and controls|latest commit"
                            + "|\\d[\\d,.]* lines \\(\\d[\\d,.]* s?loc\\)( · [\\d.,]+ ?([KMG]?B|bytes))?"
                            + "|copy raw file|download raw file|raw blame|toggle navigation|navigation menu"
                            + "|open sidebar|close sidebar|search or jump to.{0,3}|go to file"
                            + "|edit this page( on \\w+)?|jump to bottom|view on github|© \\d{4} github.*"
                            + "|was this page helpful\\??|(last )?edited by .{1,60}");

    /// These may be words of a plan, and are furniture only above one that is sure.
    private static final Set<String> AMONG_OTHERS =
            Set.of(
                    "history",
                    "raw",
                    "blame",
                    "code",
                    "preview",
                    "edit",
                    "copy",
                    "download",
                    "main",
                    "master",
                    "files",
                    "breadcrumbs",
                    "sign in",
                    "sign up",
                    "share",
                    "print",
                    "export",
                    "search",
                    "menu",
                    "home",
                    "pages",
                    "permalink",
                    "find file",
                    "replace",
                    "delete",
                    "top",
                    "outline",
                    "on this page",
                    "table of contents");

    private static final Pattern SIZE = Pattern.compile("(?i)\\d[\\d.,]* ?([KMG]i?B|bytes)");

    private Furniture() {}

    /// The lines that are no part of the text; none where it was not copied with its page.
    static List<PageLine> in(List<PageLine> lines) {
        int last = lastSure(lines);
        return IntStream.rangeClosed(0, last)
                .filter(index -> isFurniture(lines.get(index), index < last))
                .mapToObj(lines::get)
                .toList();
    }

    private static int lastSure(List<PageLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> isSure(words(lines.get(index))))
                .reduce(-1, (_, last) -> last);
    }

    private static boolean isFurniture(PageLine line, boolean above) {
        String words = words(line);
        return isSure(words) || (above && isAmongOthers(words));
    }

    private static boolean isAmongOthers(String words) {
        return AMONG_OTHERS.contains(words.toLowerCase(Locale.ROOT))
                || SIZE.matcher(words).matches();
    }

    private static boolean isSure(String words) {
        return !words.isEmpty() && words.length() < LONGEST && SURE.matcher(words).matches();
    }

    private static String words(PageLine line) {
        return line.text().length() > LONGEST ? "" : line.text().strip();
    }
}
