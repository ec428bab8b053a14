package dev.cutover.commands;

/// Where a cutover is shown beside its own channel, who its people are there, and how much they
/// want to be called. One slice of a [Cutover]; it evolves itself.
public record Audience(Mirrors mirrors, Links links, WishList wishes) implements Slice {

    static final Audience NONE = new Audience(Mirrors.NONE, Links.NONE, WishList.NONE);

    /// What somebody chose, on any of their accounts.
    public Wishes wishes(Person person) {
        return wishes.of(person, links);
    }

    Audience evolve(Entry entry, MirrorEvent event) {
        return with(mirrors.evolve(entry, event));
    }

    Audience evolve(PeopleEvent event) {
        Links next = links.evolve(event);
        return new Audience(mirrors, next, wishes.evolve(event, next));
    }

    Audience with(Mirrors next) {
        return new Audience(next, links, wishes);
    }
}
