package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.Person;
import java.util.List;

/// What is said about people who are on several platforms.
public final class PeopleWords {

    /// So many of one name are shown.
    private static final int MOST = 5;

    private PeopleWords() {}

    static Text told(PeopleEvent event) {
        return switch (event) {
            case AccountsLinked(List<Person> accounts) ->
                    Text.of("One person: ", accounts(accounts));
            case AccountUnlinked(Person account) ->
                    Text.of("No longer linked: ", accounts(List.of(account)));
            case PeopleEvent.WishesSaid(Person account, var wishes) ->
                    Text.of(account, " chose: ", NotifyWords.wishes(wishes));
        };
    }

    static Text answer(PeopleEvent event) {
        return Text.of(told(event), ".");
    }

    /// @param code to be typed on the other platform
    public static Text code(String code, List<Person> accounts) {
        return Text.of(
                accounts.size() > 1
                        ? Text.of(
                                "You are linked: ",
                                accounts(accounts),
                                ". To undo that: ",
                                type("unlink"),
                                ". To add another account, type there within ten minutes: ")
                        : Text.of(
                                "To be the same person on another platform, type there within ten minutes: "),
                type("link " + code),
                ". The code is good once; keep it to yourself.");
    }

    public static Text linked(List<Person> accounts) {
        return Text.of(
                "You are one person now: ",
                accounts(accounts),
                ". What you hold on one platform is yours on the other. Next: ",
                type("mine"),
                ".");
    }

    /// Somebody typed it where they got it.
    public static Text ownCode(String code) {
        return Text.of(
                "That code is from this very account, so nothing was linked. Next: type on the other platform within ten minutes: ",
                type("link " + code),
                ".");
    }

    public static Text alreadyOne(List<Person> accounts) {
        return Text.of("You are linked already: ", accounts(accounts), ". Nothing was changed.");
    }

    public static Text unlinked() {
        return Text.of(
                "This account stands for itself again. What the others hold stays theirs. Next: ",
                type("mine"),
                ".");
    }

    public static Text notLinked() {
        return Text.of("This account is linked to no other. Next: ", type("link"), ".");
    }

    public static Text wrongCode() {
        return Text.of(
                "That code does not count, or not any more: each is good once, for ten minutes. Next: type ",
                type("link"),
                " on the other platform and use the code that it shows.");
    }

    public static Text notKept() {
        return Text.of("Nobody can be linked here: the bot keeps no list of people.");
    }

    /// @param action what they typed, up to the name
    public static Text nobodyNamed(String action, String name) {
        return Text.of(
                "Nobody here is known as ",
                Phrases.shortened(name, 40),
                ", so nothing was done. Next: ",
                type(action + " @"),
                " and choose the person from the list.");
    }

    public static Text severalNamed(String action, List<Person> people) {
        return Text.of(
                "Several people have that name, so nothing was done: ",
                Text.join(
                        ", ",
                        people.stream()
                                .limit(MOST)
                                .map(one ->
                                        Text.of(
                                                one,
                                                " (",
                                                one.platform(),
                                                " ",
                                                Text.code(one.id()),
                                                ")"))
                                .toList()),
                people.size() > MOST ? " and more" : "",
                ". Next: ",
                type(action + " @"),
                " and choose the person from the list.");
    }

    private static Text accounts(List<Person> accounts) {
        return Text.join(
                ", ",
                accounts.stream()
                        .map(account -> Text.of(account, " on ", account.platform()))
                        .toList());
    }
}
