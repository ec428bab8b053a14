package dev.cutover.commands;

import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which accounts on several platforms are one person. A part of [Audience]; what it knows comes
/// from events alone, so that a record read again means the same people.
///
/// @param groups the accounts of one person each, at least two; no account is in two
public record Links(List<List<Person>> groups) {

    public static final Links NONE = new Links(List.of());

    public Links {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// All accounts of a person, the given one alone where nothing is linked.
    public List<Person> accounts(Person person) {
        return groups.stream()
                .filter(group -> group.contains(person))
                .findFirst()
                .orElseGet(() -> List.of(person));
    }

    public boolean same(Person one, Person other) {
        return accounts(one).contains(other);
    }

    /// All accounts of two people who turn out to be one.
    public List<Person> together(Person one, Person other) {
        Set<Person> all = new LinkedHashSet<>(accounts(one));
        all.addAll(accounts(other));
        return List.copyOf(all);
    }

    /// One account that stands for all of a person's.
    public Person standsFor(Person person) {
        return accounts(person).getFirst();
    }

    public Links evolve(PeopleEvent event) {
        return switch (event) {
            case AccountsLinked(List<Person> accounts) -> linked(accounts);
            case AccountUnlinked(Person account) -> without(Set.of(account));
            case PeopleEvent.WishesSaid _ -> this;
        };
    }

    private Links linked(List<Person> accounts) {
        List<List<Person>> next = new ArrayList<>(without(Set.copyOf(accounts)).groups);
        next.add(List.copyOf(new LinkedHashSet<>(accounts)));
        return new Links(next);
    }

    private Links without(Set<Person> accounts) {
        return new Links(
                groups.stream()
                        .map(group ->
                                group.stream()
                                        .filter(account -> !accounts.contains(account))
                                        .toList())
                        .filter(group -> group.size() > 1)
                        .toList());
    }
}
