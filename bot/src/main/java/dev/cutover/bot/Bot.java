package dev.cutover.bot;

import dev.cutover.bot.chat.ChannelWriters;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.clock.RunClock;
import dev.cutover.bot.deliveries.Outgoing;
import dev.cutover.bot.deliveries.app.WaysOut;
import dev.cutover.bot.discord.app.DiscordApp;
import dev.cutover.bot.discord.app.DiscordDoors;
import dev.cutover.bot.export.Exports;
import dev.cutover.bot.local.ExportDoor;
import dev.cutover.bot.local.LocalChat;
import dev.cutover.bot.local.LocalDoor;
import dev.cutover.bot.parts.Parts;
import dev.cutover.bot.probes.app.ProbeApp;
import dev.cutover.bot.probes.app.Reachable;
import dev.cutover.bot.probes.app.RunningProbes;
import dev.cutover.bot.probes.push.door.PushDoor;
import dev.cutover.bot.probes.runs.Pushes;
import dev.cutover.bot.probes.runs.RunProbes;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.app.SlackApp;
import dev.cutover.bot.slack.app.SlackDoors;
import dev.cutover.bot.web.Listen;
import dev.cutover.bot.web.Routes;
import dev.cutover.bot.web.WebServer;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.control.Surroundings;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Ledger;
import dev.cutover.commands.journal.LedgerFollower;
import dev.cutover.commands.journal.PeopleFile;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.lint.Linter;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// The program: a journal, the cutovers in it, the channels that show them, and the doors by which
/// people speak to them.
public final class Bot implements AutoCloseable {

    private final Parts parts = new Parts();
    private final Settings settings;
    private final PlanReader reader;
    private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
    private final ProbeApp probing;
    private final Optional<LocalChat> local;
    private final Optional<SlackApp> slack;
    private final Optional<DiscordApp> discord;
    private final CompletableFuture<String> shutOut = new CompletableFuture<>();
    private final ChannelWriters writers;
    private final Runs runs;
    private final Conversation conversation;

    /// Takes up every cutover in the data folder; nobody can speak to it before [#openDoors].
    ///
    /// @throws dev.cutover.commands.journal.DataFolderInUse when another process works on the
    ///   folder
    /// @throws dev.cutover.commands.journal.JournalUnavailable when the folder cannot be used
    public Bot(Settings settings, PlanShelf shelf, InstantSource clock) {
        this.settings = settings;
        ports.add(settings.web().port());
        probing = new ProbeApp(settings.probes(), ports);
        Reachable reachable = probing.reachable();
        reader = text -> inspected(text, reachable);
        FileJournal journal = parts.add(FileJournal.open(settings.data(), clock.instant()));
        try {
            local = settings.local() ? Optional.of(parts.add(localChat(clock))) : Optional.empty();
            slack = settings.slack().map(set -> parts.add(slackApp(set, clock)));
            discord =
                    settings.discord()
                            .map(set -> parts.add(new DiscordApp(set, clock, shutOut::complete)));
            writers = parts.add(new ChannelWriters(chats()));
            RunProbes probes = parts.add(RunningProbes.of(probing, clock));
            RunClock time = parts.add(RunClock.started(clock));
            Outgoing letters = parts.add(outgoing(clock));
            runs =
                    new Runs(
                            journal,
                            reader,
                            clock,
                            all(ledger(journal), probes, time, letters),
                            new Agenda(settings.zone(), settings.summaryAt(), settings.patience()));
            conversation = new ControlRoom(runs, shelf, surroundings(clock));
            runs.takeUp();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private Surroundings surroundings(InstantSource clock) {
        return new Surroundings(
                chats().stream().map(ChatPlatform::name).toList(),
                parts.add(PeopleFile.open(settings.data())),
                this::named,
                new ShortCodes(),
                clock);
    }

    private List<Person> named(Place place, String name) {
        return slack.stream().flatMap(app -> app.named(place, name).stream()).toList();
    }

    private LocalChat localChat(InstantSource clock) {
        return LocalChat.open(settings.data().resolve("local"), settings.channels(), clock);
    }

    private SlackApp slackApp(SlackSettings set, InstantSource clock) {
        return new SlackApp(set, settings.data().resolve("slack"), settings.zone(), clock);
    }

    private List<ChatPlatform> chats() {
        return Stream.<Stream<? extends ChatPlatform>>of(
                        local.stream(),
                        slack.map(SlackApp::chat).stream(),
                        discord.map(DiscordApp::chat).stream())
                .<ChatPlatform>flatMap(chats -> chats)
                .toList();
    }

    /// With what is wrong with it, so that whoever starts it is told.
    private static Plan inspected(String text, Reachable reachable) {
        Plan plan = new Linter().inspected(new MarkdownReader().read(text), text);
        return plan.withFindings(
                Stream.concat(plan.findings().stream(), reachable.of(plan).stream()).toList());
    }

    /// Lets people in.
    ///
    /// @return the port, also where any free one was asked for
    /// @throws dev.cutover.bot.web.PortInUse when another program listens there
    public int openDoors() {
        List<Routes> doors = new ArrayList<>();
        local.map(chat -> new LocalDoor(conversation, chat, settings.zone())).ifPresent(doors::add);
        local.map(_ -> new ExportDoor(runs, new Exports(reader, settings.zone())))
                .ifPresent(doors::add);
        Optional<SlackDoors> slackDoors =
                slack.map(app -> parts.add(app.doors(conversation, this::repaint)));
        slackDoors.map(SlackDoors::routes).ifPresent(doors::addAll);
        settings.probes()
                .pushToken()
                .map(token -> new PushDoor(token.value(), pushes(), System::nanoTime))
                .ifPresent(doors::add);
        int port = parts.add(WebServer.start(listen(), Optional::empty, doors)).port();
        ports.add(port);
        slackDoors.ifPresent(SlackDoors::connect);
        discord.map(app -> parts.add(app.doors(conversation, this::repaint, this::repaintAll)))
                .ifPresent(DiscordDoors::connect);
        return port;
    }

    private Pushes pushes() {
        return new Pushes(runs, probing::redacted);
    }

    private void repaint(String run) {
        runs.named(run).ifPresent(known -> writers.recorded(known, List.of()));
    }

    private void repaintAll() {
        runs.all().forEach(run -> writers.recorded(run, List.of()));
    }

    /// Waits for as long as the bot can work.
    ///
    /// @throws ShutOut when a platform does not let it in any more
    /// @throws InterruptedException when whoever waits is to end
    public void await() throws InterruptedException {
        try {
            throw new ShutOut(shutOut.get());
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Runs runs() {
        return runs;
    }

    public Conversation conversation() {
        return conversation;
    }

    private LedgerFollower ledger(FileJournal journal) {
        Ledger ledger = parts.add(Ledger.open(settings.data(), run -> journal.read(run).entries()));
        return parts.add(LedgerFollower.start(ledger, journal, reader));
    }

    private Outgoing outgoing(InstantSource clock) {
        return Outgoing.of(
                WaysOut.of(settings.deliveries(), settings.probes().authorities(), ports, clock),
                settings.zone(),
                clock);
    }

    private RunListener all(
            LedgerFollower ledger, RunProbes probes, RunClock time, Outgoing letters) {
        return (Run run, List<Entry> entries) -> {
            ledger.follow(run.id(), run.firstPlan(), entries);
            writers.recorded(run, entries);
            probes.recorded(run, entries);
            time.recorded(run, entries);
            letters.recorded(run, entries);
        };
    }

    private Listen listen() {
        return new Listen(settings.web().bind(), settings.web().port(), settings.web().hosts());
    }

    /// Ends in the opposite order: first the doors, the journal last.
    @Override
    public void close() {
        parts.close();
    }
}
