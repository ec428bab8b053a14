package dev.cutover.bot.discord.components;

import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// People talk with the bot in a channel of Discord, and seven minutes pass before each word.
final class Talk implements AutoCloseable {

    static final Person ANA = new Person("discord", "80351110224678912", "ana");
    static final Person BEN = new Person("slack", "UBEN", "Ben @everyone");

    private static final Place PLACE = new DiscordPlace("41", "42").place();

    private Instant now = Instant.parse("2026-11-21T02:10:00Z");
    private final FileJournal journal;
    private final Runs runs;
    private final ControlRoom room;

    /// @param folder with the plans
    Talk(Path folder) {
        journal = FileJournal.open(folder.resolve("data"), now);
        runs = new Runs(journal, new MarkdownReader(), () -> now, (_, _) -> {});
        room = new ControlRoom(runs, new PlanFolder(folder, Optional.empty()));
    }

    Answer say(Person by, String text) {
        now = now.plus(Duration.ofMinutes(7));
        return room.said(new Said(PLACE, by, null, text));
    }

    Postings postings() {
        Run run = runs.in(PLACE).orElseThrow();
        return new Postings(run.cutover(), run.entries());
    }

    List<Posting> posted() {
        return postings().all();
    }

    @Override
    public void close() {
        journal.close();
    }
}
