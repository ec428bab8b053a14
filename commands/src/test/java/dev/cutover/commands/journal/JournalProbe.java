package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Appends to several cutovers from as many threads for as long as it can, and prints `run seq` for
/// everything that was acknowledged. Ends with 3 and a sentence when the journal is unavailable.
final class JournalProbe {

    private final FileJournal journal;
    private final PrintStream out = System.out;

    private JournalProbe(FileJournal journal) {
        this.journal = journal;
    }

    public static void main(String... arguments) throws InterruptedException {
        Path data = Path.of(arguments[0]);
        List<String> runs = List.of(arguments).subList(1, arguments.length);
        try (FileJournal journal = FileJournal.open(data, Samples.NIGHT)) {
            new JournalProbe(journal).append(runs);
        } catch (DataFolderInUse e) {
            end(4, e);
        } catch (ExecutionException | JournalUnavailable e) {
            end(3, e);
        }
    }

    private static void end(int status, Throwable why) {
        Throwable told =
                why instanceof ExecutionException && why.getCause() != null ? why.getCause() : why;
        System.out.println(told.getMessage());
        System.exit(status);
    }

    private void append(List<String> runs) throws InterruptedException, ExecutionException {
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(runs.size())) {
            runs.forEach(run -> writers.add(threads.submit(() -> appendWithoutEnd(run))));
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private void appendWithoutEnd(String run) {
        long last = begun(run);
        for (Random random = new Random(last); ; ) {
            List<Entry> batch = new ArrayList<>();
            for (int decisions = 1 + random.nextInt(8); decisions > 0; decisions--) {
                batch.addAll(Samples.notes(last + 1 + batch.size(), 1 + random.nextInt(4)));
            }
            journal.append(run, batch);
            last += batch.size();
            acknowledge(run, last);
        }
    }

    private long begun(String run) {
        if (journal.runs().contains(run)) {
            return journal.read(run).entries().size();
        }
        journal.begin(run, Samples.PLAN, Samples.start(run));
        acknowledge(run, 1);
        return 1;
    }

    private void acknowledge(String run, long seq) {
        synchronized (out) {
            out.print(run + " " + seq + "\n");
            out.flush();
        }
    }
}
