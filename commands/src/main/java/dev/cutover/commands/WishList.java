package dev.cutover.commands;

import dev.cutover.commands.PeopleEvent.WishesSaid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much people want to be called. What it knows comes from events alone.
///
/// @param byAccount of those who said something
public record WishList(Map<Person, Wishes> byAccount) {

    public static final WishList NONE = new WishList(Map.of());

    /// What somebody chose, on any of their accounts.
    public Wishes of(Person person, Links links) {
        return links.accounts(person).stream()
                .filter(byAccount::containsKey)
                .map(account -> byAccount.getOrDefault(account, Wishes.USUAL))
                .findFirst()
                .orElse(Wishes.USUAL);
    }

    /// The last word counts, whichever account it came from.
    ///
    /// @param links who is one person by then
    public WishList evolve(PeopleEvent event, Links links) {
        return switch (event) {
            case WishesSaid(Person account, Wishes wishes) -> said(account, wishes, links);
            case PeopleEvent.AccountsLinked _, PeopleEvent.AccountUnlinked _ -> this;
        };
    }

    private WishList said(Person person, Wishes wishes, Links links) {
        Map<Person, Wishes> next = new LinkedHashMap<>(byAccount);
        links.accounts(person).forEach(next::remove);
        next.put(person, wishes);
        return new WishList(Collections.unmodifiableMap(next));
    }
}
