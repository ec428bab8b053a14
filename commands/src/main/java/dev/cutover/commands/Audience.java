package dev.cutover.commands;

/// Where a cutover is shown beside its own channel, and who its people are there. One slice of a
/// [Cutover]; it evolves itself.
public record Audience(Mirrors mirrors, Links links) implements Slice {

    static final Audience NONE = new Audience(Mirrors.NONE, Links.NONE);

    Audience evolve(Entry entry, MirrorEvent event) {
        return with(mirrors.evolve(entry, event));
    }

    Audience evolve(PeopleEvent event) {
        return new Audience(mirrors, links.evolve(event));
    }

    Audience with(Mirrors next) {
        return new Audience(next, links);
    }
}
