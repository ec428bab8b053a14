package dev.cutover.commands;

import dev.cutover.commands.NotifyCommand.AskForStatus;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.NotifyCommand.TellStatus;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusAsked;
import dev.cutover.commands.NotifyEvent.StatusTold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the bot calls, and which channels it tells how things stand.
record NotifyRules(Cutover cutover, Instant now) {

    static Decision decide(Cutover cutover, NotifyCommand command, Instant now) {
        NotifyRules rules = new NotifyRules(cutover, now);
        return switch (command) {
            case AskForStatus(Place place, @Nullable Duration every) -> rules.ask(place, every);
            case Remind remind -> rules.remind(remind);
            case TellStatus(@Nullable Instant ends) -> rules.tell(ends);
        };
    }

    private Decision ask(Place place, @Nullable Duration every) {
        @Nullable Cadence there = cutover.nudges().cadences().get(place);
        if (every == null) {
            return there == null
                    ? Decision.refused(new NotifyRefusal.NoStatusThere(place))
                    : Decision.accepted(new StatusAsked(place, null));
        }
        if (every.compareTo(Cadence.LEAST) < 0 || every.compareTo(Cadence.MOST) > 0) {
            return Decision.refused(new NotifyRefusal.NoSuchCadence(every));
        }
        return isShown(place)
                ? Decision.accepted(new StatusAsked(place, every))
                : Decision.refused(new NotifyRefusal.NotShownThere(place));
    }

    private boolean isShown(Place place) {
        return cutover.home().filter(place::equals).isPresent()
                || cutover.audience().mirrors().at(place).filter(Mirror::goesOn).isPresent();
    }

    private Decision remind(Remind remind) {
        List<Nudge> due = new Nudging(cutover, remind.agenda(), remind.planned()).now(now);
        return due.isEmpty()
                ? Decision.refused(new Refusal.NothingIsDue())
                : new Decision.Accepted(due.stream().<Event>map(Nudged::new).toList());
    }

    private Decision tell(@Nullable Instant ends) {
        Statuses statuses = new Statuses(cutover);
        List<Event> told =
                statuses.due(now)
                        .map(entry -> {
                            Cadence cadence = entry.getValue();
                            Instant from =
                                    cadence.toldAt() == null ? cadence.since() : cadence.toldAt();
                            Summary summary = Summary.of(cutover, from, now);
                            return (Event)
                                    new StatusTold(
                                            entry.getKey(),
                                            cadence.numberFor(summary),
                                            summary,
                                            ends);
                        })
                        .toList();
        return told.isEmpty()
                ? Decision.refused(new Refusal.NothingIsDue())
                : new Decision.Accepted(told);
    }
}
