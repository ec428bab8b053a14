package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Standing;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.List;

/// How far the whole is: `10/38 tasks (26 %)`. What was skipped or does not apply is settled and
/// said.
final class Progressing {

    private Progressing() {}

    static Progress of(Cutover cutover) {
        List<Standing> standings = cutover.plan().tasks().map(cutover.tasks()::standing).toList();
        return of(standings);
    }

    static Progress of(Cutover cutover, List<Task> tasks) {
        return of(tasks.stream().map(cutover.tasks()::standing).toList());
    }

    private static Progress of(List<Standing> standings) {
        int total = standings.size();
        int settled = (int) standings.stream().filter(Standing::settled).count();
        int left = settled - (int) standings.stream().filter(Standing::done).count();
        // 100 % is said only when everything is settled.
        int percent = settled == total ? 100 : Math.min(99, Math.round(100f * settled / total));
        String beside = left == 0 ? "" : ", " + left + " of them skipped or not applicable";
        return new Progress(
                settled,
                total,
                Text.of(settled + "/" + total + " tasks (" + percent + " %)" + beside));
    }
}
