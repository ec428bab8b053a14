package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.outline.Caption;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Parentheses;
import java.util.List;
import java.util.stream.Stream;

/// What a heading speaks of: its group, or the groups below it where it has no tasks of its own.
final class Scopes {

    private final Whereabouts places;

    Scopes(Whereabouts places) {
        this.places = places;
    }

    List<Scope> of(Caption caption) {
        return groups(caption).toList();
    }

    boolean isPhase(int line) {
        return !places.phase(line).equals(places.phase(line - 1));
    }

    private Stream<Scope> groups(Caption caption) {
        Scope here = places.at(caption.line());
        boolean own = Parentheses.cut(caption.title()).rest().equals(here.group());
        if (own) {
            return Stream.of(new Scope(here.phase(), here.group(), null));
        }
        return caption.bold()
                ? Stream.empty()
                : Caption.below(caption.chapter()).stream().flatMap(this::groups);
    }
}
