package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import java.nio.file.Path;
import java.util.List;

/// Appends a night after night and has the ledger follow, until it is killed; prints how far the
/// ledger is.
final class LedgerProbe {

    private LedgerProbe() {}

    public static void main(String... arguments) {
        Path data = Path.of(arguments[0]);
        FileJournal journal = FileJournal.open(data, Samples.NIGHT);
        Ledger ledger = Ledger.open(data, run -> journal.read(run).entries());
        LedgerFollower follower = LedgerFollower.start(ledger, journal, _ -> SamplePlans.PLAN);
        for (int night = journal.runs().size(); ; night++) {
            String run = "night-" + night;
            List<Entry> entries = RandomNight.of(night, run, 40);
            journal.begin(run, Samples.PLAN, entries.subList(0, 1));
            follower.follow(run, SamplePlans.PLAN, entries.subList(0, 1));
            append(journal, follower, run, entries);
            System.out.print(run + " " + ledger.lastSeq(run) + "\n");
            System.out.flush();
        }
    }

    private static void append(
            FileJournal journal, LedgerFollower follower, String run, List<Entry> entries) {
        for (int from = 1; from < entries.size(); ) {
            int to = from + entries.get(from).part().of();
            List<Entry> decision = entries.subList(from, to);
            journal.append(run, decision);
            follower.follow(run, SamplePlans.PLAN, decision);
            from = to;
        }
    }
}
