package dev.cutover.bot.slack.forms;

import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.views.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The same conversation, with home tabs that follow what their people do. Thread-safe.
public record HomeKeeping(Conversation conversation, HomeTabs homes, Afterwards afterwards)
        implements Conversation {

    @Override
    public Answer said(Said said) {
        Answer answer = conversation.said(said);
        refresh(said.place(), said.by());
        return answer;
    }

    @Override
    public Answer chosen(Chosen chosen) {
        Answer answer = conversation.chosen(chosen);
        refresh(chosen.place(), chosen.by());
        return answer;
    }

    @Override
    public Answer pressed(Pressed pressed) {
        Answer answer = conversation.pressed(pressed);
        // At home the tab is drawn with the answer in it.
        if (!SlackPlace.of(pressed.place().channel()).channel().isEmpty()) {
            refresh(pressed.place(), pressed.by());
        }
        return answer;
    }

    @Override
    public Filling filled(Filled filled) {
        Filling filling = conversation.filled(filled);
        if (!SlackPlace.of(filled.place().channel()).channel().isEmpty()) {
            refresh(filled.place(), filled.by());
        }
        return filling;
    }

    private void refresh(Place place, Person by) {
        String team = SlackPlace.of(place.channel()).team();
        if (homes.isOpen(team, by)) {
            afterwards.run(List.of(() -> homes.refresh(team, by)));
        }
    }

    @Override
    public Optional<Form> form(Pressed pressed) {
        return conversation.form(pressed);
    }

    @Override
    public Optional<Form> form(Shortcut shortcut) {
        return conversation.form(shortcut);
    }

    @Override
    public Message home(Person by, Predicate<Place> where) {
        return conversation.home(by, where);
    }

    @Override
    public List<Completion> completions(Place place, String typed) {
        return conversation.completions(place, typed);
    }

    @Override
    public List<Completion> completions(Begun begun) {
        return conversation.completions(begun);
    }
}
