package dev.cutover.bot.slack.chat;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.chat.Hurried;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cutovers that live in Slack, without the doors: what is said is said at once, what is shown is
/// shown on [FakeSlack].
final class Night implements AutoCloseable {

    static final Person ANA = new Person("slack", FakeSlack.ANA, "Ana");

    private static final Place PLACE = new SlackPlace(FakeSlack.TEAM, "C1").place();

    private static final Duration ANSWER = Duration.ofSeconds(1);

    final FakeSlack slack = FakeSlack.start();
    private final Path folder;
    private final int times;
    private final List<ChatPlatform> others = new ArrayList<>();
    private SlackApi api;
    private Cutovers cutovers;

    @SuppressWarnings("NullAway.Init")
    private Night(Path folder, int times) {
        this.folder = folder;
        this.times = times;
    }

    /// With Slack's own pace.
    static Night of(Path folder, String plan) {
        return of(folder, plan, 1);
    }

    /// @param times how much faster than Slack allows messages follow each other
    static Night of(Path folder, String plan, int times) {
        Cutovers.plan(folder, plan);
        Night night = new Night(folder, times);
        night.start();
        return night;
    }

    void beside(ChatPlatform other) {
        others.add(other);
        restart();
    }

    private void start() {
        InstantSource clock = InstantSource.system();
        api = new SlackApi(slack.url(), _ -> Optional.of(FakeSlack.TOKEN), clock, ANSWER);
        List<ChatPlatform> platforms = new ArrayList<>(others);
        SlackChat chat = new SlackChat(api, new SlackBlocks(ZoneOffset.UTC), hurried(clock));
        platforms.add(new Hurried(chat, times));
        cutovers = Cutovers.in(folder, clock, platforms);
    }

    private InstantSource hurried(InstantSource clock) {
        Instant begun = clock.instant();
        return () -> begun.plus(Duration.between(begun, clock.instant()).multipliedBy(times));
    }

    void stop() {
        cutovers.close();
        api.close();
    }

    void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
        slack.close();
    }

    Answer say(String text) {
        return say("C1", text);
    }

    Answer say(String channel, String text) {
        return say(ANA, new SlackPlace(FakeSlack.TEAM, channel).place(), text);
    }

    Answer say(Person person, Place place, String text) {
        return cutovers.say(person, place, text);
    }

    Run run() {
        return cutovers.in(PLACE);
    }

    /// What people read in the channel, oldest first.
    List<String> shown() {
        return shown("C1");
    }

    List<String> shown(String channel) {
        return slack.workspace().channel(channel).messages().stream()
                .map(FakeMessage::shown)
                .toList();
    }

    List<String> toldAna() {
        return slack.workspace().direct(FakeSlack.ANA).messages().stream()
                .map(FakeMessage::shown)
                .toList();
    }

    void awaitShown(String text) throws InterruptedException {
        slack.await(() -> String.join("\n", shown()).contains(text));
    }

    /// Waits until everything is posted and told in the threads.
    void awaitAllTold() throws InterruptedException {
        slack.await(() -> cutovers.allTold(PLACE));
    }
}
