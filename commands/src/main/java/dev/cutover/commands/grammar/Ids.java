package dev.cutover.commands.grammar;

import java.util.regex.Pattern;

/// Numbers of tasks and phases as people paste them: `#1.5`, `**1.5**`, `1.5:`, `(1.5)`, `1,5`.
final class Ids {

    private static final String BEFORE = "#*_`([\"'“‘";
    private static final String BEHIND = "*_`)]\"'”’:,;.";

    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,6},\\d{1,6}");

    private Ids() {}

    static String cleaned(String given) {
        String seen = visible(given);
        int start = 0;
        int end = seen.length();
        while (start < end && BEFORE.indexOf(seen.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BEHIND.indexOf(seen.charAt(end - 1)) >= 0) {
            end--;
        }
        String id = seen.substring(start, end);
        return WITH_COMMA.matcher(id).matches() ? id.replace(',', '.') : id;
    }

    /// Copied text brings marks of direction and other characters that nobody sees.
    private static String visible(String given) {
        return given.codePoints().allMatch(Ids::isVisible) ? given : withoutHidden(given);
    }

    private static String withoutHidden(String given) {
        return given.codePoints()
                .filter(Ids::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVisible(int point) {
        return Character.getType(point) != Character.FORMAT && !Character.isISOControl(point);
    }
}
