package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Mirror;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import java.time.Instant;
import java.util.Optional;

/// What a mirror says of itself, and what a channel is told that was away.
public final class ShownWords {

    private ShownWords() {}

    /// Below the board of a mirror.
    public static Text shown(Mirror mirror, Optional<Place> home) {
        return Text.of(
                "Shown here since ",
                mirror.at(),
                mirror.acts() ? "; what is said here counts in " : ", to look at; people act in ",
                where(home),
                ". What happened before: ",
                type("timeline --all"),
                ".");
    }

    /// The first message of a channel that gets only what is for its purpose.
    public static Text joined(Mirror mirror, Optional<Place> home) {
        Purpose purpose = mirror.purpose();
        return Text.of(
                "This channel is told since ",
                mirror.at(),
                purpose == null ? " what happens" : " what is for " + purpose.word(),
                ". The cutover itself is in ",
                where(home),
                ".");
    }

    public static Text ended(Instant at, Person by, Optional<Place> home) {
        return Text.of(
                "This channel does not follow the cutover any more, since ",
                at,
                " by ",
                by,
                ". It goes on in ",
                where(home),
                ".");
    }

    /// What was missed, in one message; what is so stands on the board.
    ///
    /// @param entries how many entries the record got meanwhile
    /// @param over whether lines follow of what was worth a message of its own
    public static Text away(int entries, boolean over) {
        return away(Text.of("The board shows how things stand now"), entries, over);
    }

    /// The same in a channel that is told for one purpose and has no board.
    public static Text awayFrom(Optional<Place> home, int entries, boolean over) {
        return away(Text.of("How things stand now is shown in ", where(home)), entries, over);
    }

    private static Text away(Text now, int entries, boolean over) {
        return Text.of(
                entries + (entries == 1 ? " entry" : " entries"),
                " came while this channel could not be reached. ",
                now,
                ". All of it: ",
                type("timeline --all"),
                over ? ". What was urgent meanwhile, and is over:" : ".");
    }

    private static Text where(Optional<Place> home) {
        return home.map(MirrorWords::where).orElse(Text.of("its own channel"));
    }
}
