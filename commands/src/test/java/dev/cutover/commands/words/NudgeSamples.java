package dev.cutover.commands.words;

import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.DeliveryEvent.DeliveryFailing;
import dev.cutover.commands.DeliveryEvent.DeliveryRefused;
import dev.cutover.commands.Event;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.Summary;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.stream.Stream;

/// What [Samples] is, for whom the bot calls and what leaves it.
final class NudgeSamples {

    private NudgeSamples() {}

    static Stream<Event> told() {
        return Stream.concat(
                Stream.of(Nudge.Kind.values()).map(NudgeSamples::nudged),
                Stream.of(
                        new DeliveryFailing("mail", "it answers 451"),
                        new DeliveryRefused("webhook", 7, "it answers 422")));
    }

    static Stream<Event> untold() {
        return Stream.of(
                new Delivered("mail", 7),
                new StatusTold(
                        Story.GENERAL,
                        1,
                        Summary.of(Samples.STORY.cutover(), Samples.AT, Samples.AT),
                        null));
    }

    private static Event nudged(Nudge.Kind kind) {
        return new Nudged(
                new Nudge(
                        kind,
                        "key",
                        "0.1",
                        1,
                        List.of(Story.BEN),
                        kind.escalates() ? "Tech lead" : null,
                        null,
                        Samples.AT,
                        Samples.AT));
    }
}
