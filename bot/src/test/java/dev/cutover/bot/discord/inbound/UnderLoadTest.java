package dev.cutover.bot.discord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeInteraction;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Hand;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Standing;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Discord hears within a second that something arrived, whatever happens behind the door.
class UnderLoadTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir private Path folder;

    /// A disk that takes its time once the cutover has begun.
    private record Slow(Journal journal, Duration by) implements Journal {

        @Override
        public List<String> runs() {
            return journal.runs();
        }

        @Override
        public void begin(String run, String planText, List<Entry> first) {
            journal.begin(run, planText, first);
        }

        @Override
        public void append(String run, List<Entry> entries, List<String> texts) {
            try {
                Thread.sleep(by);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            journal.append(run, entries, texts);
        }

        @Override
        public Recorded read(String run) {
            return journal.read(run);
        }

        @Override
        public void keep(String run, String text) {
            journal.keep(run, text);
        }

        @Override
        public String kept(String run, String fingerprint) {
            return journal.kept(run, fingerprint);
        }

        @Override
        public void close() {
            journal.close();
        }
    }

    private static void warm(Server server) throws InterruptedException {
        server.ana("start", Map.of("plan", "night"));
        for (int time = 0; time < 10; time++) {
            server.ana("status", Map.of());
        }
        FakeMessage next = press(server, "v1|night-1||next|0");
        Server.read(server.ana().click(next, next.button("Press")));
    }

    private static FakeMessage press(Server server, String action) {
        return server.post(
                Message.of(
                        new Message.Buttons(
                                List.of(
                                        new Message.Button(
                                                "Press",
                                                action,
                                                Message.Style.PRIMARY,
                                                "Press")))));
    }

    /// What is printed here is what people can expect.
    @Test
    void aHundredClicksOnOneTaskHaveOneOwnerAndNinetyNineRefusals() throws Exception {
        try (Server server = new Server(folder, Server.PLAN, Server.Odd.NOT)) {
            warm(server);
            List<Hand> team = new ArrayList<>();
            for (int one = 0; one < 20; one++) {
                String id = String.valueOf(900000000000000000L + one);
                server.join(id, "Person " + one);
                team.add(server.discord.by(id));
            }
            FakeMessage message = press(server, "v1|night-1|1.1|claim|0");
            String button = message.button("Press");
            List<FakeInteraction> clicks = new ArrayList<>();
            for (int click = 0; click < 100; click++) {
                clicks.add(team.get(click % 20).click(message, button));
                Thread.sleep(10);
            }
            List<Duration> times = new ArrayList<>();
            for (FakeInteraction click : clicks) {
                times.add(Server.acknowledgedAfter(click));
                assertThat(click.awaitCallback().type()).isEqualTo(6);
            }
            server.discord.await(
                    () -> clicks.stream().filter(one -> !one.followups().isEmpty()).count() == 99);
            List<Duration> sorted = Server.sorted(times);
            System.out.printf(
                    "100 clicks: acknowledged after %d ms in the middle, %d ms at the 99th, %d ms at most%n",
                    sorted.get(49).toMillis(),
                    sorted.get(98).toMillis(),
                    sorted.getLast().toMillis());
            assertThat(sorted.getLast()).isLessThan(SOON);
            assertThat(server.standing("1.1")).isInstanceOf(Standing.Claimed.class);
            assertThat(clicks)
                    .allSatisfy(click ->
                            assertThat(click.followups()).allMatch(FakeMessage::isEphemeral));
        }
    }

    @Test
    void aSlowDiskDelaysNoAcknowledgement() throws Exception {
        Duration slow = Duration.ofSeconds(4);
        Server.Odd odd = new Server.Odd(journal -> new Slow(journal, slow), its -> its);
        try (Server server = new Server(folder, Server.PLAN, odd)) {
            warm(server);
            FakeInteraction typed = server.ana().command("cutover claim", Map.of("task", "1.1"));
            assertThat(Server.acknowledgedAfter(typed)).isLessThan(SOON);
            assertThat(typed.awaitCallback().type()).isEqualTo(5);
            FakeMessage form = press(server, "v1|night-1|1.1|block|7");
            FakeInteraction stale = server.ben().click(form, form.button("Press"));
            assertThat(Server.acknowledgedAfter(stale)).isLessThan(SOON);
            FakeInteraction begun = server.ben().types("cutover claim", "task", "cop", Map.of());
            assertThat(Server.acknowledgedAfter(begun)).isLessThan(SOON);
            assertThat(begun.awaitCallback().data().toString()).contains("Copy the data");
            assertThat(Server.read(typed)).contains("yours");
        }
    }

    @Test
    void amongFiveHundredTasksTheRightOneIsOfferedQuickly() throws Exception {
        StringBuilder plan = new StringBuilder("# Night\n\n## Phase 1: Move\n\n");
        for (int task = 1; task <= 500; task++) {
            plan.append("- [ ] **1.%d** Move shard %d to the new host\n".formatted(task, task));
        }
        try (Server server = new Server(folder, plan.toString(), Server.Odd.NOT)) {
            warm(server);
            List<Duration> times = new ArrayList<>();
            for (int time = 0; time < 50; time++) {
                FakeInteraction begun =
                        server.ana()
                                .types("cutover claim", "task", "shard 49" + time % 10, Map.of());
                times.add(Server.acknowledgedAfter(begun));
                assertThat(begun.awaitCallback().data().toString())
                        .contains("Move shard 49" + time % 10);
            }
            FakeInteraction all = server.ana().types("cutover claim", "task", "", Map.of());
            assertThat(all.awaitCallback().data().getAsJsonArray("choices")).hasSize(25);
            List<Duration> sorted = Server.sorted(times);
            System.out.printf(
                    "500 tasks: offered after %d ms in the middle, %d ms at most%n",
                    sorted.get(24).toMillis(), sorted.getLast().toMillis());
            assertThat(sorted.get(24)).isLessThan(Duration.ofMillis(300));
        }
    }

    /// A bug wherever one asks.
    private record Broken(Conversation conversation) implements Conversation {

        private static final String SECRET = "cause of the failure";

        @Override
        public Answer said(Said said) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public Answer chosen(Chosen chosen) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public Answer pressed(Pressed pressed) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public Optional<Form> form(Pressed pressed) {
            return Optional.of(
                    new Form(
                            pressed.action(),
                            "A form",
                            Text.EMPTY,
                            "Send",
                            List.of(new Input.Line("text", "Text", "", true, 100, ""))));
        }

        @Override
        public Optional<Form> form(Shortcut shortcut) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public Filling filled(Filled filled) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public Message home(Person by, Predicate<Place> where) {
            return Message.of();
        }

        @Override
        public List<Completion> completions(Place place, String typed) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public List<Completion> completions(Begun begun) {
            throw new IllegalStateException(SECRET);
        }
    }

    @Test
    void whateverGoesWrongIsSaidWithAReferenceToItsCause() throws Exception {
        Server.Odd odd = new Server.Odd(its -> its, Broken::new);
        try (Server server = new Server(folder, Server.PLAN, odd)) {
            told(server, server.ana().command("cutover status", Map.of()));
            told(server, server.ana().command("cutover say", Map.of("text", "status")));
            FakeMessage message = press(server, "v1|night-1|1.1|claim|0");
            told(server, server.ana().click(message, message.button("Press")));
            told(server, server.ana().onMessage("Log as issue", message));
            FakeMessage note = press(server, "v1|night-1||note|0");
            FakeInteraction form = server.ana().click(note, note.button("Press"));
            form.awaitCallback();
            told(server, server.ana().submit(form, Map.of("text", "x")));
            FakeInteraction begun = server.ana().types("cutover claim", "task", "", Map.of());
            assertThat(begun.awaitCallback().data().getAsJsonArray("choices")).isEmpty();
        }
    }

    private static void told(Server server, FakeInteraction interaction) throws Exception {
        String text = Server.read(interaction);
        assertThat(text)
                .contains("Something went wrong on the server")
                .doesNotContain(Broken.SECRET);
        String reference = text.replaceFirst("(?s).*reference ([0-9a-f]{8}).*", "$1");
        assertThat(server.logs.lines)
                .anyMatch(line -> line.contains(reference) && line.contains(Broken.SECRET));
        assertThat(server.logs.lines).noneMatch(line -> line.contains(interaction.token()));
    }

    @Test
    void whereNoCutoverRunsAMessageIsNotKept() throws Exception {
        try (Server server = new Server(folder, Server.PLAN, Server.Odd.NOT)) {
            FakeMessage message = server.post(Message.of(Text.of("hello")));

            assertThat(Server.read(server.ana().onMessage("Write a note", message)))
                    .contains("No cutover runs in this channel");
            assertThat(Server.read(server.ana().onMessage("Log as joke", message)))
                    .contains("no command");
        }
    }

    @Test
    void outsideOfAServerItIsSaidWhereToGo() throws Exception {
        try (Server server = new Server(folder, Server.PLAN, Server.Odd.NOT)) {
            server.jda()
                    .openPrivateChannelById(FakeDiscord.ANA)
                    .flatMap(channel -> channel.sendMessage("hello"))
                    .complete();
            var alone = server.discord.direct(FakeDiscord.ANA).orElseThrow();
            FakeInteraction typed =
                    server.discord
                            .by(FakeDiscord.ANA, server.discord.guild(), alone)
                            .command("cutover status", Map.of());

            assertThat(Server.read(typed)).contains("in a channel of a server");
        }
    }
}
