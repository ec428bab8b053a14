package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.commands.Entry;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The texts that took the place of `plan.md`: `plan-2.md` is the one that the first amendment
/// brought. A file that no entry names was written by an amendment that did not come about; the
/// next one takes its place.
record LaterTexts(Path folder) {

    static boolean areNamedIn(List<Entry> entries) {
        return !amendments(entries).isEmpty();
    }

    private static List<PlanAmended> amendments(List<Entry> entries) {
        return entries.stream()
                .map(Entry::event)
                .filter(PlanAmended.class::isInstance)
                .map(PlanAmended.class::cast)
                .toList();
    }

    /// Puts them on disk, before the entries that name them.
    ///
    /// @param recorded what is in the journal already
    /// @throws IllegalArgumentException when they are not those that are named
    void keep(List<String> texts, List<Entry> entries, List<Entry> recorded) throws IOException {
        List<PlanAmended> named = amendments(entries);
        int last = amendments(recorded).stream().mapToInt(PlanAmended::edition).max().orElse(1);
        if (named.size() != texts.size()) {
            throw new IllegalArgumentException(
                    "%d texts for %d amendments".formatted(texts.size(), named.size()));
        }
        for (int index = 0; index < named.size(); index++) {
            requireOwn(named.get(index), texts.get(index), last + index + 1);
        }
        for (int index = 0; index < named.size(); index++) {
            Durably.replace(file(named.get(index)), texts.get(index).getBytes(UTF_8));
        }
    }

    private static void requireOwn(PlanAmended event, String text, int number) {
        if (event.edition() != number || !event.planHash().equals(Fingerprint.of(text))) {
            throw new IllegalArgumentException(
                    "text %d of the plan is not the one that %s names".formatted(number, event));
        }
    }

    /// One for each amendment that is recorded.
    ///
    /// @throws JournalDamaged when one is missing or was changed
    List<String> read(List<Entry> recorded) throws IOException {
        List<String> texts = new ArrayList<>();
        for (PlanAmended event : amendments(recorded)) {
            texts.add(new String(read(event), UTF_8));
        }
        return texts;
    }

    private byte[] read(PlanAmended event) throws IOException {
        Path file = file(event);
        if (!Files.isRegularFile(file)) {
            throw RunFolder.damaged(file, "is missing, and the plan was amended by it");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!event.planHash().equals(Fingerprint.of(bytes))) {
            throw RunFolder.damaged(file, "was changed after the plan was amended by it");
        }
        return bytes;
    }

    private Path file(PlanAmended event) {
        return folder.resolve("plan-" + event.edition() + ".md");
    }
}
