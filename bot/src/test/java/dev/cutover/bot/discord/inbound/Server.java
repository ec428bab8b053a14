package dev.cutover.bot.discord.inbound;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeInteraction;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Hand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.Message;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.JDA;
import org.slf4j.LoggerFactory;

/// A fake Discord, the real library, the door, and a control room on a real disk.
final class Server implements AutoCloseable {

    static final String PLAN =
            """
            # Night

            ## Phase 1: Move

            - [ ] **1.1** Stop the writers
              - [ ] Drain the queue
              - [ ] Close the port
            - [ ] **1.2** Copy the data

            **Phase 1 Completion Criteria:**

            - [ ] All rows are there

            ## Phase 2: Open

            **Blocking:** Phase 1 complete

            - [ ] **2.1** Start the writers
            """;

    final FakeDiscord discord = FakeDiscord.start();
    final List<String> whispers = new CopyOnWriteArrayList<>();
    final List<Thread> whisperedBy = new CopyOnWriteArrayList<>();
    final List<String> repainted = new CopyOnWriteArrayList<>();
    final Logs logs = new Logs();

    private final FileJournal journal;
    private final Runs runs;
    private final ControlRoom room;
    private final Connected connected;

    /// How the world behind the door differs from the usual.
    record Odd(UnaryOperator<Journal> journal, UnaryOperator<Conversation> conversation) {

        static final Odd NOT = new Odd(its -> its, its -> its);
    }

    Server(Path folder, String plan, Odd odd) {
        Path plans = folder.resolve("plans");
        try {
            Files.createDirectories(plans);
            Files.writeString(plans.resolve("night.md"), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        InstantSource clock = InstantSource.system();
        journal = FileJournal.open(folder.resolve("data"), clock.instant());
        runs = new Runs(odd.journal().apply(journal), new MarkdownReader(), clock, (_, _) -> {});
        room = new ControlRoom(runs, new PlanFolder(plans, Optional.empty()));
        connected =
                Connected.to(
                        discord,
                        new DiscordDoor(
                                odd.conversation().apply(room), new Whispers(), repainted::add));
    }

    /// Says what was not said within an interaction.
    private final class Whispers implements ChatPlatform {

        @Override
        public String name() {
            return "discord";
        }

        @Override
        public String post(String channel, String key, Message message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void update(String channel, String messageId, Message message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void pin(String channel, String messageId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String reply(String channel, String messageId, String key, Message message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void whisper(String channel, Person person, Message message) {
            whisperedBy.add(Thread.currentThread());
            whispers.add(channel + " " + person.id() + " " + message);
        }

        @Override
        public void direct(String channel, Person person, Message message) {
            throw new UnsupportedOperationException();
        }
    }

    /// What stands in the log that people read.
    static final class Logs extends AppenderBase<ILoggingEvent> {

        final List<String> lines = new CopyOnWriteArrayList<>();

        Logs() {
            start();
            root().addAppender(this);
        }

        private static Logger root() {
            return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(
                    event.getFormattedMessage()
                            + (event.getThrowableProxy() == null
                                    ? ""
                                    : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }

        void close() {
            root().detachAppender(this);
        }
    }

    Hand ana() {
        return discord.by(FakeDiscord.ANA);
    }

    Hand ben() {
        return discord.by(FakeDiscord.BEN);
    }

    Cutover cutover() {
        return runs.named("night-1").orElseThrow().cutover();
    }

    Standing standing(String task) {
        return cutover().tasks().standing(cutover().plan().task(task).orElseThrow());
    }

    /// A command of Ana's, and what she reads then.
    String ana(String command, Map<String, Object> options) throws InterruptedException {
        return read(ana().command("cutover " + command, options));
    }

    static String read(FakeInteraction interaction) throws InterruptedException {
        FakeMessage answer = interaction.awaitAnswer();
        if (!answer.isEphemeral()) {
            throw new AssertionError("Everybody sees: " + answer.shown());
        }
        return answer.shown();
    }

    /// The board as it is now, in the channel.
    FakeMessage board() {
        return post(new BoardView(cutover()).message());
    }

    FakeMessage post(Message message) {
        String id =
                Objects.requireNonNull(jda().getTextChannelById(FakeDiscord.CHANNEL))
                        .sendMessage(DiscordComponents.of(message).posted())
                        .complete()
                        .getId();
        return discord.channel().message(id).orElseThrow();
    }

    void join(String person, String called) {
        discord.guild().person(person, called);
    }

    JDA jda() {
        return connected.jda().orElseThrow();
    }

    static Duration acknowledgedAfter(FakeInteraction interaction) throws InterruptedException {
        return Duration.ofNanos(interaction.awaitCallback().at() - interaction.at());
    }

    static List<Duration> sorted(List<Duration> times) {
        List<Duration> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted;
    }

    @Override
    public void close() {
        connected.close();
        discord.close();
        journal.close();
        logs.close();
    }
}
