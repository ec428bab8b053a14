package dev.cutover.commands;

import java.util.List;

/// A channel cannot begin or cease to show the cutover.
public sealed interface MirrorRefusal extends Refusal {

    record IsHome(Place place) implements MirrorRefusal {}

    record AlreadyMirrored(Mirror mirror) implements MirrorRefusal {}

    record NotMirrored(Place place, List<Place> mirrors) implements MirrorRefusal {

        public NotMirrored {
            mirrors = List.copyOf(mirrors);
        }
    }

    record TooManyMirrors(int most) implements MirrorRefusal {}

    /// Stakeholders are told nothing of a rehearsal.
    record OnlyRehearsed(Place place) implements MirrorRefusal {}

    /// Another cutover is shown there.
    record PlaceTaken(Place place, String run) implements MirrorRefusal {}
}
