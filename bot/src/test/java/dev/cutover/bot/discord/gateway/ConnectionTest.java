package dev.cutover.bot.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.bot.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ConnectionTest {

    private static final Backoff HURRIED =
            new Backoff(Duration.ofMillis(20), Duration.ofMillis(100));

    private final FakeDiscord discord = FakeDiscord.start();
    private final CompletableFuture<String> fatal = new CompletableFuture<>();
    private final AtomicInteger back = new AtomicInteger();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Connection connection =
            new Connection(
                    Settings.of(
                                    Map.of(
                                            "DISCORD_TOKEN", FakeDiscord.TOKEN,
                                            "DISCORD_API_URL", discord.apiUrl(),
                                            "DISCORD_GATEWAY_URL", discord.gatewayUrl()))
                            .discord()
                            .orElseThrow(),
                    fatal::complete,
                    HURRIED);

    private final class Ears extends ListenerAdapter {

        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            heard.add(event.getFullCommandName());
            event.reply("Heard").queue();
        }
    }

    @AfterEach
    void end() {
        connection.close();
        discord.close();
    }

    private void open() {
        connection.open(List.of(new Ears()), back::incrementAndGet);
    }

    private void openAndConnected() throws InterruptedException {
        open();
        discord.await(() -> back.get() > 0);
    }

    private JDA.Status status() {
        return connection.jda().map(JDA::getStatus).orElse(JDA.Status.SHUTDOWN);
    }

    private void isHeard(String command) throws InterruptedException {
        discord.by(FakeDiscord.ANA).command(command, Map.of()).awaitCallback();
        assertThat(heard).contains(command);
    }

    @Test
    void itAsksForNothingPrivilegedAndHears() throws InterruptedException {
        openAndConnected();
        assertThat(discord.gateway().received(2))
                .singleElement()
                .satisfies(
                        sent -> assertThat(String.valueOf(sent.data())).contains("\"intents\":1,"));
        isHeard("cutover help");
    }

    @Test
    void whereDiscordIsDownItIsTriedUntilItIsThere() throws InterruptedException {
        discord.goAway();
        open();
        assertThat(connection.jda()).isEmpty();
        Thread.sleep(300);
        discord.comeBack();
        discord.await(() -> back.get() == 1);
        isHeard("cutover help");
    }

    @Test
    void whereDiscordIsBrokenItIsTriedUntilItIsMended() throws InterruptedException {
        discord.always("GET users/@me", new Fault.Broken(500));
        open();
        discord.await(() -> discord.calls("GET users/@me").size() > 3);
        assertThat(fatal).isNotDone();
        discord.heal();
        discord.await(() -> back.get() == 1);
    }

    @Test
    void aClientThatWasNotLetInLeavesNoThreads() throws InterruptedException {
        discord.always("GET users/@me", new Fault.Broken(500));
        open();
        discord.await(() -> discord.calls("GET users/@me").size() > 10);
        long threads = clientThreads();
        discord.await(() -> discord.calls("GET users/@me").size() > 20);
        assertThat(clientThreads()).isLessThan(threads + 8);
        connection.close();
        discord.await(() -> clientThreads() == 0);
    }

    private static long clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().startsWith("RateLimit")
                                || thread.getName().startsWith("MainWS")
                                || thread.getName().contains("JDA"))
                .count();
    }

    @Test
    void whereTheGatewayAloneIsDownItIsTriedToo() throws InterruptedException {
        discord.next("GET gateway", new Fault.Broken(502));
        openAndConnected();
        isHeard("cutover help");
    }

    @Test
    void aTokenThatDiscordDoesNotTakeIsSaidAndNotTriedAgain() throws Exception {
        discord.token("another");
        open();
        assertThat(fatal.get(20, TimeUnit.SECONDS))
                .contains("DISCORD_TOKEN", "Reset Token")
                .doesNotContain(FakeDiscord.TOKEN);
        Thread.sleep(200);
        assertThat(discord.calls("GET users/@me")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4010, 4011, 4012, 4013, 4014})
    void whatDiscordEndsForGoodIsSaidWithWhatToDo(int code) throws Exception {
        openAndConnected();
        discord.gateway().close(code);
        assertThat(fatal.get(20, TimeUnit.SECONDS)).endsWith(".").contains("Discord");
    }

    @Test
    void aLostConnectionIsTakenUpWhereItWas() throws InterruptedException {
        openAndConnected();
        discord.gateway().close(4000);
        isHeard("cutover status");
        assertThat(discord.gateway().resumes()).isEqualTo(1);
        discord.await(() -> back.get() == 2);
        assertThat(fatal).isNotDone();
    }

    @Test
    void itComesAgainWhenDiscordAsksForIt() throws InterruptedException {
        openAndConnected();
        discord.gateway().reconnect();
        discord.await(() -> discord.gateway().resumes() == 1);
        isHeard("cutover status");
    }

    @Test
    void aSessionThatIsGoneIsBegunAnew() throws InterruptedException {
        openAndConnected();
        discord.gateway().invalidate(false);
        discord.await(() -> discord.gateway().readies() == 2 && back.get() > 1);
        isHeard("cutover status");
    }

    @Test
    void whenNobodyAcknowledgesHeartbeatsItConnectsAnew() throws InterruptedException {
        discord.gateway().heartbeat(Duration.ofMillis(300));
        openAndConnected();
        discord.gateway().deaf(true);
        discord.await(() -> discord.gateway().resumes() > 0);
        discord.gateway().deaf(false);
        isHeard("cutover status");
    }

    @Test
    void aServerThatWasGoneForAWhileIsFoundAgain() throws InterruptedException {
        openAndConnected();
        discord.goAway();
        Thread.sleep(3_000);
        discord.comeBack();
        discord.await(() -> discord.gateway().resumes() == 1);
        isHeard("cutover status");
    }

    @Test
    void aServerThatHasOnlyTheCommandsIsHeardToo() throws InterruptedException {
        var other = discord.guild("700000000000000099").detached();
        other.person(FakeDiscord.ANA, "Ana");
        openAndConnected();
        discord.by(FakeDiscord.ANA, other, other.channel("700000000000000098"))
                .command("cutover help", Map.of())
                .awaitCallback();
        assertThat(heard).contains("cutover help");
        assertThat(fatal).isNotDone();
    }

    @Test
    void itEndsWithinSecondsAlsoWhileSomethingIsUnderWay() throws InterruptedException {
        openAndConnected();
        discord.always("POST channels/{}/messages", new Fault.Hang());
        JDA jda = connection.jda().orElseThrow();
        TextChannel channel = Objects.requireNonNull(jda.getTextChannelById(FakeDiscord.CHANNEL));
        for (int i = 0; i < 20; i++) {
            channel.sendMessage("Number " + i).queue(_ -> {}, _ -> {});
        }
        discord.await(() -> !discord.calls("POST channels/{}/messages").isEmpty());
        long begun = System.nanoTime();
        connection.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        assertThat(status()).isEqualTo(JDA.Status.SHUTDOWN);
    }

    @Test
    void itEndsAtOnceWhileItIsStillTried() {
        discord.goAway();
        open();
        long begun = System.nanoTime();
        connection.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }
}
