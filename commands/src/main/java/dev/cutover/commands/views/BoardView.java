package dev.cutover.commands.views;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Severity;
import dev.cutover.commands.Standing;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The board: one pinned message a cutover that says where the whole thing stands. It shows nothing
/// that changes by the mere passing of time, so that it is edited only when something happened.
public record BoardView(Cutover cutover) {

    public Message message() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(title()));
        blocks.add(new Message.Paragraph(stage()));
        blocks.add(Progressing.of(cutover));
        blocks.add(new Message.Items(cutover.plan().phases().stream().map(this::row).toList()));
        blocks.add(new Message.Paragraph(Text.of("Next: ", new NextSteps(cutover).inOneLine())));
        blocks.add(new Message.Fields(fields()));
        Message.Buttons buttons = new BoardControls(cutover).buttons();
        if (!buttons.buttons().isEmpty()) {
            blocks.add(buttons);
        }
        return new Message(blocks);
    }

    Text title() {
        var opening = cutover.course().opening();
        String on =
                opening == null || opening.environment() == null
                        ? ""
                        : " · " + Phrases.shortened(opening.environment(), 40);
        return Text.of(
                Rehearsing.title(cutover),
                Text.ofPlan(Phrases.shortened(cutover.plan().title(), 120)),
                on);
    }

    Text stage() {
        return switch (cutover.course().stage()) {
            case Stage.NotStarted _ -> Text.of("Not started");
            case Stage.Running _ -> Text.of("Running since ", started(), zero(), " · ", run());
            case Stage.Held(var by, var at, String why) ->
                    Text.of(
                            Text.strong("On hold"),
                            " since ",
                            at,
                            " by ",
                            by,
                            ": ",
                            Phrases.shortened(why, 200));
            case Stage.Closed(var by, var at, @Nullable String why) ->
                    Text.of(
                            "Closed at ",
                            at,
                            " by ",
                            by,
                            why == null ? "" : ": " + Phrases.shortened(why, 200));
        };
    }

    private Text started() {
        var at = cutover.course().startedAt();
        return at == null ? Text.EMPTY : Text.of(new Text.Day(at));
    }

    /// Where somebody said when it is.
    private Text zero() {
        return cutover.baselines()
                .now()
                .map(said -> Text.of(" · T-0 ", new Text.Day(said.zero())))
                .orElse(Text.EMPTY);
    }

    /// By its offset, where somebody said when T-0 is.
    private Text planned(Phase phase) {
        Integer offset = phase.offsetMinutes();
        return offset == null || cutover.tempo().isFast()
                ? Text.EMPTY
                : cutover.baselines()
                        .now()
                        .map(said ->
                                Text.of(
                                        " · planned ",
                                        new Text.Day(said.zero().plus(Duration.ofMinutes(offset)))))
                        .orElse(Text.EMPTY);
    }

    private String run() {
        var opening = cutover.course().opening();
        return opening == null ? "" : opening.run();
    }

    private Item row(Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        long settled =
                phase.tasks().stream().filter(task -> TaskRow.settled(cutover, task)).count();
        Text text =
                Text.of(
                        Text.strong(Phrases.phase(phase)),
                        " · ",
                        settled,
                        "/",
                        phase.tasks().size(),
                        detail(phase, state));
        return new Item(Standings.shape(cutover, phase), text, null);
    }

    private Text detail(Phase phase, PhaseState state) {
        return switch (state.stage()) {
            case WAITING -> Text.of(planned(phase), " · ", GateWords.keptShut(cutover, phase));
            case OPEN ->
                    Text.of(
                            " · open since ",
                            state.openedAt() == null ? "the start" : state.openedAt(),
                            hands(phase));
            case COMPLETE -> Text.of(" · complete", took(state));
        };
    }

    /// Who holds what, and what does not move.
    private Text hands(Phase phase) {
        List<Text> hands =
                phase.tasks().stream()
                        .flatMap(task -> hand(task, cutover.tasks().standing(task)).stream())
                        .toList();
        return hands.isEmpty() ? Text.EMPTY : Text.of(" · ", Text.join(", ", hands));
    }

    private static Optional<Text> hand(Task task, Standing standing) {
        return switch (standing) {
            case Claimed(var owner, var _) -> Optional.of(Text.of(task.id(), " ", owner));
            case Blocked _ -> Optional.of(Text.of(task.id(), " blocked"));
            case Failed _ -> Optional.of(Text.of(task.id(), " failed"));
            case Open _, Done _, DoneBefore _, Skipped _, NotApplicable _ -> Optional.empty();
        };
    }

    private static String took(PhaseState state) {
        return state.openedAt() == null || state.endedAt() == null
                ? ""
                : " in " + Durations.of(Duration.between(state.openedAt(), state.endedAt()));
    }

    private List<Field> fields() {
        List<LogBook.Issue> issues =
                cutover.log().issues().values().stream().filter(LogBook.Issue::open).toList();
        long severe =
                issues.stream()
                        .filter(issue -> issue.severity().compareTo(Severity.HIGH) >= 0)
                        .count();
        long risks = cutover.log().risks().values().stream().filter(LogBook.Risk::open).count();
        return List.of(
                new Field(
                        "Open issues",
                        Text.of(
                                issues.size(),
                                severe > 0 ? " (" + severe + " high or critical)" : "")),
                new Field("Open risks", Text.of(risks)));
    }
}
