package dev.cutover.bot.chat;

import dev.cutover.bot.PlanFolder;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.views.Postings;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Cutovers that live on some platforms, without the doors: what is said is said at once.
public final class Cutovers implements AutoCloseable {

    /// Two phases, of which the second waits for the first.
    public static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One (5 min, S)
            - [ ] **1.2** Two (5 min, S)

            ## Phase 2: Second

            **Blocking:** Phase 1 complete

            - [ ] **2.1** Three (5 min, S)
            """;

    private final FileJournal journal;
    private final ChannelWriters writers;
    private final Runs runs;
    private final ControlRoom room;

    private Cutovers(Path folder, InstantSource clock, List<ChatPlatform> platforms) {
        journal = FileJournal.open(folder.resolve("data"), clock.instant());
        writers = new ChannelWriters(platforms);
        runs = new Runs(journal, new MarkdownReader(), clock, writers);
        room = new ControlRoom(runs, new PlanFolder(folder, Optional.empty()));
        runs.takeUp();
    }

    /// Takes up what runs in a folder.
    public static Cutovers in(Path folder, InstantSource clock, List<ChatPlatform> platforms) {
        return new Cutovers(folder, clock, platforms);
    }

    /// Puts a plan into a folder, which is then called `night`.
    public static void plan(Path folder, String plan) {
        try {
            Files.writeString(folder.resolve("night.md"), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer say(Person person, Place place, String text) {
        return room.said(new Said(place, person, null, text));
    }

    public Run in(Place place) {
        return runs.in(place).orElseThrow();
    }

    /// Whether everything is posted and told in the threads.
    public boolean allTold(Place where) {
        Run run = in(where);
        Postings postings = new Postings(run.cutover(), run.entries());
        Place place = run.place().orElseThrow();
        return postings.all().stream()
                        .allMatch(posting ->
                                run.cutover().posts().message(posting.key(), place) != null)
                && postings.threads(place).untold().isEmpty();
    }

    /// Whether every message shows what it should, and everything is told.
    public boolean isUpToDate(Place where, ChatPlatform chat) {
        Run run = in(where);
        return allTold(where)
                && new Postings(run.cutover(), run.entries())
                        .all().stream()
                                .allMatch(posting ->
                                        chat.shows(
                                                where.channel(),
                                                String.valueOf(
                                                        run.cutover()
                                                                .posts()
                                                                .message(posting.key(), where)),
                                                posting.message()));
    }

    @Override
    public void close() {
        writers.close();
        journal.close();
    }
}
