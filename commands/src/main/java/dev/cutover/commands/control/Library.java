package dev.cutover.commands.control;

import dev.cutover.commands.Attachments.Attached;
import dev.cutover.commands.control.IndexedTexts.Indexed;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.lookup.Volume;
import dev.cutover.commands.lookup.Volume.Origin;
import dev.cutover.commands.words.LookupWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What can be looked through in a channel: the plan of its cutover, what is attached to that, and
/// the folder of plans, in this order; what the cutover has is not taken from the folder too. Made
/// for one question.
final class Library {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    /// The most characters of all texts that are searched at once.
    private static final long MOST = 8_000_000;

    private final IndexedTexts texts;
    private final List<Volume> volumes = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> contents = new HashSet<>();
    private long characters;

    private Library(IndexedTexts texts) {
        this.texts = texts;
    }

    static Library of(Optional<Run> run, PlanShelf shelf, IndexedTexts texts) {
        Library library = new Library(texts);
        run.ifPresent(library::addAllOf);
        library.addFolder(shelf);
        return library;
    }

    List<Volume> volumes() {
        return List.copyOf(volumes);
    }

    /// What is there and was not looked through, each in a few words.
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void addAllOf(Run run) {
        String plan = run.cutover().course().planName().orElse(run.id());
        add(plan, Origin.PLAN, texts.of(run.planText()));
        run.cutover().attachments().byKey().values().forEach(attached -> addKept(run, attached));
    }

    private void addKept(Run run, Attached attached) {
        texts.of(
                        "attached " + attached.fingerprint(),
                        Optional.of(attached.fingerprint()),
                        () -> kept(run, attached))
                .ifPresentOrElse(
                        text -> add(attached.name(), Origin.ATTACHED, text),
                        () -> leftOut.add(LookupWords.damaged(attached.name())));
    }

    private static Optional<String> kept(Run run, Attached attached) {
        try {
            return Optional.of(run.kept(attached.fingerprint()));
        } catch (JournalDamaged | JournalUnavailable failure) {
            LOG.error("{}: {} cannot be looked into", run.id(), attached.name(), failure);
            return Optional.empty();
        }
    }

    private void addFolder(PlanShelf shelf) {
        try {
            shelf.names().forEach(name -> addPresent(shelf, name));
        } catch (PlanShelf.UnreadablePlan unreadable) {
            LOG.warn("The folder of plans cannot be looked into: {}", unreadable.getMessage());
            leftOut.add(LookupWords.folderUnreadable());
        }
    }

    private void addPresent(PlanShelf shelf, String name) {
        if (names.contains(key(name))) {
            return;
        }
        if (characters >= MOST) {
            leftOut.add(LookupWords.tooMuch(name));
            return;
        }
        Optional<Indexed> text =
                texts.of("present " + name, shelf.edition(name), () -> present(shelf, name));
        text.filter(found -> !contents.contains(found.content()))
                .ifPresent(found -> add(name, Origin.PRESENT, found));
        if (text.isEmpty()) {
            leftOut.add(LookupWords.unreadable(name));
        }
    }

    /// A text that went away since its name was read is as good as unreadable.
    private static Optional<String> present(PlanShelf shelf, String name) {
        try {
            return shelf.text(name);
        } catch (PlanShelf.UnreadablePlan unreadable) {
            LOG.warn("A text cannot be looked into: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private void add(String name, Origin origin, Indexed text) {
        volumes.add(new Volume(name, origin, text.text()));
        names.add(key(name));
        contents.add(text.content());
        characters += text.text().characters();
        if (!text.text().whole()) {
            leftOut.add(LookupWords.beyond(name, text.text().lastLine()));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
