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

    /// The last action of a person, if there is one to take back.
    public Optional<Action> lastOf(Person person) {
        return latest.reversed().stream().filter(action -> action.by().equals(person)).findFirst();
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

    /// Remembers how things stood before an entry; several entries of a decision are one action.
    Actions remember(Entry entry, List<Before> before) {
        if (before.isEmpty()) {
            return this;
        }
        List<Action> next = new ArrayList<>(latest);
        Action last = next.isEmpty() ? null : next.getLast();
        if (last != null && last.decision() == entry.decision()) {
            next.set(next.size() - 1, merged(last, before));
        } else {
            next.add(new Action(entry.decision(), entry.cause().person(), before));
        }
        return new Actions(
                next.size() > MOST ? next.subList(next.size() - MOST, next.size()) : next);
    }

    /// The first word about a subject is the one that counts: it is how things stood before the
    /// whole decision.
    private static Action merged(Action action, List<Before> more) {
        List<Before> before = new ArrayList<>(action.before());
        more.stream().filter(one -> !action.touches(one.subject())).forEach(before::add);
        return new Action(action.decision(), action.by(), before);
    }

    Actions without(long decision) {
        return new Actions(
                latest.stream().filter(action -> action.decision() != decision).toList());
    }
}
