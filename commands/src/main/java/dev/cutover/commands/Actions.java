package dev.cutover.commands;

import dev.cutover.commands.Action.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The latest actions that can be taken back, oldest first. One slice of a [Cutover]; it evolves
/// itself.
public record Actions(List<Action> latest) {

    /// Nobody takes back what they did so long ago, and memory is bounded.
    private static final int MOST = 500;

    static final Actions NONE = new Actions(List.of());

    public Actions {
        latest = List.copyOf(latest);
    }

    /// The last action of a person, whichever of their accounts it was, if there is one to take
    /// back.
    public Optional<Action> lastOf(Person person, Links links) {
        return latest.reversed().stream()
                .filter(action -> links.same(action.by(), person))
                .findFirst();
    }

    /// The first action after another that changed the same thing.
    public Optional<Action> changedSince(Action action) {
        return latest.stream()
                .filter(later -> later.decision() > action.decision())
                .filter(later ->
                        action.before().stream()
                                .anyMatch(before -> later.touches(before.subject())))
                .findFirst();
    }

    public Optional<Action> of(long decision) {
        return latest.stream().filter(action -> action.decision() == decision).findFirst();
    }

    /// Whether nobody did anything since.
    boolean isLatest(Action action) {
        return latest.getLast().decision() == action.decision();
    }

    /// Remembers how things stood before an entry; several entries of a decision are one action,
    /// with what followed from it.
    Actions remember(Entry entry, List<Before> before, Phases was, Phases is) {
        List<Action> next = new ArrayList<>(latest);
        Action last = next.isEmpty() ? null : next.getLast();
        if (last != null && last.decision() == entry.decision()) {
            next.set(next.size() - 1, last.then(before, is));
        } else if (!before.isEmpty()) {
            next.add(new Action(entry.decision(), entry.cause().person(), before, was, is));
        }
        return new Actions(
                next.size() > MOST ? next.subList(next.size() - MOST, next.size()) : next);
    }

    Actions without(long decision) {
        return new Actions(
                latest.stream().filter(action -> action.decision() != decision).toList());
    }
}
