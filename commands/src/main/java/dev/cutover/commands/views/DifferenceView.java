package dev.cutover.commands.views;

import static java.util.stream.Collectors.groupingBy;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Difference;
import dev.cutover.commands.Difference.Stake;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Standing;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.AmendWords;
import dev.cutover.commands.words.DifferenceWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.amend.Aspect;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.PartChange;
import dev.cutover.plans.amend.TaskChange;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a changed plan would do, before anybody confirms it: the counts, what must be looked at
/// closely, then line by line, within what every platform shows at once.
public record DifferenceView(Cutover cutover, Difference difference) {

    /// Of all text in the answer, in characters.
    static final int ROOM = 3_000;

    /// @param words what to type behind `amend confirm`, also what the button carries
    public Message message(String words) {
        List<Text> warnings = warnings().toList();
        List<Text> lines = lines().toList();
        List<Text> shownWarnings = within(warnings, ROOM);
        List<Text> shownLines = within(lines, ROOM - length(shownWarnings));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(DifferenceWords.title(difference.event().plan())));
        blocks.add(new Message.Paragraph(counts()));
        if (!shownWarnings.isEmpty()) {
            blocks.add(
                    new Message.Items(
                            shownWarnings.stream()
                                    .map(text -> new Item(Shape.WARNING, text, null))
                                    .toList()));
        }
        shownLines.forEach(line -> blocks.add(new Message.Paragraph(line)));
        int more = warnings.size() + lines.size() - shownWarnings.size() - shownLines.size();
        if (more > 0) {
            blocks.add(new Message.Paragraph(DifferenceWords.more(more)));
        }
        blocks.add(new Message.Paragraph(DifferenceWords.confirm(words)));
        button(words).ifPresent(button -> blocks.add(new Message.Buttons(List.of(button))));
        return new Message(blocks);
    }

    /// The same behind a sentence.
    public static Message below(Text sentence, Message message) {
        return new Message(
                Stream.concat(Stream.of(new Message.Paragraph(sentence)), message.blocks().stream())
                        .toList());
    }

    /// Everything that there is to show, for whoever wants to know whether it is the same still.
    public String inFull() {
        return Stream.of(Stream.of(counts()), warnings(), lines())
                .flatMap(texts -> texts)
                .map(text -> text.plain(ZoneOffset.UTC))
                .collect(Collectors.joining("\n"));
    }

    private Text counts() {
        return Text.of(capital(AmendWords.counts(difference.event())), ".");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Text> within(List<Text> texts, int room) {
        List<Text> shown = new ArrayList<>();
        int left = room;
        for (Text text : texts) {
            left -= length(List.of(text));
            if (left < 0) {
                return shown;
            }
            shown.add(text);
        }
        return shown;
    }

    private static int length(List<Text> texts) {
        return texts.stream().mapToInt(text -> text.plain(ZoneOffset.UTC).length() + 3).sum();
    }

    private Optional<Button> button(String words) {
        var opening = cutover.course().opening();
        ButtonAction action =
                new ButtonAction(opening == null ? "none" : opening.run(), words, Press.AMEND, 0);
        return action.fits()
                ? Optional.of(
                        new Button(
                                "Amend the plan",
                                action.text(),
                                Message.Style.PRIMARY,
                                "Amend the plan as shown, " + words))
                : Optional.empty();
    }

    private Stream<Text> warnings() {
        return Stream.of(
                        difference.stakes().stream().flatMap(DifferenceView::stake),
                        difference.event().tasks().stream()
                                .filter(task -> task.ticked() && !done(task))
                                .map(DifferenceWords::ticked),
                        partsTicked(),
                        difference.event().tasks().stream()
                                .filter(task -> task.written() != null)
                                .map(DifferenceWords::writtenOtherwise),
                        difference.anew().stream().map(DifferenceWords::anotherPhase),
                        moreWork(),
                        difference.follows().stream().map(DifferenceWords::follows))
                .flatMap(texts -> texts);
    }

    private boolean done(TaskChange task) {
        return cutover.tasks().of(task.id()).standing().done();
    }

    private static Stream<Text> stake(Stake stake) {
        TaskChange task = stake.change();
        Text standing =
                stake.standing() instanceof Standing.Open
                        ? Text.of("begun")
                        : Standings.words(stake.standing());
        return switch (task.change()) {
            case ADDED -> Stream.empty();
            case REMOVED -> Stream.of(DifferenceWords.leaves(task, standing));
            case RETURNED -> Stream.of(DifferenceWords.isBack(task, standing));
            case CHANGED ->
                    Stream.of(
                                    task.titleBefore() == null
                                            ? Text.EMPTY
                                            : DifferenceWords.saysOtherwise(task, standing),
                                    task.aspects().contains(Aspect.STEPS)
                                                    && stake.standing().settled()
                                            ? DifferenceWords.otherSteps(task, standing)
                                            : Text.EMPTY)
                            .filter(text -> !text.isEmpty());
        };
    }

    private Stream<Text> partsTicked() {
        int ticked = (int) difference.parts().stream().filter(PartChange::ticked).count();
        return ticked == 0 ? Stream.empty() : Stream.of(DifferenceWords.partsTicked(ticked));
    }

    private Stream<Text> moreWork() {
        Map<String, List<TaskChange>> added =
                difference.event().tasks().stream()
                        .filter(task -> task.change() == Change.ADDED)
                        .collect(groupingBy(TaskChange::phase, TreeMap::new, Collectors.toList()));
        return added.entrySet().stream()
                .filter(phase -> cutover.plan().phase(phase.getKey()).isPresent())
                .filter(phase -> !state(phase.getKey()).waiting())
                .map(phase ->
                        DifferenceWords.moreWork(
                                phase.getKey(),
                                state(phase.getKey()).complete(),
                                phase.getValue().size()));
    }

    private PhaseState state(String phase) {
        return cutover.phases().of(phase);
    }

    private Stream<Text> lines() {
        return Stream.of(
                        difference.whole().isEmpty()
                                ? Stream.<Text>empty()
                                : Stream.of(DifferenceWords.whole(difference.whole())),
                        difference.event().phases().stream().map(DifferenceWords::phase),
                        difference.event().tasks().stream().map(DifferenceWords::task),
                        difference.parts().stream().map(DifferenceWords::part))
                .flatMap(texts -> texts);
    }
}
