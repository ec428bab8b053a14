package dev.cutover.commands.kit;

import dev.cutover.commands.control.PlanShelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A folder of plans for tests: files come, change and go, and it is counted how often one is read.
public final class Shelf implements PlanShelf {

    private final Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> editions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final AtomicInteger reads = new AtomicInteger();

    public Shelf with(String name, String text) {
        texts.put(name, text);
        editions.merge(name, 1, Integer::sum);
        return this;
    }

    public void remove(String name) {
        texts.remove(name);
    }

    public int reads() {
        return reads.get();
    }

    @Override
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<String> edition(String name) {
        return Optional.ofNullable(editions.get(name)).map(String::valueOf);
    }

    /// A text that is `unreadable` is one that cannot be read.
    @Override
    public Optional<String> text(String name) {
        reads.incrementAndGet();
        Optional<String> text = Optional.ofNullable(texts.get(name));
        if (text.filter("unreadable"::equals).isPresent()) {
            throw new UnreadablePlan(name + " is not UTF-8 text; save it as UTF-8 and try again.");
        }
        return text;
    }
}
