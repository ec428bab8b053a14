package dev.cutover.commands.control;

import dev.cutover.commands.Place;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Bare;
import dev.cutover.commands.words.MirrorWords;
import java.util.Optional;

/// Channels in which people only look: what they may not do there, and how they see what they may.
final class Watching {

    private Watching() {}

    /// Why nothing is done from there; empty where people act.
    static Optional<Answer> barred(Run run, Place place) {
        return run.mirror(place)
                .filter(mirror -> !mirror.acts())
                .map(mirror ->
                        Answers.refused(
                                MirrorWords.onlyShown(mirror, run.place()), run.cutover().seq()));
    }

    static Optional<Answer> barred(Run run, Place place, Press press) {
        return looks(press) ? Optional.empty() : barred(run, place);
    }

    /// Without anything to press where nothing could be pressed.
    static Answer seen(Run run, Place place, Answer answer) {
        return run.mirror(place).filter(mirror -> !mirror.acts()).isPresent()
                ? new Answer(answer.ok(), Bare.of(answer.message()), answer.seq())
                : answer;
    }

    private static boolean looks(Press press) {
        return switch (press) {
            case NEXT, MINE, CARD, TIMELINE -> true;
            case CLAIM, DONE, RELEASE, UNBLOCK, CHECK, APPROVE, RESUME, UNDO, AMEND -> false;
            case BLOCK, FAIL, SKIP, NOT_APPLICABLE, REOPEN, GO, NO_GO -> false;
            case NOTE, ISSUE, RISK, RECORD, HOLD -> false;
        };
    }
}
