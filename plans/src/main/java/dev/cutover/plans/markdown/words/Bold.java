package dev.cutover.plans.markdown.words;

/// A quick look for lines that begin in bold; most begin with a word.
final class Bold {

    private Bold() {}

    /// Whether the first character that is no decoration may be one that makes something bold.
    static boolean mayBegin(String line) {
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '*' || character == '_') {
                return true;
            }
            if (Character.isLetterOrDigit(character)) {
                return false;
            }
        }
        return false;
    }
}
