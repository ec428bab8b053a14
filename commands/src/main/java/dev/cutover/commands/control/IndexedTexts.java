package dev.cutover.commands.control;

import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.lookup.IndexedText;
import dev.cutover.plans.PlanReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Texts that were read and indexed, each content once; those that nobody asked for the longest
/// time are forgotten when there are too many. Thread-safe; one at a time reads.
final class IndexedTexts {

    /// So many characters are kept at most: with their indexes some hundred megabytes, if ever.
    private static final long MOST = 16_000_000;

    private static final int MOST_EDITIONS = 1_000;

    private final PlanReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, IndexedText> byContent = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Edition> editions =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
                    return size() > MOST_EDITIONS;
                }
            };
    private long characters;

    /// @param content tells one content from another
    record Indexed(String content, IndexedText text) {}

    /// What was read of a text when it was in this edition: its content, empty for unreadable.
    private record Edition(String sign, Optional<String> content) {}

    IndexedTexts(PlanReader reader) {
        this.reader = reader;
    }

    /// For a text that is at hand.
    Indexed of(String text) {
        reading.lock();
        try {
            return indexed(text);
        } finally {
            reading.unlock();
        }
    }

    /// For a text that has to be read, which is done once for each edition.
    ///
    /// @param id what it is an edition of
    /// @param edition empty where there is no telling; then it is read each time
    /// @param read empty when the text cannot be read
    Optional<Indexed> of(String id, Optional<String> edition, Supplier<Optional<String>> read) {
        reading.lock();
        try {
            Edition known = editions.get(id);
            if (known != null && edition.filter(known.sign()::equals).isPresent()) {
                if (known.content().isEmpty()) {
                    return Optional.empty();
                }
                IndexedText text = byContent.get(known.content().get());
                if (text != null) {
                    return known.content().map(content -> new Indexed(content, text));
                }
            }
            Optional<Indexed> indexed = read.get().map(this::indexed);
            edition.ifPresent(
                    sign -> editions.put(id, new Edition(sign, indexed.map(Indexed::content))));
            return indexed;
        } finally {
            reading.unlock();
        }
    }

    private Indexed indexed(String text) {
        String content = Fingerprint.of(IndexedText.beginning(text));
        IndexedText known = byContent.get(content);
        if (known != null) {
            return new Indexed(content, known);
        }
        IndexedText fresh = IndexedText.of(text, reader);
        byContent.put(content, fresh);
        characters += fresh.characters();
        forgetEldest();
        return new Indexed(content, fresh);
    }

    private void forgetEldest() {
        Iterator<IndexedText> eldestFirst = byContent.values().iterator();
        while (characters > MOST && byContent.size() > 1) {
            characters -= eldestFirst.next().characters();
            eldestFirst.remove();
        }
    }
}
