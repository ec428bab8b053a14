package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.Standing;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import org.jspecify.annotations.Nullable;

/// How a task or a phase stands, as a shape and in words.
public final class Standings {

    /// A reason on the board is a reminder; the whole of it is in the task's card.
    private static final int REASON = 120;

    private Standings() {}

    static Shape shape(Standing standing) {
        return switch (standing) {
            case Open _ -> Shape.OPEN;
            case Claimed _ -> Shape.ACTIVE;
            case Done _, DoneBefore _ -> Shape.DONE;
            case Failed _ -> Shape.FAILED;
            case Blocked _ -> Shape.BLOCKED;
            case Skipped _ -> Shape.SKIPPED;
            case NotApplicable _ -> Shape.NOT_APPLICABLE;
        };
    }

    static Shape shape(Cutover cutover, Phase phase) {
        return switch (cutover.phases().of(phase).stage()) {
            case WAITING -> Gates.noGo(cutover, phase) == null ? Shape.WAITING : Shape.BLOCKED;
            case OPEN -> Shape.ACTIVE;
            case COMPLETE -> Shape.DONE;
        };
    }

    /// `with Ana since 02:10`, `done by Ana at 02:41: all 100 errors captured`.
    public static Text words(Standing standing) {
        return switch (standing) {
            case Open _ -> Text.of("open");
            case Claimed(var owner, var at) -> Text.of("with ", owner, " since ", at);
            case Done(var by, var at, @Nullable String note) ->
                    Text.of("done by ", by, " at ", at, note == null ? "" : ": " + shortened(note));
            case DoneBefore(@Nullable String note) ->
                    Text.of("done before the start", note == null ? "" : ", " + shortened(note));
            case Failed(var by, var at, String why) ->
                    Text.of("failed at ", at, ", says ", by, ": ", shortened(why));
            case Blocked(var by, var at, String why, @Nullable Claimed held) ->
                    Text.of(
                            "blocked since ",
                            at,
                            " by ",
                            by,
                            held == null ? "" : Text.of(", with ", held.owner()),
                            ": ",
                            shortened(why));
            case Skipped(var by, var at, String why) ->
                    Text.of("skipped by ", by, " at ", at, ": ", shortened(why));
            case NotApplicable(var by, var at, String why) ->
                    Text.of("not applicable, says ", by, " at ", at, ": ", shortened(why));
        };
    }

    private static String shortened(String reason) {
        return Phrases.shortened(reason, REASON);
    }
}
