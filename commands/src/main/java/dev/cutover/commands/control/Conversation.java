package dev.cutover.commands.control;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a door may ask of the bot: slash command, button or typed line, from any platform.
/// Thread-safe; an answer with `ok` is given only when what it says is on disk.
public interface Conversation {

    /// Somebody typed something behind `/cutover`.
    ///
    /// @param interaction the platform's id of this command, null where it has none
    record Said(Place place, Person by, @Nullable String interaction, String text) {}

    /// Somebody pressed a button.
    ///
    /// @param action what the button carries: `v1|<cutover>|<task>|<verb>|<seq>`
    record Pressed(Place place, Person by, @Nullable String interaction, String action) {}

    /// One way to go on typing.
    ///
    /// @param insert the whole line as it would then read, without `/cutover`
    /// @param label what it is: `1.5 Performance & Resource Testing`
    record Completion(String insert, String label) {}

    Answer said(Said said);

    Answer pressed(Pressed pressed);

    /// At most ten ways to go on, best first; empty where there is nothing to offer.
    List<Completion> completions(Place place, String typed);
}
