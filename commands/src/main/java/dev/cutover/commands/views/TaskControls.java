package dev.cutover.commands.views;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.OrderRules;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Proof;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;

/// What can be done with a task as it stands: the next step first, what is rare behind a menu.
record TaskControls(Cutover cutover, Task task) {

    /// On hold and after the close only the record goes on.
    Message.Buttons buttons() {
        List<Button> buttons =
                cutover.course().stage() instanceof Stage.Running ? next() : List.of();
        return new Message.Buttons(buttons, List.of(new Menu("More", Menu.Kind.MORE, more())));
    }

    private List<Button> next() {
        return switch (state().standing()) {
            case Open _ -> begin("Claim");
            case Failed _ -> begin("Retry");
            case Claimed _ -> inHand();
            case Blocked _ ->
                    List.of(
                            button(Press.UNBLOCK, "Unblock", Style.PRIMARY),
                            button(Press.FAIL, "Fail", Style.DANGER));
            case Done _, DoneBefore _, Skipped _, NotApplicable _ ->
                    List.of(button(Press.REOPEN, "Reopen", Style.PLAIN));
        };
    }

    private List<Button> inHand() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Proof.unread(cutover, task).findAny().isPresent()
                        ? button(Press.READING, "Give the reading", Style.PRIMARY)
                        : button(Press.DONE, "Done", Style.PRIMARY));
        buttons.add(button(Press.RELEASE, "Release", Style.PLAIN));
        buttons.add(button(Press.BLOCK, "Block", Style.PLAIN));
        buttons.add(button(Press.FAIL, "Fail", Style.DANGER));
        if (isStopped()) {
            buttons.add(button(Press.WAIVE, "Waive the checks", Style.PLAIN));
        }
        return buttons;
    }

    /// Whether a check that came out badly is what keeps it from being done.
    private boolean isStopped() {
        return PlannedProbe.of(task).stream()
                .map(planned -> cutover.probes().of(planned.id()))
                .filter(probe -> probe.waiver() == null)
                .anyMatch(probe ->
                        (probe.last() != null && !probe.last().passed())
                                || (probe.watch() != null
                                        && !probe.watch().running()
                                        && !probe.watch().passed()));
    }

    private List<Button> begin(String word) {
        List<Button> buttons = new ArrayList<>();
        if (OrderRules.mayStart(cutover, task)) {
            buttons.add(button(Press.CLAIM, word, Style.PRIMARY));
        }
        buttons.add(button(Press.BLOCK, "Block", Style.PLAIN));
        return buttons;
    }

    private List<Button> more() {
        List<Button> more = new ArrayList<>();
        boolean running = cutover.course().stage() instanceof Stage.Running;
        if (running && !state().standing().settled()) {
            more.add(button(Press.SKIP, "Skip", Style.PLAIN));
            more.add(button(Press.NOT_APPLICABLE, "Does not apply", Style.PLAIN));
            more.add(button(Press.NEW_TIME, "Say a new time", Style.PLAIN));
        }
        if (hasBlanks()) {
            more.add(button(Press.RECORD, "Record a value", Style.PLAIN));
        }
        more.add(button(Press.NOTE, "Add a note", Style.PLAIN));
        more.add(button(Press.ISSUE, "Log an issue", Style.PLAIN));
        return more;
    }

    private boolean hasBlanks() {
        return cutover.plan().arrangements().blanks().stream()
                .anyMatch(blank -> task.id().equals(blank.task()));
    }

    private TaskState state() {
        return cutover.tasks().of(task.id());
    }

    private Button button(Press press, String word, Style style) {
        return Buttons.about(cutover, press, task, word, style);
    }
}
