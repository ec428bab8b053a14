package dev.cutover.commands;

import dev.cutover.commands.Action.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The latest actions that can be taken back, oldest first. One slice of a [Cutover]; it evolves
/// itself.
///
/// @param older whole parts of them: what comes is added to the last part alone, and no action
///   copies all that went before it
/// @param newest never more than a part
public record Actions(List<List<Action>> older, List<Action> newest) implements Slice {

    /// Nobody takes back what they did so long ago, and memory is bounded: 500 at least are kept.
    private static final int PART = 25;

    private static final int PARTS = 20;

    static final Actions NONE = new Actions(List.of(), List.of());

    public Actions {
        older = List.copyOf(older);
        newest = List.copyOf(newest);
    }

    /// The last action of a person, whichever of their accounts it was, if there is one to take
    /// back.
    public Optional<Action> lastOf(Person person, Links links) {
        return Stream.concat(
                        newest.reversed().stream(),
                        older.reversed().stream().flatMap(part -> part.reversed().stream()))
                .filter(action -> links.same(action.by(), person))
                .findFirst();
    }

    /// The first action after another that changed the same thing.
    public Optional<Action> changedSince(Action action) {
        return all().filter(later -> later.decision() > action.decision())
                .filter(later ->
                        action.before().stream()
                                .anyMatch(before -> later.touches(before.subject())))
                .findFirst();
    }

    public Optional<Action> of(long decision) {
        return all().filter(action -> action.decision() == decision).findFirst();
    }

    private Stream<Action> all() {
        return Stream.concat(older.stream().flatMap(List::stream), newest.stream());
    }

    /// Whether nobody did anything since.
    boolean isLatest(Action action) {
        return last().map(Action::decision).filter(last -> last == action.decision()).isPresent();
    }

    private Optional<Action> last() {
        return newest.isEmpty()
                ? Optional.ofNullable(older.isEmpty() ? null : older.getLast().getLast())
                : Optional.of(newest.getLast());
    }

    /// Remembers how things stood before an entry; several entries of a decision are one action,
    /// with what followed from it.
    Actions remember(Entry entry, List<Before> before, Phases was, Phases is) {
        Action last = newest.isEmpty() ? null : newest.getLast();
        if (last != null && last.decision() == entry.decision()) {
            return new Actions(older, replaced(last.then(before, is)));
        }
        return before.isEmpty()
                ? this
                : with(new Action(entry.decision(), entry.cause().person(), before, was, is));
    }

    private List<Action> replaced(Action last) {
        return Stream.concat(newest.subList(0, newest.size() - 1).stream(), Stream.of(last))
                .toList();
    }

    /// The last one always stands in the newest part, where what follows from it finds it.
    private Actions with(Action next) {
        if (newest.size() < PART) {
            List<Action> more = new ArrayList<>(newest);
            more.add(next);
            return new Actions(older, more);
        }
        List<List<Action>> parts = new ArrayList<>(older);
        parts.add(newest);
        return new Actions(
                parts.size() > PARTS ? parts.subList(parts.size() - PARTS, parts.size()) : parts,
                List.of(next));
    }

    Actions without(long decision) {
        return new Actions(
                older.stream()
                        .map(part -> without(part, decision))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                without(newest, decision));
    }

    private static List<Action> without(List<Action> part, long decision) {
        return part.stream().filter(action -> action.decision() != decision).toList();
    }
}
