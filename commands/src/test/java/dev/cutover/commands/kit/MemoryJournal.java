package dev.cutover.commands.kit;

import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.AlreadyBegun;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.JournalUnavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A journal for tests: it outlives a restart, counts its writes, and fails or waits where a test
/// says so.
public final class MemoryJournal implements Journal {

    private final Map<String, String> plans = new TreeMap<>();
    private final Map<String, List<Entry>> entries = new TreeMap<>();
    private final Map<String, List<String>> laterTexts = new TreeMap<>();
    private final Map<String, RuntimeException> unreadable = new TreeMap<>();
    private final Map<String, String> kept = new TreeMap<>();
    private final List<Integer> writes = new ArrayList<>();
    private Runnable beforeWriting = () -> {};

    /// Until it is mended, nothing can be written.
    public void breakDown() {
        fail(new JournalUnavailable("the disk is full", new IOException("no space left")));
    }

    /// Nothing can be written, for a reason that nobody thought of.
    public void fail(RuntimeException failure) {
        beforeWriting =
                () -> {
                    throw failure;
                };
    }

    public void mend() {
        beforeWriting = () -> {};
    }

    /// What happens before each write.
    public void before(Runnable action) {
        beforeWriting = action;
    }

    public void damage(String run) {
        unreadable.put(run, new JournalDamaged("line 3 is not what was written."));
    }

    public void makeUnreadable(String run) {
        unreadable.put(
                run, new JournalUnavailable("the folder went away", new IOException("gone")));
    }

    /// How many entries each write had.
    public List<Integer> writes() {
        return List.copyOf(writes);
    }

    @Override
    public List<String> runs() {
        return List.copyOf(plans.keySet());
    }

    @Override
    public void begin(String run, String planText, List<Entry> first) {
        if (plans.containsKey(run)) {
            throw new AlreadyBegun(run);
        }
        written(first);
        plans.put(run, planText);
        entries.put(run, new ArrayList<>(first));
    }

    @Override
    public void append(String run, List<Entry> fresh, List<String> texts) {
        written(fresh);
        laterTexts.computeIfAbsent(run, _ -> new ArrayList<>()).addAll(texts);
        entries.getOrDefault(run, new ArrayList<>()).addAll(fresh);
    }

    private void written(List<Entry> fresh) {
        beforeWriting.run();
        writes.add(fresh.size());
    }

    @Override
    public Recorded read(String run) {
        RuntimeException failure = unreadable.get(run);
        if (failure != null) {
            throw failure;
        }
        return new Recorded(
                plans.getOrDefault(run, ""),
                laterTexts.getOrDefault(run, List.of()),
                entries.getOrDefault(run, List.of()),
                List.of());
    }

    @Override
    public void keep(String run, String text) {
        beforeWriting.run();
        kept.put(run + " " + Fingerprint.of(text), text);
    }

    @Override
    public String kept(String run, String fingerprint) {
        String text = kept.get(run + " " + fingerprint);
        if (text == null) {
            throw new JournalDamaged("attached/%s.md is missing.".formatted(fingerprint));
        }
        return text;
    }

    /// The texts that were kept are gone.
    public void lose() {
        kept.clear();
    }

    @Override
    public void close() {}
}
