package dev.cutover.commands.control;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a door may ask of the bot: slash command, button or typed line, from any platform.
/// Thread-safe; an answer with `ok` is given only when what it says is on disk.
public interface Conversation {

    /// Somebody typed something behind `/cutover`.
    ///
    /// @param interaction the platform's id of this command, null where it has none
    record Said(Place place, Person by, @Nullable String interaction, String text) {}

    /// Somebody chose a command from the platform's own list and filled in its places.
    ///
    /// @param verb as in [Verb#word]
    /// @param values by the parameter's name, see [Grammar#read(Verb, Map, Person)]
    record Chosen(
            Place place,
            Person by,
            @Nullable String interaction,
            String verb,
            Map<String, String> values) {

        public Chosen {
            values = Map.copyOf(values);
        }
    }

    /// Somebody is filling in one place of a command.
    ///
    /// @param values what stands in the others so far, by the parameter's name
    record Begun(
            Place place,
            Person by,
            String verb,
            String parameter,
            String typed,
            Map<String, String> values) {

        public Begun {
            values = Map.copyOf(values);
        }
    }

    /// Somebody pressed a button.
    ///
    /// @param action what the button carries: `v1|<cutover>|<task>|<verb>|<seq>`
    record Pressed(Place place, Person by, @Nullable String interaction, String action) {}

    /// One way to go on typing.
    ///
    /// @param insert the whole line as it would then read, without `/cutover`; what goes into the
    ///   place, where one place is filled in
    /// @param label what it is: `1.5 Performance & Resource Testing`
    record Completion(String insert, String label) {}

    /// Somebody wants to keep the text of a message.
    ///
    /// @param as what to log it as: [Press#ISSUE], [Press#RISK] or [Press#NOTE]
    record Shortcut(Place place, Person by, Press as, String text) {}

    /// Somebody sent a form.
    ///
    /// @param interaction the platform's id of the opened form, null where it has none
    /// @param form what the form carries, see [Form#action]
    /// @param values what was written, by the names of the form's inputs
    record Filled(
            Place place,
            Person by,
            @Nullable String interaction,
            String form,
            Map<String, String> values) {

        public Filled {
            values = Map.copyOf(values);
        }
    }

    Answer said(Said said);

    Answer chosen(Chosen chosen);

    /// A press that asks for words first changes nothing here: [#form(Pressed)] has its form.
    Answer pressed(Pressed pressed);

    /// The form that a press opens. Empty where it opens none, or none any more: then [#pressed]
    /// has the answer.
    Optional<Form> form(Pressed pressed);

    /// The form in which the text of a message stands already. Empty where no cutover runs.
    Optional<Form> form(Shortcut shortcut);

    Filling filled(Filled filled);

    /// What somebody holds, over all cutovers that run in the places that are meant.
    Message home(Person by, Predicate<Place> where);

    /// At most 25 ways to go on, best first; empty where there is nothing to offer.
    List<Completion> completions(Place place, String typed);

    /// At most 25 things that may stand there, best first; empty where there is nothing to offer.
    List<Completion> completions(Begun begun);
}
