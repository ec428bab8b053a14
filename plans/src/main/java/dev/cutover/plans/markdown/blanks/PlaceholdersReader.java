package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Placeholders;
import dev.cutover.plans.markdown.words.Secrets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names that stand for a value, in text and in code; each name is one blank, with all
/// lines that use it. What stands in a drawn box is part of a form, and only a further use.
final class PlaceholdersReader {

    /// The signs of a drawn box, also as they look when their UTF-8 was read as Windows-1252.
    private static final Pattern DRAWN = Pattern.compile("[│┃║┌└├╔╚╠|]|â[”•]");

    private static final Pattern INLINE_CODE = Pattern.compile("`[^`]{1,400}`");
    private static final Pattern REFERENCE = Pattern.compile("^\\s{0,3}\\[([^\\]]{1,60})]:");

    private record Found(int line, String section, List<Integer> uses) {}

    private final Whereabouts places;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> drawn = new LinkedHashMap<>();
    private final Set<String> assigned = new HashSet<>();
    private String section = "";

    private PlaceholdersReader(Whereabouts places) {
        this.places = places;
    }

    static List<Blank> read(Chapter document, Whereabouts places) {
        PlaceholdersReader reader = new PlaceholdersReader(places);
        document.all().forEach(reader::chapter);
        return reader.blanks();
    }

    private void chapter(Chapter chapter) {
        section = chapter.title();
        text(chapter.title(), chapter.line());
        chapter.own().forEach(this::piece);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Item item -> lines(item.lines(), item.hints());
            case Piece.Paragraph paragraph -> lines(paragraph.lines(), paragraph.hints());
            case Piece.Table table -> lines(table.lines(), Hints.ALL);
            case Piece.Code code -> code(code);
            case Piece.Heading _, Piece.Rule _ -> {}
        }
    }

    private void lines(List<Line> lines, Hints hints) {
        if (hints.has(Hint.PLACEHOLDER)) {
            lines.forEach(line -> text(line.text(), line.number()));
        }
    }

    private void text(String text, int line) {
        if (!Placeholders.mayBeIn(text) && !Placeholders.mayBeAssignedIn(text)) {
            return;
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.lookingAt()) {
            assigned.add(reference.group(1));
        }
        if (text.indexOf('`') < 0) {
            Placeholders.in(text, false).forEach(name -> use(name, line));
            return;
        }
        Matcher code = INLINE_CODE.matcher(text);
        code.results().forEach(match -> command(match.group(), line));
        Placeholders.in(code.replaceAll(" "), false).forEach(name -> use(name, line));
    }

    private void code(Piece.Code code) {
        int line = code.firstLine();
        for (String text : (Iterable<String>) code.text().lines()::iterator) {
            if (DRAWN.matcher(text.stripLeading()).lookingAt()) {
                drawn(text, line);
            } else {
                command(text, line);
            }
            line++;
        }
    }

    private void command(String text, int line) {
        Placeholders.assignedIn(text).forEach(assigned::add);
        Placeholders.in(text, true).forEach(name -> use(name, line));
    }

    private void drawn(String text, int line) {
        Placeholders.in(text, false)
                .forEach(name -> drawn.computeIfAbsent(name, _ -> new HashSet<>()).add(line));
    }

    private void use(String name, int line) {
        List<Integer> uses =
                found.computeIfAbsent(name, _ -> new Found(line, section, new ArrayList<>()))
                        .uses();
        if (uses.isEmpty() || uses.getLast() != line) {
            uses.add(line);
        }
    }

    private List<Blank> blanks() {
        assigned.forEach(found::remove);
        return found.entrySet().stream()
                .map(entry -> blank(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Blank blank(String name, Found its) {
        List<Integer> uses = new ArrayList<>(its.uses());
        uses.addAll(drawn.getOrDefault(name, Set.of()));
        return new Blank(
                name,
                Blank.Kind.PLACEHOLDER,
                its.line(),
                its.section(),
                places.task(its.line()).orElse(null),
                Secrets.isSecret(name),
                null,
                uses.stream().sorted().toList());
    }
}
