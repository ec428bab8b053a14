package dev.cutover.bot.local;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A conversation with a migration in it, just enough of one to click and type at: a scripted fake
/// for tests and screenshots.
final class DemoRun implements Conversation {

    private static final List<String> WORDS =
            List.of("claim", "done", "release", "status", "next", "mine", "help", "plan", "issue");

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Person> owners = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, Answer> answered = new HashMap<>();
    private final ChatPlatform chat;
    private final InstantSource clock;
    private final String channel;
    private String board = "";
    private String phase = "";
    private long seq = 10;

    /// Every line and button that came in, in order.
    final List<String> heard = new ArrayList<>();

    DemoRun(ChatPlatform chat, String channel, InstantSource clock) {
        this.chat = chat;
        this.channel = channel;
        this.clock = clock;
        titles.put("2.1", "Announce the freeze in #deployment");
        titles.put("2.2", "Stop the workers: `systemctl stop celery`");
        titles.put("2.3", "Final dump of the production database");
        titles.put("2.4", "Restore the dump on the new cluster");
        titles.put("2.5", "Compare row counts, old and new");
        titles.put("2.6", "Switch DNS to the new load balancer");
    }

    void start() {
        owners.put("2.1", Person.local("Ana"));
        done.add("2.1");
        owners.put("2.2", Person.local("Ana"));
        done.add("2.2");
        owners.put("2.3", Person.local("Ben Okafor"));
        board = chat.post(channel, "board", board());
        chat.pin(channel, board);
        phase = chat.post(channel, "phase", phase());
        chat.reply(
                channel,
                phase,
                "first line",
                Message.of(Text.of(Person.local("Ana"), " finished ", Text.code("2.1"))));
        chat.reply(
                channel,
                phase,
                "second line",
                Message.of(
                        Text.of(
                                Person.local("Ana"),
                                " finished ",
                                Text.code("2.2"),
                                ": all 6 workers drained")));
    }

    @Override
    public synchronized Answer said(Said said) {
        heard.add(said.by().name() + ": " + said.text());
        return once(
                said.interaction(),
                () -> carriedOut(said.text().strip().split("\\s+", 3), said.by()));
    }

    @Override
    public Answer chosen(Chosen chosen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Completion> completions(Begun begun) {
        return List.of();
    }

    @Override
    public synchronized Answer pressed(Pressed pressed) {
        heard.add(pressed.by().name() + " presses " + pressed.action());
        String[] parts = pressed.action().split("\\|", -1);
        return once(
                pressed.interaction(),
                () -> carriedOut(new String[] {parts[3], parts[2]}, pressed.by()));
    }

    @Override
    public Optional<Form> form(Pressed pressed) {
        return pressed.action().contains("|hold|")
                ? Optional.of(DemoForm.of(pressed.action()))
                : Optional.empty();
    }

    @Override
    public Optional<Form> form(Shortcut shortcut) {
        return Optional.empty();
    }

    @Override
    public synchronized Filling filled(Filled filled) {
        heard.add(filled.by().name() + " sends " + filled.form());
        String why = filled.values().getOrDefault("why", "");
        if (why.isBlank()) {
            return new Filling.Amiss(Map.of("why", "Nothing is written here yet: Why?"));
        }
        return new Filling.Answered(
                why.equals("too late")
                        ? refused("The run is over.")
                        : once(
                                filled.interaction(),
                                () ->
                                        happened(
                                                Text.of("On hold: ", why),
                                                Text.of(filled.by(), " holds: ", why))));
    }

    @Override
    public Message home(Person by, Predicate<Place> where) {
        return Message.of(Text.of("Nothing."));
    }

    @Override
    public List<Completion> completions(Place place, String typed) {
        String[] words = typed.stripLeading().split("\\s+", 2);
        if (words.length < 2) {
            return WORDS.stream()
                    .filter(word -> word.startsWith(words[0]) && !word.equals(typed))
                    .map(word -> new Completion(word + " ", about(word)))
                    .toList();
        }
        return titles.entrySet().stream()
                .filter(task -> task.getKey().startsWith(words[1]) && !done.contains(task.getKey()))
                .map(task ->
                        new Completion(
                                words[0] + " " + task.getKey(),
                                task.getKey() + " " + task.getValue()))
                .toList();
    }

    void whisper(Person to, String text) {
        chat.whisper(channel, to, Message.of(Text.of(text)));
    }

    private static String about(String word) {
        return switch (word) {
            case "claim" -> "Take a task: claim 2.4";
            case "done" -> "Finish a task: done 2.4, with a note if you like";
            case "status" -> "Where the run stands";
            default -> "More about it: help " + word;
        };
    }

    private Answer once(@Nullable String interaction, Supplier<Answer> work) {
        return interaction == null
                ? work.get()
                : answered.computeIfAbsent(interaction, _ -> work.get());
    }

    private Answer carriedOut(String[] words, Person by) {
        return switch (words[0]) {
            case "claim" -> claim(words.length > 1 ? words[1] : "", by);
            case "done" -> finish(words.length > 1 ? words[1] : "", by);
            case "status" -> new Answer(true, status(), seq);
            case "help" -> new Answer(true, help(), seq);
            case "boom" -> throw new IllegalStateException("a bug with a secret in it");
            default ->
                    refused(
                            "There is no command `"
                                    + words[0]
                                    + "`. Did you mean `claim`? Type `/cutover help` to see all.");
        };
    }

    private Answer claim(String task, Person by) {
        if (!titles.containsKey(task)) {
            return refused("There is no task `" + task + "`. The open ones are 2.4, 2.5 and 2.6.");
        }
        Person owner = owners.putIfAbsent(task, by);
        if (owner != null) {
            return new Answer(
                    false,
                    Message.of(
                            Text.of(
                                    Text.code(task),
                                    " belongs to ",
                                    owner,
                                    ". Ask them to type ",
                                    Text.code("/cutover release " + task),
                                    " first.")),
                    seq);
        }
        return happened(
                Text.of("You have ", Text.code(task), " ", Text.ofPlan(title(task)), "."),
                Text.of(by, " claimed ", Text.code(task)));
    }

    private Answer finish(String task, Person by) {
        if (!by.equals(owners.get(task))) {
            return refused(
                    "`" + task + "` is not yours. Claim it first: `/cutover claim " + task + "`.");
        }
        done.add(task);
        return happened(
                Text.of(Text.code(task), " is done."), Text.of(by, " finished ", Text.code(task)));
    }

    private Answer happened(Text answer, Text audit) {
        seq++;
        chat.update(channel, board, board());
        chat.update(channel, phase, phase());
        chat.reply(channel, phase, "line " + seq, Message.of(audit));
        return new Answer(true, Message.of(answer), seq);
    }

    private Answer refused(String words) {
        return new Answer(false, Message.of(Text.ofPlan(words)), seq);
    }

    private Message board() {
        int finished = 8 + done.size();
        return Message.of(
                new Header(Text.of("GlitchTip to the new cluster")),
                new Progress(
                        finished,
                        38,
                        Text.of(finished + "/38 tasks (" + finished * 100 / 38 + " %)")),
                new Fields(
                        List.of(
                                new Field("T0", Text.of(at(-4300))),
                                new Field("Window ends", Text.of(at(7200), ", in 2 h")),
                                new Field("Lead", Text.of(Person.local("Ana"))),
                                new Field(
                                        "Forecast",
                                        Text.of("ends ", at(5400), ", 30 min before the window")))),
                new Items(
                        List.of(
                                new Item(
                                        Shape.DONE,
                                        Text.of(Text.strong("0 Preparation"), " 6 of 6"),
                                        null),
                                new Item(
                                        Shape.DONE,
                                        Text.of(Text.strong("1 Rehearsal"), " 2 of 2"),
                                        null),
                                new Item(
                                        Shape.ACTIVE,
                                        Text.of(
                                                Text.strong("2 Cutover"),
                                                " " + done.size() + " of 6, since ",
                                                at(-1500)),
                                        null),
                                new Item(
                                        Shape.WAITING,
                                        Text.of(Text.strong("3 Validation"), " after the go/no-go"),
                                        button(
                                                "Vote go",
                                                "3",
                                                "go",
                                                Style.PRIMARY,
                                                "Vote go for phase 3, Validation")),
                                new Item(Shape.OPEN, Text.of(Text.strong("4 Clean-up")), null))));
    }

    private Message phase() {
        List<Item> items = titles.keySet().stream().map(this::item).toList();
        return Message.of(
                new Header(Text.of("Phase 2: Cutover")),
                new Paragraph(
                        Text.of(
                                "Started by ",
                                Person.local("Ana"),
                                " at ",
                                at(-1500),
                                ". Downtime begins with ",
                                Text.code("2.2"),
                                ".")),
                new Items(items),
                new Buttons(
                        List.of(
                                button("Hold", "", "hold", Style.PLAIN, "Hold the run"),
                                button(
                                        "Roll back",
                                        "",
                                        "rollback",
                                        Style.DANGER,
                                        "Roll back to the old server")),
                        List.of(
                                new Menu("Show a task", Menu.Kind.SELECT, choices()),
                                new Menu(
                                        "More",
                                        Menu.Kind.MORE,
                                        List.of(
                                                button(
                                                        "Show the status",
                                                        "",
                                                        "status",
                                                        Style.PLAIN,
                                                        "Show the status"),
                                                button(
                                                        "Put on hold",
                                                        "",
                                                        "hold",
                                                        Style.PLAIN,
                                                        "Put on hold"))))));
    }

    private List<Button> choices() {
        return titles.entrySet().stream()
                .map(task ->
                        button(
                                task.getKey() + " " + task.getValue(),
                                task.getKey(),
                                "help",
                                Style.PLAIN,
                                "Show task " + task.getKey() + " " + task.getValue()))
                .toList();
    }

    private Item item(String task) {
        Text text = Text.of(Text.strong(task), " ", Text.ofPlan(title(task)));
        Person owner = owners.get(task);
        if (owner != null && done.contains(task)) {
            return new Item(Shape.DONE, Text.of(text, ", ", owner), null);
        }
        return owner == null
                ? new Item(
                        Shape.OPEN,
                        text,
                        button(
                                "Claim",
                                task,
                                "claim",
                                Style.PLAIN,
                                "Claim task " + task + ", " + title(task)))
                : new Item(
                        Shape.ACTIVE,
                        Text.of(text, ", ", owner),
                        button(
                                "Done",
                                task,
                                "done",
                                Style.PRIMARY,
                                "Done: task " + task + ", " + title(task)));
    }

    private Message status() {
        return Message.of(
                new Paragraph(
                        Text.of(
                                Text.strong("10 of 38"),
                                " tasks are done. Phase 2 runs since ",
                                at(-1500),
                                ".")),
                new Table(
                        List.of("Task", "Who", "Since"),
                        Stream.of("2.3", "2.4")
                                .map(task ->
                                        List.of(
                                                Text.of(
                                                        Text.code(task),
                                                        " ",
                                                        Text.ofPlan(title(task))),
                                                owner(task),
                                                Text.of(at(-600))))
                                .toList()));
    }

    private String title(String task) {
        return titles.getOrDefault(task, "");
    }

    private Text owner(String task) {
        Person owner = owners.get(task);
        return owner == null ? Text.of("nobody") : Text.of(owner);
    }

    private static Message help() {
        return Message.of(
                new Paragraph(Text.of("The commands you need most:")),
                new Verbatim(
                        "/cutover next\n/cutover claim 2.4\n/cutover done 2.4 all rows there"));
    }

    private Button button(String label, String task, String verb, Style style, String description) {
        return new Button(
                label, "v1|glitchtip-1|" + task + "|" + verb + "|" + seq, style, description);
    }

    private Instant at(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}
