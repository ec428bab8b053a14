package dev.cutover.bot.discord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.cutover.bot.ShutOut;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.fake.Call;
import dev.cutover.bot.discord.fake.FakeChannel;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeGuild;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.bot.slack.install.Logged;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(90)
class DiscordAppTest {

    private static final String ELSEWHERE = "700000000000000088";

    private final FakeDiscord discord = FakeDiscord.start();
    private final List<DiscordSite> open = new ArrayList<>();

    @TempDir private Path folder;

    private DiscordSite site(Map<String, String> more) {
        DiscordSite site = DiscordSite.open(discord, folder, more);
        open.add(site);
        return site;
    }

    private void ready(int sessions) throws InterruptedException {
        discord.await(() ->
                discord.gateway().readies() >= sessions && !discord.guild().commands().isEmpty());
    }

    @AfterEach
    void close() {
        open.forEach(DiscordSite::close);
        discord.close();
    }

    @Test
    void aCutoverIsStartedAndTakenOverInDiscord() throws InterruptedException {
        site(Map.of());
        ready(1);
        assertThat(DiscordSite.said(discord, "start night")).isNotEmpty();
        FakeMessage board = DiscordSite.board(discord);
        assertThat(board.shown()).contains("First", "Second");
        assertThat(DiscordSite.said(discord, "claim 1.1")).contains("1.1");
        discord.await(() -> shown(board).contains("Ana") || shown(board).contains(FakeDiscord.ANA));
    }

    private String shown(FakeMessage message) {
        return discord.channel().message(message.id()).map(FakeMessage::shown).orElse("");
    }

    @Test
    void whatHappenedWhileDiscordWasAwayIsShownWhenItIsBack() throws InterruptedException {
        DiscordSite site = site(Map.of());
        ready(1);
        DiscordSite.said(discord, "start night");
        DiscordSite.board(discord);
        discord.goAway();
        Place place = new DiscordPlace(FakeDiscord.GUILD, FakeDiscord.CHANNEL).place();
        Person ana = new Person(DiscordPlace.PLATFORM, FakeDiscord.ANA, "Ana");
        site.bot.conversation().said(new Said(place, ana, null, "claim 1.1"));
        Thread.sleep(2_000);
        discord.comeBack();
        discord.await(() ->
                discord.channel().messages().stream()
                        .anyMatch(one -> one.shown().contains("with <@" + FakeDiscord.ANA + ">")));
    }

    @Test
    void onlyTheServersOfTheSettingsAreServed() throws InterruptedException {
        FakeGuild other = discord.guild(ELSEWHERE);
        other.person(FakeDiscord.BEN, "Ben");
        FakeChannel there = other.channel("700000000000000089");
        site(Map.of("DISCORD_GUILDS", FakeDiscord.GUILD));
        ready(1);
        assertThat(
                        discord.by(FakeDiscord.BEN, other, there)
                                .command("cutover say", Map.of("text", "status"))
                                .awaitAnswer()
                                .content())
                .contains("does not work in this server", "DISCORD_GUILDS");
        assertThat(other.commands()).isEmpty();
        assertThat(DiscordSite.said(discord, "status")).doesNotContain("DISCORD_GUILDS");
    }

    @Test
    void aBotThatIsNotLetInSaysWhatToDo() {
        discord.token("another");
        DiscordSite site = site(Map.of());
        assertThatThrownBy(site.bot::await)
                .isInstanceOf(ShutOut.class)
                .hasMessageContainingAll("DISCORD_TOKEN", "Reset Token");
    }

    @Test
    void whileNothingHappensNothingIsAsked() throws InterruptedException {
        site(Map.of());
        ready(1);
        DiscordSite.said(discord, "start night");
        DiscordSite.board(discord);
        Thread.sleep(4_000);
        int before = discord.calls().size();
        Thread.sleep(6_000);
        assertThat(discord.calls().subList(before, discord.calls().size())).isEmpty();
    }

    @Test
    void noSecretIsLoggedWhateverHappens() throws Exception {
        List<String> lines = logged();
        assertThat(lines.size()).isGreaterThan(100);
        assertThat(lines.stream().filter(line -> line.contains(FakeDiscord.TOKEN))).isEmpty();
    }

    @Test
    void whatIsLoggedAsShippedHoldsNoInteractionsSecretEither() throws Exception {
        Map<Logger, Level> before = new HashMap<>();
        shipped()
                .forEach((name, level) -> {
                    Logger logger = (Logger) LoggerFactory.getLogger(name);
                    before.put(logger, logger.getLevel());
                    logger.setLevel(level);
                });
        List<String> lines;
        try {
            lines = logged();
        } finally {
            before.forEach(Logger::setLevel);
        }
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().filter(line -> line.contains("interaction-token-"))).isEmpty();
    }

    private List<String> logged() throws InterruptedException {
        try (Logged logged = Logged.everything()) {
            busyNight();
            return logged.lines();
        }
    }

    /// The levels with which the program is delivered.
    private static Map<String, Level> shipped() throws IOException {
        Matcher matcher =
                Pattern.compile("<logger name=\"(net\\.dv8tion[^\"]*)\" level=\"(\\w+)\"")
                        .matcher(Files.readString(Path.of("src/main/resources/logback.xml")));
        Map<String, Level> levels = new HashMap<>();
        while (matcher.find()) {
            levels.put(matcher.group(1), Level.toLevel(matcher.group(2)));
        }
        return levels;
    }

    /// With all that can go wrong.
    private void busyNight() throws InterruptedException {
        discord.next("GET users/@me", new Fault.Broken(500));
        site(Map.of());
        ready(1);
        DiscordSite.said(discord, "start night");
        DiscordSite.board(discord);
        discord.next("PATCH webhooks/{}/{}/messages/@original", new Fault.Refuse(401, 50027));
        discord.next("POST interactions/{}/{}/callback", new Fault.TooMany(1));
        DiscordSite.asked(discord, "claim 1.1").awaitCallback();
        refused(401);
        discord.next("POST interactions/{}/{}/callback", new Fault.Refuse(404, 10062));
        DiscordSite.asked(discord, "status");
        refused(404);
        discord.next("PATCH channels/{}/messages/{}", new Fault.Refuse(404, 10008));
        discord.next("POST channels/{}/messages", new Fault.Refuse(403, 50013));
        DiscordSite.said(discord, "done 1.1");
        discord.gateway().close(4000);
        DiscordSite.said(discord, "note after the fault");
        discord.gateway().reconnect();
        discord.await(() -> discord.gateway().resumes() > 1);
        open.getLast().bot.close();
        refused(429);
    }

    private void refused(int status) throws InterruptedException {
        discord.await(() -> discord.calls().stream().map(Call::status).anyMatch(s -> s == status));
    }

    @Test
    void itEndsWithinSecondsWhileDiscordHangs() throws InterruptedException {
        DiscordSite site = site(Map.of());
        ready(1);
        DiscordSite.said(discord, "start night");
        DiscordSite.board(discord);
        discord.always("PATCH channels/{}/messages/{}", new Fault.Hang());
        DiscordSite.said(discord, "claim 1.1");
        discord.await(() ->
                discord.calls("PATCH channels/{}/messages/{}").stream()
                        .anyMatch(call -> call.status() == 0));
        long begun = System.nanoTime();
        site.bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
}
