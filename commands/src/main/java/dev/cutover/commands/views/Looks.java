package dev.cutover.commands.views;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.Person;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.Place;
import dev.cutover.commands.Standing;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Short answers to what people ask: where things stand, what is next, who holds what, what
/// happened.
public record Looks(Cutover cutover) {

    /// A list in an answer is for reading at a glance.
    private static final int MOST = 15;

    /// As it is told in the channel where it was started.
    public Message status() {
        return status(cutover.home().orElse(new Place("", "")));
    }

    /// @param here where it is told
    public Message status(Place here) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(Text.of(Rehearsing.title(cutover), new BoardView(cutover).stage())));
        blocks.add(Progressing.of(cutover));
        cutover.openPhases()
                .forEach(phase ->
                        blocks.add(
                                new Paragraph(
                                        Text.of(Text.ofPlan(Phrases.phase(phase)), " is open."))));
        List<Item> inHand =
                rows(task ->
                        switch (cutover.tasks().standing(task)) {
                            case Standing.Claimed _, Standing.Failed _, Standing.Blocked _ -> true;
                            case Standing.Open _, Standing.Done _, Standing.DoneBefore _ -> false;
                            case Standing.Skipped _, Standing.NotApplicable _ -> false;
                        });
        if (!inHand.isEmpty()) {
            blocks.add(new Items(inHand));
        }
        long issues = cutover.log().issues().values().stream().filter(LogBook.Issue::open).count();
        long risks = cutover.log().risks().values().stream().filter(LogBook.Risk::open).count();
        blocks.add(
                new Paragraph(
                        Text.of(
                                Phrases.count((int) issues, "open issue"),
                                ", ",
                                Phrases.count((int) risks, "open risk"),
                                ".")));
        blocks.add(
                new Paragraph(
                        Text.of(
                                Phrases.count(cutover.posts().in(here).size(), "message"),
                                " of at most ",
                                Postings.BUDGET,
                                " in this channel.")));
        blocks.add(next());
        return new Message(blocks);
    }

    private Paragraph next() {
        return new Paragraph(Text.of("Next: ", new NextSteps(cutover).inOneLine()));
    }

    /// What can be done now: first what the person holds, then what is free.
    public Message next(Person person) {
        NextSteps steps = new NextSteps(cutover);
        List<Block> blocks = new ArrayList<>();
        Set<Task> theirs = cutover.heldBy(person).collect(Collectors.toSet());
        section(blocks, "Yours", rows(theirs::contains));
        if (!(cutover.course().stage() instanceof Stage.Running)) {
            blocks.add(next());
            return new Message(blocks);
        }
        section(
                blocks,
                "Failed or blocked",
                rows(task -> steps.stuck().contains(task) && !theirs.contains(task)));
        section(
                blocks,
                "Free to claim",
                steps.startable().stream().limit(MOST).map(new TaskRow(cutover)::of).toList());
        for (Phase phase : steps.toCheck()) {
            section(
                    blocks,
                    "Criteria of phase " + phase.id(),
                    CriterionRows.open(cutover, phase.id(), phase.criteria(), true));
        }
        if (steps.allComplete()) {
            section(
                    blocks,
                    "Final verification",
                    CriterionRows.open(cutover, "final", cutover.plan().finalCriteria(), true));
        }
        blocks.add(next());
        return new Message(blocks);
    }

    public Message mine(Person person) {
        List<Item> held = cutover.heldBy(person).map(new TaskRow(cutover)::of).toList();
        return held.isEmpty()
                ? Message.of(
                        Text.of(
                                "You hold nothing now. Next: ",
                                Phrases.type("next"),
                                " shows what is free."))
                : Message.of(new Header(Text.of("Yours")), new Items(held));
    }

    public Message who() {
        Map<Person, List<Task>> hands = new LinkedHashMap<>();
        cutover.plan()
                .tasks()
                .forEach(task -> {
                    Standing.Claimed claim = cutover.tasks().standing(task).claim();
                    if (claim != null) {
                        hands.computeIfAbsent(
                                        cutover.audience().links().standsFor(claim.owner()),
                                        _ -> new ArrayList<>())
                                .add(task);
                    }
                });
        if (hands.isEmpty()) {
            return Message.of(
                    Text.of(
                            "Nobody holds a task now. Next: ",
                            Phrases.type("next"),
                            " shows what is free."));
        }
        return Message.of(
                new Items(
                        hands.entrySet().stream()
                                .map(hand ->
                                        new Item(
                                                Shape.ACTIVE,
                                                Text.of(
                                                        hand.getKey(),
                                                        ": ",
                                                        Phrases.tasks(hand.getValue())),
                                                null))
                                .toList()));
    }

    public Message plan() {
        List<Block> blocks = new ArrayList<>();
        for (Phase phase : cutover.plan().phases()) {
            blocks.add(new Header(Text.ofPlan(Phrases.phase(phase))));
            if (cutover.phases().of(phase).waiting()) {
                blocks.add(new Paragraph(GateWords.keptShutLine(cutover, phase)));
            }
            blocks.add(new Items(phase.tasks().stream().map(new TaskRow(cutover)::of).toList()));
        }
        return new Message(blocks);
    }

    /// @param entries all entries of the cutover
    /// @param whole not only the latest lines
    public Message timeline(List<Entry> entries, boolean whole) {
        EventWords words = new EventWords(cutover.everPlanned(), entries);
        List<Item> lines =
                entries.stream()
                        .filter(entry -> !(entry.event() instanceof ChatEvent))
                        .map(entry -> line(words, entry))
                        .filter(line -> !line.text().isEmpty())
                        .toList();
        int earlier = whole ? 0 : Math.max(0, lines.size() - 2 * MOST);
        List<Block> blocks = new ArrayList<>();
        if (earlier > 0) {
            blocks.add(
                    new Paragraph(
                            Text.of(
                                    Phrases.count(earlier, "earlier line"),
                                    ": ",
                                    Phrases.type("timeline --all"))));
        }
        blocks.add(new Items(lines.subList(earlier, lines.size())));
        return lines.isEmpty()
                ? Message.of(Text.of("Nothing has happened yet."))
                : new Message(blocks);
    }

    private static Item line(EventWords words, Entry entry) {
        Shape shape = entry.event() instanceof PhaseEvent ? Shape.ACTIVE : Shape.DONE;
        Text told = words.of(entry);
        return new Item(shape, told.isEmpty() ? told : Text.of(entry.at(), " ", told), null);
    }

    public Message issues() {
        return log(
                "issue",
                cutover.log().issues().values().stream()
                        .map(issue ->
                                new Item(
                                        issue.open() ? Shape.OPEN : Shape.DONE,
                                        Text.of(
                                                "Issue ",
                                                issue.number(),
                                                " (",
                                                issue.severity().word(),
                                                about(issue.task()),
                                                "), ",
                                                issue.by(),
                                                " at ",
                                                issue.at(),
                                                ": ",
                                                issue.text(),
                                                closing(issue.closing())),
                                        null))
                        .toList());
    }

    public Message risks() {
        return log(
                "risk",
                cutover.log().risks().values().stream()
                        .map(risk ->
                                new Item(
                                        risk.open() ? Shape.OPEN : Shape.DONE,
                                        Text.of(
                                                "Risk ",
                                                risk.number(),
                                                risk.impact() == null
                                                        ? ""
                                                        : " (impact " + risk.impact() + ")",
                                                ", ",
                                                risk.by(),
                                                " at ",
                                                risk.at(),
                                                ": ",
                                                risk.text(),
                                                closing(risk.closing())),
                                        null))
                        .toList());
    }

    private static Message log(String what, List<Item> rows) {
        return rows.isEmpty()
                ? Message.of(
                        Text.of(
                                "No ",
                                what,
                                " is logged. To log one: ",
                                Phrases.type(what + " TEXT"),
                                "."))
                : Message.of(new Items(rows));
    }

    private static String about(@Nullable String task) {
        return task == null ? "" : ", task " + task;
    }

    private static Text closing(LogBook.@Nullable Closing closing) {
        return closing == null
                ? Text.EMPTY
                : Text.of(". Closed by ", closing.by(), " at ", closing.at(), ": ", closing.how());
    }

    private List<Item> rows(Predicate<Task> which) {
        return cutover.plan().tasks().filter(which).map(new TaskRow(cutover)::of).toList();
    }

    private static void section(List<Block> blocks, String title, List<Item> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Header(Text.of(title)));
            blocks.add(new Items(rows));
        }
    }
}
