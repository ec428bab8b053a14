package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.LookupButton;
import dev.cutover.commands.grammar.Misreading;
import dev.cutover.commands.grammar.Reading;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.AssignByName;
import dev.cutover.commands.grammar.Request.AttachText;
import dev.cutover.commands.grammar.Request.Begin;
import dev.cutover.commands.grammar.Request.CatchUp;
import dev.cutover.commands.grammar.Request.Compare;
import dev.cutover.commands.grammar.Request.Confirm;
import dev.cutover.commands.grammar.Request.HandOverByName;
import dev.cutover.commands.grammar.Request.Linking;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.LookUp;
import dev.cutover.commands.grammar.Request.Mirroring;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.MisreadingWords;
import dev.cutover.commands.words.PeopleWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers whatever is said, from any door: reads it, decides, records, and says what is so now.
public final class ControlRoom implements Conversation {

    private static final Pattern OWN_NAME = Pattern.compile("(?i)^/?cutover(\\s+|$)");

    private final Runs runs;
    private final PlanShelf shelf;
    private final Lookup lookup;
    private final Amendments amendments;
    private final Asking asking;
    private final Naming naming;
    private final Optional<Together> together;
    private final Notifying notifying;

    /// Alone: without other platforms, and without a list of people.
    public ControlRoom(Runs runs, PlanShelf shelf) {
        this(runs, shelf, Optional.empty());
    }

    public ControlRoom(Runs runs, PlanShelf shelf, Surroundings around) {
        this(runs, shelf, Optional.of(around));
    }

    private ControlRoom(Runs runs, PlanShelf shelf, Optional<Surroundings> around) {
        this.runs = runs;
        this.shelf = shelf;
        this.lookup = new Lookup(runs, shelf);
        this.amendments = new Amendments(runs, shelf);
        this.asking = new Asking(runs, amendments);
        this.naming =
                new Naming(around.map(Surroundings::acquaintances).orElse(Acquaintances.NONE));
        this.together = around.map(known -> Together.of(runs, known));
        this.notifying = new Notifying(runs, around.map(Surroundings::people));
    }

    @Override
    public Answer said(Said said) {
        return answer(
                said.place(),
                Grammar.read(withoutName(said.text()), said.by()),
                new Cause(said.by(), said.interaction()));
    }

    @Override
    public Answer chosen(Chosen chosen) {
        return answer(
                chosen.place(),
                Verbs.named(chosen.verb())
                        .map(verb -> Grammar.read(verb, chosen.values(), chosen.by()))
                        .orElseGet(() -> new Misread(Grammar.unknown(chosen.verb()))),
                new Cause(chosen.by(), chosen.interaction()));
    }

    private Answer answer(Place place, Reading reading, Cause cause) {
        return switch (reading) {
            case Understood(Request request) -> answer(place, request, cause);
            case Misread(Misreading why) -> Answers.refused(MisreadingWords.of(why), seq(place));
        };
    }

    /// People type the bot's name or leave it out.
    private static String withoutName(String text) {
        return OWN_NAME.matcher(text.stripLeading()).replaceFirst("");
    }

    private Answer answer(Place place, Request request, Cause cause) {
        return switch (request) {
            case Act(Command command) -> act(place, command, cause);
            case AssignByName asked ->
                    acting(place, cause, run -> naming.assign(run, place, asked, cause));
            case HandOverByName asked ->
                    acting(place, cause, run -> naming.handOver(run, place, asked, cause));
            case CatchUp _ ->
                    looking(place, cause.person(), run -> new CatchingUp(run).answer(cause));
            case AttachText(String name) -> attach(place, name, cause);
            case Mirroring asked ->
                    together(both ->
                            both.mirroring()
                                    .answer(place, met(place, cause.person()), asked, cause));
            case Request.Notifying asked ->
                    notifying.answer(place, met(place, cause.person()), asked, cause);
            case Linking asked -> together(both -> both.linking().answer(asked, cause, seq(place)));
            case LookUp asked -> lookup.answer(place, asked);
            case Request.Scheduling asked ->
                    acting(place, cause, run -> new Scheduling(run).answer(asked, cause));
            case Begin begin -> begin(place, begin, cause);
            case Compare(@Nullable String plan) ->
                    looking(place, cause.person(), run -> amendments.show(run, plan));
            case Confirm(String code) ->
                    acting(place, cause, run -> amendments.confirm(run, code, cause));
            case Look(View.Help(@Nullable String word)) -> Answers.help(word, seq(place));
            case Look(View view) -> look(place, view, cause.person());
        };
    }

    private Answer act(Place place, Command command, Cause cause) {
        return acting(
                place,
                cause,
                run -> {
                    Outcome outcome = decide(run, command, cause);
                    meet(run, outcome);
                    return Answers.of(run, outcome);
                });
    }

    /// Whoever is given something is known with what they chose.
    private void meet(Run run, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var entries, var _)) {
            for (Entry entry : entries) {
                if (entry.event() instanceof TaskAssigned(String _, Person to)) {
                    recognize(run, to);
                }
            }
        }
    }

    private Outcome decide(Run run, Command command, Cause cause) {
        return command instanceof RunCommand.Undo
                ? runs.undo(run, cause)
                : run.decide(command, cause);
    }

    private Answer attach(Place place, String name, Cause cause) {
        return acting(place, cause, run -> new Attaching(run, shelf).attach(name, cause));
    }

    private Answer look(Place place, View view, Person by) {
        return looking(place, by, run -> new Glance(run, by, place).at(view));
    }

    private Answer acting(Place place, Cause cause, Function<Run, Answer> action) {
        return met(place, cause.person())
                .map(run -> Watching.barred(run, place).orElseGet(() -> action.apply(run)))
                .orElseGet(this::nothingHere);
    }

    private Answer looking(Place place, Person by, Function<Run, Answer> question) {
        return met(place, by)
                .map(run -> Watching.seen(run, place, question.apply(run)))
                .orElseGet(this::nothingHere);
    }

    /// The cutover of a channel, which then knows who speaks.
    private Optional<Run> met(Place place, Person by) {
        Optional<Run> run = runs.in(place);
        run.ifPresent(live -> recognize(live, by));
        return run;
    }

    private void recognize(Run run, Person by) {
        together.ifPresent(both -> both.linking().recognize(run, by));
        notifying.heed(run, by);
    }

    private Answer together(Function<Together, Answer> question) {
        return together.map(question).orElseGet(() -> Answers.refused(PeopleWords.notKept(), 0));
    }

    private Answer nothingHere() {
        return runs.damaged().entrySet().stream()
                .findFirst()
                .map(one -> Answers.refused(RunWords.maybeDamaged(one.getKey(), one.getValue()), 0))
                .orElseGet(() -> Answers.refused(RunWords.nothingHere(), 0));
    }

    private Answer begin(Place place, Begin begin, Cause cause) {
        Optional<String> text;
        try {
            text = shelf.text(begin.plan());
        } catch (PlanShelf.UnreadablePlan unreadable) {
            return Answers.refused(Text.of(String.valueOf(unreadable.getMessage())), seq(place));
        }
        return text.map(plan -> new Beginning(runs, place, begin, cause).with(plan))
                .orElseGet(() ->
                        Answers.refused(
                                RunWords.noSuchPlan(begin.plan(), shelf.names()), seq(place)));
    }

    @Override
    public Answer pressed(Pressed pressed) {
        Optional<LookupButton> asked = LookupButton.parse(pressed.action());
        if (asked.isPresent()) {
            return lookup.answer(pressed.place(), asked.get().request());
        }
        Optional<ButtonAction> action = ButtonAction.parse(pressed.action());
        Optional<Run> run = action.flatMap(known -> runs.named(known.run()));
        if (run.isEmpty()) {
            return Answers.refused(RunWords.strangeButton(), seq(pressed.place()));
        }
        return pressed(run.get(), action.orElseThrow(), pressed);
    }

    private Answer pressed(Run run, ButtonAction action, Pressed pressed) {
        recognize(run, pressed.by());
        Cause cause = new Cause(pressed.by(), pressed.interaction());
        return Watching.barred(run, pressed.place(), action.press())
                .orElseGet(() ->
                        Watching.seen(
                                run,
                                pressed.place(),
                                new Press(run, pressed.place(), cause, amendments).of(action)));
    }

    @Override
    public Optional<Form> form(Pressed pressed) {
        return asking.form(pressed);
    }

    @Override
    public Optional<Form> form(Shortcut shortcut) {
        return asking.form(shortcut);
    }

    @Override
    public Answer instead(Shortcut shortcut) {
        return runs.in(shortcut.place())
                .flatMap(run -> Watching.barred(run, shortcut.place()))
                .orElseGet(() -> Conversation.super.instead(shortcut));
    }

    @Override
    public Filling filled(Filled filled) {
        ButtonAction.parse(filled.form())
                .flatMap(action -> runs.named(action.run()))
                .ifPresent(run -> recognize(run, filled.by()));
        return asking.filled(filled);
    }

    @Override
    public Message home(Person by, Predicate<Place> where) {
        List<Run> running = runs.running(where);
        running.forEach(run -> recognize(run, by));
        return Watching.home(running, by, where);
    }

    @Override
    public List<Completion> completions(Place place, String typed) {
        return new Completions(candidates(place), place).of(withoutName(typed));
    }

    @Override
    public List<Completion> completions(Begun begun) {
        return candidates(begun.place()).of(begun);
    }

    private Candidates candidates(Place place) {
        return new Candidates(runs.in(place).map(Run::cutover), shelf);
    }

    private long seq(Place place) {
        return runs.in(place).map(run -> run.cutover().seq()).orElse(0L);
    }
}
