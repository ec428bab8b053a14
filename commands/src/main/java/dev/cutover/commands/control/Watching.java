package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Bare;
import dev.cutover.commands.views.HomeView;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.words.MirrorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Channels in which people only look: what they may not do there, and how they see what they may.
final class Watching {

    private Watching() {}

    /// Why nothing is done from there; empty where people act.
    static Optional<Answer> barred(Run run, Place place) {
        return run.lookedAtBy(place)
                .map(mirror ->
                        Answers.refused(
                                MirrorWords.onlyShown(mirror, run.place()), run.cutover().seq()));
    }

    static Optional<Answer> barred(Run run, Place place, Press press) {
        return looks(press) ? Optional.empty() : barred(run, place);
    }

    /// Without anything to press where nothing could be pressed.
    static Answer seen(Run run, Place place, Answer answer) {
        return run.lookedAtBy(place).isPresent()
                ? new Answer(answer.ok(), Bare.of(answer.message()), answer.seq())
                : answer;
    }

    /// What somebody holds in several cutovers; those that they only look at have nothing to press.
    static Message home(List<Run> running, Person by, Predicate<Place> where) {
        Map<Boolean, List<Cutover>> byActing =
                running.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        run -> run.acting().stream().anyMatch(where),
                                        Collectors.mapping(Run::cutover, Collectors.toList())));
        List<Cutover> acting = Objects.requireNonNull(byActing.get(true));
        List<Cutover> watched = Objects.requireNonNull(byActing.get(false));
        if (watched.isEmpty()) {
            return new HomeView(acting, by).message();
        }
        List<Block> blocks = new ArrayList<>();
        if (!acting.isEmpty()) {
            blocks.addAll(new HomeView(acting, by).message().blocks());
        }
        blocks.addAll(Bare.of(new HomeView(watched, by).message()).blocks());
        return new Message(blocks);
    }

    private static boolean looks(Press press) {
        return switch (press) {
            case NEXT, MINE, CARD, TIMELINE -> true;
            case CLAIM, DONE, RELEASE, UNBLOCK, CHECK, APPROVE, RESUME, UNDO, AMEND -> false;
            case PROBE, ADOPT, READING, WAIVE, TAKE_OVER -> false;
            case BLOCK, FAIL, SKIP, NOT_APPLICABLE, REOPEN, GO, NO_GO -> false;
            case NEW_TIME, NOTE, ISSUE, RISK, RECORD, HOLD -> false;
        };
    }
}
