package dev.cutover.commands.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Decider;
import dev.cutover.commands.Decision;
import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.Difference;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.words.AnswerWords;
import dev.cutover.commands.words.RefusalWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A cutover told as a chat log, through the real grammar and the real rules: `Ana: claim 1.1`, or
/// `02:10 Ana: claim 1.1`. Without a time, a minute has passed since the line before.
public final class Story {

    public static final Person ANA = Person.local("Ana");
    public static final Person BEN = Person.local("Ben");
    public static final Person CLEO = Person.local("Cleo");
    public static final Place GENERAL = new Place("local", "general");
    public static final Opening OPENING =
            new Opening("demo-1", "demo", "hash", GENERAL, false, "production");

    private final Plan plan;
    private final List<Entry> entries = new ArrayList<>();
    private Cutover cutover;
    private Instant now = at("02:00");
    private Decision last = new Accepted(List.of());

    private Story(Plan plan) {
        this.plan = plan;
        this.cutover = Cutover.of(plan);
    }

    /// A plan with which nobody has begun.
    public static Story of(String plan) {
        return new Story(plan(plan));
    }

    /// Ana started it at 02:00.
    public static Story started(String plan) {
        return of(plan).when(ANA, new Start(OPENING)).accepted();
    }

    /// Ana started it at 02:00.
    public static Story started(Plan plan) {
        return new Story(plan).when(ANA, new Start(OPENING)).accepted();
    }

    public static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    /// A time in the night of the story.
    public static Instant at(String time) {
        return Instant.parse("2026-11-21T%s:00Z".formatted(time));
    }

    /// Lines that are all accepted.
    public Story given(String... lines) {
        for (String line : lines) {
            when(line).accepted();
        }
        return this;
    }

    public Story when(String line) {
        Line said = Line.of(line);
        now = said.time().map(Story::at).orElseGet(() -> now.plusSeconds(60));
        Person by = Person.local(said.name());
        if (Grammar.read(said.text(), by) instanceof Understood(Act(Command command))) {
            return when(by, command);
        }
        throw new AssertionError("that is no command: " + line);
    }

    /// Something that is not typed, or not in this way.
    public Story when(Person by, Command command) {
        Cause cause = new Cause(by, null);
        last = Decider.decide(cutover, command, cause, now);
        if (last instanceof Accepted(List<Event> events)) {
            List<Entry> fresh = cutover.entries(events, cause, now);
            entries.addAll(fresh);
            cutover = cutover.hearing(command).evolve(fresh);
        }
        return this;
    }

    /// Days go by.
    public Story later(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /// A changed text of the plan, shown and confirmed at once.
    public Story amends(Person by, String text) {
        now = now.plusSeconds(60);
        Edition edition = new Edition(Fingerprint.of(text), text, plan(text));
        return when(by, new Amend("demo", edition, Difference.of(cutover, "demo", edition)));
    }

    public Story accepted() {
        assertThat(last).isInstanceOf(Accepted.class);
        return this;
    }

    /// Exactly this happened, in this order.
    public Story then(Event... events) {
        assertThat(last).isEqualTo(Decision.accepted(events));
        return this;
    }

    public Story refused(Refusal why) {
        assertThat(last).isEqualTo(Decision.refused(why));
        return this;
    }

    /// What the speaker is answered, whole.
    public Story says(String words) {
        assertThat(answer()).isEqualTo(words.strip());
        return this;
    }

    public String answer() {
        return words().plain(ZoneOffset.UTC);
    }

    private Text words() {
        return switch (last) {
            case Accepted(List<Event> events) ->
                    new AnswerWords(cutover)
                            .of(entries.subList(entries.size() - events.size(), entries.size()));
            case Decision.Refused(Refusal why) -> RefusalWords.of(why);
        };
    }

    public Decision decision() {
        return last;
    }

    public Cutover cutover() {
        return cutover;
    }

    /// The same entries, read again from the start.
    public Cutover replayed() {
        Cutover begun = Cutover.of(plan);
        for (Edition edition : cutover.course().editions().known().values()) {
            begun = begun.knowing(edition);
        }
        return begun.evolve(entries);
    }

    public Instant now() {
        return now;
    }

    /// The same night, taken up again from its record.
    public Story restarted() {
        Story again = new Story(plan);
        again.entries.addAll(entries);
        again.cutover = replayed();
        again.now = now;
        return again;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Task task(String id) {
        return cutover.plan().task(id).orElseThrow();
    }
}
