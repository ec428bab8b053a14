package dev.cutover.commands.views;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.Phrases;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;

/// What can be pressed on the board: what is next, one's own tasks, any open task, and what is rare
/// behind a menu.
record BoardControls(Cutover cutover) {

    private static final int LABEL = 72;

    /// So many phases have their buttons; the others can be typed.
    private static final int PHASES = 5;

    /// Empty when the cutover is closed: nothing is left to do then.
    Message.Buttons buttons() {
        return cutover.closed()
                ? new Message.Buttons(List.of())
                : new Message.Buttons(plain(), menus());
    }

    private List<Button> plain() {
        List<Button> buttons = new ArrayList<>();
        if (held()) {
            buttons.add(Buttons.plain(cutover, Press.RESUME, "Resume"));
        }
        buttons.add(Buttons.plain(cutover, Press.NEXT, "What is next"));
        buttons.add(Buttons.plain(cutover, Press.MINE, "My tasks"));
        if (!held()) {
            new NextSteps(cutover)
                    .waitingForWords().stream()
                            .limit(PHASES)
                            .forEach(phase -> buttons.addAll(words(phase)));
        }
        return buttons;
    }

    /// Two for each that waits; what was said no-go waits for one word only.
    private List<Button> words(Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        Button go = Buttons.ofGate(cutover, Press.GO, "Go", phase, noGo, Style.PRIMARY);
        return noGo != null
                ? List.of(go)
                : List.of(
                        go,
                        Buttons.ofGate(cutover, Press.NO_GO, "No-go", phase, null, Style.DANGER));
    }

    private List<Menu> menus() {
        List<Menu> menus = new ArrayList<>();
        List<Button> tasks = tasks();
        if (!tasks.isEmpty()) {
            menus.add(new Menu("Show a task", Menu.Kind.SELECT, tasks));
        }
        menus.add(new Menu("More", Menu.Kind.MORE, more()));
        return menus;
    }

    private List<Button> tasks() {
        return cutover.openPhases()
                .flatMap(phase -> phase.tasks().stream())
                .filter(task -> !TaskRow.settled(cutover, task))
                .limit(Menu.MOST)
                .map(this::card)
                .toList();
    }

    private Button card(Task task) {
        String name = Phrases.shortened(task.id() + " " + task.title(), LABEL);
        return Buttons.card(cutover, task, name);
    }

    private List<Button> more() {
        List<Button> more = new ArrayList<>();
        more.add(Buttons.plain(cutover, Press.ISSUE, "Log an issue"));
        more.add(Buttons.plain(cutover, Press.RISK, "Log a risk"));
        more.add(Buttons.plain(cutover, Press.UNDO, "Undo my last action"));
        if (!held()) {
            more.add(Buttons.plain(cutover, Press.HOLD, "Put on hold"));
        }
        more.add(Buttons.plain(cutover, Press.TIMELINE, "Show the timeline"));
        return more;
    }

    private boolean held() {
        return cutover.course().stage() instanceof Stage.Held;
    }
}
