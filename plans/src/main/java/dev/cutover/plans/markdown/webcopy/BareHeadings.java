package dev.cutover.plans.markdown.webcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the headings among the lines of a page that has lost its marks, and their levels.
///
/// By structure first: a heading stands alone, and above bullets or smaller headings.
final class BareHeadings {

    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final int GROUP = 3;
    private static final int DEEPEST = 5;

    /// @param level 1 to 6
    record Heading(PageLine line, int level) {}

    /// What stands between a line and the next that may be a heading.
    private enum Body {
        NOTHING,
        TEXT,
        BULLETS
    }

    private record Candidate(PageLine line, HeadingWords words, Body body) {}

    private final List<Candidate> accepted;
    private int numbered;
    private boolean inPhase;
    private boolean inRollback;

    private BareHeadings(List<Candidate> accepted) {
        this.accepted = accepted;
    }

    static List<Heading> in(List<PageLine> lines) {
        return new BareHeadings(accepted(candidates(lines))).levels();
    }

    private static List<Candidate> candidates(List<PageLine> lines) {
        List<Candidate> found = new ArrayList<>();
        Body body = Body.NOTHING;
        for (int index = lines.size() - 1; index >= 0; index--) {
            PageLine line = lines.get(index);
            if (isAlone(lines, index) && HeadingWords.mayBe(line.text())) {
                found.addFirst(new Candidate(line, HeadingWords.of(line.text()), body));
                body = Body.NOTHING;
            } else if (line.isBullet()) {
                body = Body.BULLETS;
            } else if (!line.isBlank() && body == Body.NOTHING) {
                body = Body.TEXT;
            }
        }
        return found;
    }

    private static boolean isAlone(List<PageLine> lines, int index) {
        boolean above = index == 0 || lines.get(index - 1).isBlank();
        boolean below = index + 1 == lines.size() || isNext(lines.get(index + 1));
        PageLine line = lines.get(index);
        return line.indent() == 0 && !line.isBullet() && above && below;
    }

    private static boolean isNext(PageLine below) {
        return below.isBlank() || below.isBullet();
    }

    private static List<Candidate> accepted(List<Candidate> candidates) {
        return IntStream.range(0, candidates.size())
                .filter(index -> isHeading(candidates, index))
                .mapToObj(candidates::get)
                .toList();
    }

    private static boolean isHeading(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        boolean last = index + 1 == candidates.size();
        return switch (candidate.body()) {
            case BULLETS -> true;
            case NOTHING -> !last && (index == 0 || candidate.words().looksLikeTitle());
            case TEXT -> (index == 0 && !last) || candidate.words().looksLikeTitle();
        };
    }

    private List<Heading> levels() {
        boolean titled = accepted.size() > 1 && isTitle(accepted.getFirst());
        List<Heading> headings = new ArrayList<>();
        for (int index = 0; index < accepted.size(); index++) {
            int level = titled && index == 0 ? TITLE : level(index);
            headings.add(new Heading(accepted.get(index).line(), level));
        }
        boolean flat = headings.stream().noneMatch(heading -> heading.level() == SECTION);
        return flat ? headings.stream().map(BareHeadings::higher).toList() : headings;
    }

    private static boolean isTitle(Candidate first) {
        return first.body() != Body.BULLETS && !first.words().isSection();
    }

    private static Heading higher(Heading heading) {
        return heading.level() < GROUP ? heading : new Heading(heading.line(), heading.level() - 1);
    }

    private int level(int index) {
        HeadingWords words = accepted.get(index).words();
        if (words.depth() > 0) {
            enter(words);
            numbered = Math.min(words.depth() + 1, DEEPEST);
            return numbered;
        }
        if (isSection(index)) {
            enter(words);
            numbered = 0;
            return SECTION;
        }
        return Math.max(GROUP, numbered + 1);
    }

    private void enter(HeadingWords words) {
        inPhase = words.isPhase();
        inRollback = words.isRollback();
    }

    /// A phase goes on below headings that only have smaller ones below them; a way back, below
    /// headings that name one.
    private boolean isSection(int index) {
        HeadingWords words = accepted.get(index).words();
        if (isParent(index)) {
            return words.isSection() || words.mayBeSection() || !inPhase;
        }
        return words.isSection() && !(inRollback && words.isRollback());
    }

    /// Whether smaller headings come right behind it.
    private boolean isParent(int index) {
        return accepted.get(index).body() != Body.BULLETS
                && index + 1 < accepted.size()
                && !accepted.get(index + 1).words().isSection()
                && accepted.get(index + 1).words().depth() == 0
                && accepted.get(index + 1).body() == Body.BULLETS;
    }
}
