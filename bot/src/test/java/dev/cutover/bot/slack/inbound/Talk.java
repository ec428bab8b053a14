package dev.cutover.bot.slack.inbound;

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
import java.util.function.Supplier;

/// A conversation that has one answer to everything, when it comes.
public record Talk(Supplier<Answer> answer) implements Conversation {

    @Override
    public Answer said(Said said) {
        return answer.get();
    }

    @Override
    public Answer pressed(Conversation.Pressed pressed) {
        return answer.get();
    }

    @Override
    public Optional<Form> form(Conversation.Pressed pressed) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> form(Shortcut shortcut) {
        return Optional.empty();
    }

    @Override
    public Filling filled(Filled filled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Message home(Person by, Predicate<Place> where) {
        return Message.of();
    }

    @Override
    public Answer chosen(Chosen chosen) {
        return answer.get();
    }

    @Override
    public List<Completion> completions(Place place, String typed) {
        return List.of();
    }

    @Override
    public List<Completion> completions(Begun begun) {
        return List.of();
    }
}
