package dev.cutover.commands.lookup;

import dev.cutover.plans.PlanReader;
import java.util.List;

/// A text with its sections and an index of its words, made once and asked often. Immutable and
/// thread-safe.
///
/// Only the first million characters are taken in (some 500 pages); [#whole] says whether that was
/// all. Making it is linear in them.
public final class IndexedText {

    /// The most characters of one text that are looked through.
    public static final int MOST = 1_000_000;

    private final int characters;
    private final boolean whole;
    private final Lines lines;
    private final Outline outline;
    private final Vocabulary vocabulary = new Vocabulary();
    private final int[] sizes;
    private int words;

    private IndexedText(String text, boolean whole, PlanReader reader) {
        this.characters = text.length();
        this.whole = whole;
        this.lines = Lines.of(text);
        this.outline = Outline.of(reader.read(text).sections(), lines.count());
        this.sizes = new int[outline.nodes().size()];
        readTitles();
        readLines();
    }

    public static IndexedText of(String text, PlanReader reader) {
        String beginning = beginning(text);
        return new IndexedText(beginning, beginning.length() == text.length(), reader);
    }

    /// As much of a text as is taken in: whole lines, where it has any.
    public static String beginning(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int line = text.lastIndexOf('\n', MOST - 1) + 1;
        int point = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, line > 0 ? line : point);
    }

    private void readTitles() {
        for (int section = 1; section < sizes.length; section++) {
            int here = section;
            Spelling.read(
                    outline.node(section).title(), (word, _) -> vocabulary.add(word, here, true));
        }
    }

    /// Every line belongs to the innermost section around it; titles have been read.
    private void readLines() {
        int section = Outline.WHOLE;
        int next = 1;
        for (int number = 1; number <= lines.count(); number++) {
            while (outline.node(section).lastLine() < number) {
                section = outline.node(section).parent();
            }
            boolean title = false;
            while (next < sizes.length && outline.node(next).line() == number) {
                section = next++;
                title = true;
            }
            if (!title) {
                readLine(section, lines.line(number));
            }
        }
    }

    private void readLine(int section, String line) {
        Spelling.read(
                line,
                (word, _) -> {
                    vocabulary.add(word, section, false);
                    sizes[section]++;
                    words++;
                });
    }

    /// How many characters were taken in.
    public int characters() {
        return characters;
    }

    /// Whether all of it was taken in.
    public boolean whole() {
        return whole;
    }

    public int lastLine() {
        return lines.count();
    }

    /// The titles of the outermost sections that tell the text's parts apart.
    public List<String> parts() {
        boolean titled = outline.nodes().stream().filter(node -> node.depth() == 1).count() == 1;
        boolean parted = outline.nodes().stream().anyMatch(node -> node.depth() == 2);
        return outline.nodes().stream()
                .filter(node -> node.depth() == (titled && parted ? 2 : 1))
                .map(Outline.Node::title)
                .filter(title -> !title.isBlank())
                .toList();
    }

    Lines lines() {
        return lines;
    }

    Outline outline() {
        return outline;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// How many words stand in all sections.
    int words() {
        return words;
    }

    /// How many words stand in a section itself, without those of its parts.
    int size(int section) {
        return sizes[section];
    }
}
