package dev.cutover.commands.lookup;

/// What one section has of the words that were asked for. A word that is only begun counts less
/// than the word itself.
final class Hits {

    private static final double BEGUN = 0.7;

    private final double[] inTitle;
    private final double[] inText;
    private long found;

    Hits(int words) {
        inTitle = new double[words];
        inText = new double[words];
    }

    void add(int word, int title, int text, boolean begun) {
        double worth = begun ? BEGUN : 1;
        // A second word in a title is not twice as good; in a text it is, up to a point.
        inTitle[word] = Math.max(inTitle[word], title > 0 ? worth : 0);
        inText[word] += worth * text;
        found |= 1L << word;
    }

    double inTitle(int word) {
        return inTitle[word];
    }

    double inText(int word) {
        return inText[word];
    }

    /// The words that stand in the section itself, one bit each.
    long found() {
        return found;
    }

    long inTitle() {
        long bits = 0;
        for (int word = 0; word < inTitle.length; word++) {
            bits |= inTitle[word] > 0 ? 1L << word : 0;
        }
        return bits;
    }
}
