package dev.cutover.commands;

import dev.cutover.commands.LogBook.Issue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When things were not well in a cutover: what its watches found, and its severe issues. An issue
/// that was taken back was none, so that its setback goes with it.
final class Steadiness {

    private Steadiness() {}

    static List<Setback> setbacks(Cutover cutover) {
        return Setback.merged(
                Stream.concat(
                                cutover.soaks().failing().map(Trouble::setback),
                                cutover.log().issues().values().stream()
                                        .filter(issue -> issue.severity().severe())
                                        .map(issue -> severe(cutover, issue)))
                        .toList());
    }

    /// Nobody closes an issue of a cutover that is closed: there it ends with it.
    private static Setback severe(Cutover cutover, Issue issue) {
        @Nullable Instant closed =
                issue.closing() == null ? closedAt(cutover) : issue.closing().at();
        return new Setback(
                new Stretch(issue.at(), closed),
                new Setback.Why.Severe(issue.number(), issue.text()));
    }

    private static @Nullable Instant closedAt(Cutover cutover) {
        return cutover.course().stage() instanceof Course.Stage.Closed closed ? closed.at() : null;
    }
}
