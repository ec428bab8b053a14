package dev.cutover.commands;

import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.MirrorCommand.StopShowing;
import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import java.util.Optional;

/// Showing a cutover in other channels. Whether another cutover has the channel is known only where
/// all of them are.
final class MirrorRules {

    /// Each costs the bot a thread and a platform its patience.
    static final int MOST = 12;

    private MirrorRules() {}

    static Decision decide(Cutover cutover, MirrorCommand command) {
        return switch (command) {
            case ShowIn show -> show(cutover, show);
            case StopShowing(Place place) -> stop(cutover, place);
        };
    }

    /// One that is there already with other rights is not changed in passing.
    private static Decision show(Cutover cutover, ShowIn show) {
        if (isHome(cutover, show.place())) {
            return Decision.refused(new MirrorRefusal.IsHome(show.place()));
        }
        Optional<Mirror> there =
                cutover.audience().mirrors().at(show.place()).filter(Mirror::goesOn);
        if (there.isPresent()) {
            return Decision.refused(new MirrorRefusal.AlreadyMirrored(there.get()));
        }
        if (cutover.rehearsal() && show.purpose() == Purpose.STAKEHOLDERS) {
            return Decision.refused(new MirrorRefusal.OnlyRehearsed(show.place()));
        }
        return cutover.audience().mirrors().live().count() >= MOST
                ? Decision.refused(new MirrorRefusal.TooManyMirrors(MOST))
                : Decision.accepted(
                        new MirrorAdded(
                                show.place(),
                                show.readOnly() || show.purpose() != null,
                                show.purpose()));
    }

    private static Decision stop(Cutover cutover, Place place) {
        if (isHome(cutover, place)) {
            return Decision.refused(new MirrorRefusal.IsHome(place));
        }
        return cutover.audience().mirrors().at(place).filter(Mirror::goesOn).isPresent()
                ? Decision.accepted(new MirrorStopped(place))
                : Decision.refused(
                        new MirrorRefusal.NotMirrored(
                                place,
                                cutover.audience().mirrors().live().map(Mirror::place).toList()));
    }

    private static boolean isHome(Cutover cutover, Place place) {
        return cutover.home().filter(place::equals).isPresent();
    }
}
