package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Opening;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.disk.Durably;
import dev.cutover.commands.journal.Journal.Recorded;
import dev.cutover.commands.journal.JournalScan.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The folder of one cutover: `plan.md`, later texts of it, `journal.jsonl`, and what was cut off
/// it. It is named as the cutover is, and `plan.md` is the plan that it was started with.
final class RunFolder implements AutoCloseable {

    private static final String PLAN = "plan.md";

    private final Path folder;
    private final JournalFile journal;
    private final LaterTexts texts;

    RunFolder(Path folder, JournalFile.Disk disk) {
        this.folder = folder;
        this.journal = new JournalFile(folder, disk);
        this.texts = new LaterTexts(folder);
    }

    /// Fills an empty folder; both files are on disk when it returns.
    static void fill(Path folder, String run, String planText, List<Entry> first)
            throws IOException {
        byte[] plan = planText.getBytes(UTF_8);
        Opening opening = opening(first);
        if (!opening.run().equals(run) || !opening.planHash().equals(Fingerprint.of(plan))) {
            throw new IllegalArgumentException(
                    "%s is begun with what belongs to %s".formatted(run, opening));
        }
        Durably.write(folder.resolve(PLAN), plan);
        Durably.write(folder.resolve(JournalFile.NAME), Block.after(Tail.EMPTY, first).bytes());
        Durably.forceFolder(folder);
    }

    Recorded read() throws IOException {
        requireBoth();
        byte[] plan = Files.readAllBytes(folder.resolve(PLAN));
        Found found = journal.read();
        requireOwn(found.entries(), plan);
        return new Recorded(
                new String(plan, UTF_8),
                texts.read(found.entries()),
                found.entries(),
                journal.notices());
    }

    /// What is recorded, for somebody who only looks: nothing is mended, so another process may be
    /// writing. What is not whole yet is left out.
    Recorded look() throws IOException {
        requireBoth();
        byte[] plan = Files.readAllBytes(folder.resolve(PLAN));
        Path file = folder.resolve(JournalFile.NAME);
        try (InputStream in = Files.newInputStream(file)) {
            Found found = new JournalScan(new RawLines(in, Long.MAX_VALUE), file.toString()).run();
            if (found.entries().isEmpty()) {
                throw damaged(file, "has no first entry");
            }
            requireOwn(found.entries(), plan);
            return new Recorded(
                    new String(plan, UTF_8),
                    texts.read(found.entries()),
                    found.entries(),
                    List.of());
        }
    }

    void append(List<Entry> entries, List<String> later) throws IOException {
        if (!later.isEmpty() || LaterTexts.areNamedIn(entries)) {
            texts.keep(later, entries, journal.read().entries());
        }
        journal.append(entries);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private void requireBoth() throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "it is not there");
        }
        for (String name : List.of(PLAN, JournalFile.NAME)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw damaged(folder.resolve(name), "is missing");
            }
        }
    }

    private void requireOwn(List<Entry> entries, byte[] plan) {
        if (!(entries.getFirst().event() instanceof CutoverStarted(Opening opening))) {
            throw damaged(
                    folder.resolve(JournalFile.NAME), "does not begin with the start of a cutover");
        }
        if (!folder.endsWith(opening.run())) {
            throw damaged(folder.resolve(JournalFile.NAME), "is that of " + opening.run());
        }
        if (!opening.planHash().equals(Fingerprint.of(plan))) {
            throw damaged(folder.resolve(PLAN), "was changed after the cutover started");
        }
    }

    private static Opening opening(List<Entry> first) {
        if (!first.isEmpty()
                && first.getFirst().event() instanceof CutoverStarted(Opening opening)) {
            return opening;
        }
        throw new IllegalArgumentException("a cutover begins with its start");
    }

    static JournalDamaged damaged(Path file, String what) {
        return new JournalDamaged(
                "%s %s. Put the folder back from a backup, or move it away to start without this cutover."
                        .formatted(file, what));
    }
}
