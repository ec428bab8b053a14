package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.chat.Hurried;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Cutovers that live in Discord, without the doors: what is said is said at once, what is shown is
/// shown on [FakeDiscord].
final class Night implements AutoCloseable {

    static final Person ANA = new Person("discord", FakeDiscord.ANA, "Ana");
    static final Person BEN = new Person("discord", FakeDiscord.BEN, "Ben");

    static final Place PLACE = place(FakeDiscord.CHANNEL);

    private static final Duration ANSWER = Duration.ofSeconds(1);

    final FakeDiscord discord = FakeDiscord.start();
    private final Path folder;
    private final int times;
    private final InstantSource clock;
    private Connected connected;
    private DiscordChat chat;
    private Cutovers cutovers;

    @SuppressWarnings("NullAway.Init")
    private Night(Path folder, int times, InstantSource clock) {
        this.folder = folder;
        this.times = times;
        this.clock = clock;
    }

    /// With Discord's own pace.
    static Night of(Path folder, String plan) {
        return of(folder, plan, 1);
    }

    /// @param times how much faster than Discord allows messages follow each other
    static Night of(Path folder, String plan, int times) {
        return of(folder, plan, times, InstantSource.system());
    }

    static Night of(Path folder, String plan, int times, InstantSource clock) {
        Cutovers.plan(folder, plan);
        Night night = new Night(folder, times, clock);
        night.start();
        return night;
    }

    static Place place(String channel) {
        return new DiscordPlace(FakeDiscord.GUILD, channel).place();
    }

    private void start() {
        connected = Connected.to(discord);
        chat = new DiscordChat(connected::jda, hurried(), ANSWER);
        cutovers = Cutovers.in(folder, clock, List.of(new Hurried(chat, times)));
    }

    private InstantSource hurried() {
        Instant begun = clock.instant();
        return () -> begun.plus(Duration.between(begun, clock.instant()).multipliedBy(times));
    }

    void stop() {
        cutovers.close();
        connected.close();
    }

    void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        discord.heal();
        stop();
        discord.close();
    }

    Answer say(String text) {
        return say(ANA, text);
    }

    Answer say(Person person, String text) {
        return cutovers.say(person, PLACE, text);
    }

    Answer sayIn(String channel, String text) {
        return cutovers.say(ANA, place(channel), text);
    }

    Run run() {
        return cutovers.in(PLACE);
    }

    /// What people read in the channel, oldest first.
    List<String> shown() {
        return shown(discord.channel());
    }

    List<String> shown(FakeChannel channel) {
        return channel.messages().stream().map(FakeMessage::shown).toList();
    }

    List<String> told() {
        return discord.guild().threads().stream().flatMap(one -> shown(one).stream()).toList();
    }

    List<String> toldAna() {
        return discord.direct(FakeDiscord.ANA).map(this::shown).orElse(List.of());
    }

    void awaitShown(String text) throws InterruptedException {
        discord.await(() -> String.join("\n", shown()).contains(text));
    }

    /// Waits until everything is posted and told in the threads.
    void awaitAllTold() throws InterruptedException {
        discord.await(this::isAllTold);
    }

    private boolean isAllTold() {
        return cutovers.allTold(PLACE);
    }

    /// Whether people read what is so now.
    boolean isUpToDate() {
        return cutovers.isUpToDate(PLACE, chat);
    }
}
