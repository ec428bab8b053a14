package dev.cutover.commands.grammar;

/// Numbers of tasks and phases as people paste them: `#1.5`, `**1.5**`, `1.5:`, `(1.5)`, `1,5`.
final class Ids {

    private static final String BEFORE = "#*_`([\"'“‘";
    private static final String BEHIND = "*_`)]\"'”’:,;.";

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
        return seen.substring(start, end).replaceFirst("^(\\d{1,6}),(\\d{1,6})$", "$1.$2");
    }

    /// Copied text brings marks of direction and other characters that nobody sees.
    private static String visible(String given) {
        return given.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
