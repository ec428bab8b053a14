package dev.cutover.bot.discord.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeGuild;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.bot.doctor.Cutovers.Running;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.doctor.Outcome.Level;
import dev.cutover.bot.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordCheckTest {

    private static final long PIN = 1L << 51;
    private static final long VIEW = 1L << 10;

    private final FakeDiscord discord = FakeDiscord.start();
    private final Map<String, String> environment =
            new HashMap<>(
                    Map.of(
                            "DISCORD_TOKEN",
                            FakeDiscord.TOKEN,
                            "DISCORD_API_URL",
                            discord.apiUrl()));

    @AfterEach
    void close() {
        discord.close();
    }

    private List<Outcome> outcomes() {
        return outcomes(FakeDiscord.CHANNEL);
    }

    private List<Outcome> outcomes(String channel) {
        Running running =
                new Running("night", new DiscordPlace(FakeDiscord.GUILD, channel).place());
        List<Outcome> outcomes =
                new DiscordCheck(
                                Settings.of(environment).discord().orElseThrow(),
                                List.of(running),
                                InstantSource.system())
                        .outcomes();
        assertThat(outcomes.toString()).doesNotContain(FakeDiscord.TOKEN);
        return outcomes;
    }

    private static Outcome wrong(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.level() != Level.OK)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereAllIsWellItSaysWhatItSaw() {
        assertThat(outcomes()).allMatch(outcome -> outcome.level() == Level.OK);
        assertThat(outcomes().stream().map(Outcome::found))
                .containsExactly(
                        "This machine's clock agrees with Discord's.",
                        "DISCORD_TOKEN is that of cutover, the bot of the application Cutover.",
                        "The bot is in 1: g700000000000000002 (700000000000000002).",
                        "In #c700000000000000003 the bot may do all that night needs.");
    }

    @Test
    void itAsksWithoutChangingAnything() {
        assertThat(outcomes()).isNotEmpty();
        assertThat(discord.calls()).allMatch(call -> call.method().equals("GET"));
        assertThat(discord.gateway().received()).isEmpty();
    }

    @Test
    void aTokenThatIsNotTakenIsTheOneThingToMend() {
        discord.token("another");
        List<Outcome> outcomes = outcomes();
        assertThat(outcomes).hasSize(2);
        assertThat(wrong(outcomes).found())
                .isEqualTo("DISCORD_TOKEN is not taken by Discord (401).");
        assertThat(wrong(outcomes).mend()).contains("Reset Token");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502})
    void whereDiscordIsBrokenThatIsSaidAndNothingElseAsked(int status) {
        discord.always("GET users/@me", new Fault.Broken(status));
        assertThat(outcomes()).singleElement().extracting(Outcome::level).isEqualTo(Level.ERROR);
        assertThat(outcomes().getFirst().found())
                .contains("cannot be reached at", "it answered " + status);
        assertThat(discord.calls()).hasSize(2);
    }

    @Test
    void whereDiscordIsAwayThatIsSaid() {
        discord.goAway();
        assertThat(outcomes().getFirst().found()).contains("cannot be reached", "ConnectException");
        assertThat(outcomes().getFirst().mend()).contains("curl " + discord.apiUrl());
    }

    @Test
    void aClockThatIsOffIsTold() {
        discord.ahead(Duration.ofSeconds(500));
        assertThat(wrong(outcomes()).found()).containsPattern("(499|500|501) seconds behind");
        discord.ahead(Duration.ofSeconds(-500));
        assertThat(wrong(outcomes()).found()).contains("seconds before Discord's");
    }

    @Test
    void aServerOfTheSettingsThatHasNotInvitedTheBotIsNamed() {
        environment.put("DISCORD_GUILDS", FakeDiscord.GUILD + ",700000000000000077");
        Outcome wrong = wrong(outcomes());
        assertThat(wrong.found()).contains("700000000000000077", "not in that server");
        assertThat(wrong.mend())
                .contains(
                        "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions="
                                .formatted(FakeDiscord.APPLICATION));
    }

    @Test
    void whereNobodyInvitedItTheLinkIsGiven() {
        discord.guild().detached();
        assertThat(wrong(outcomes()).found()).isEqualTo("No server has invited the bot.");
        assertThat(wrong(outcomes()).mend()).contains("https://discord.com/oauth2/authorize");
    }

    @Test
    void whatTheBotMayNotDoInAChannelIsToldOneByOne() {
        discord.deny(discord.channel(), PIN);
        Outcome pin = wrong(outcomes());
        assertThat(pin.level()).isEqualTo(Level.WARNING);
        assertThat(pin.found()).contains("night", "“Pin Messages”", "the board is not pinned");
        assertThat(pin.mend()).contains("Edit Channel", "allow “Pin Messages”");
    }

    @Test
    void whatItsRoleLacksIsToldToo() {
        discord.guild().permissions(FakeGuild.USUAL & ~(1L << 11));
        Outcome send = wrong(outcomes());
        assertThat(send.level()).isEqualTo(Level.ERROR);
        assertThat(send.found()).contains("“Send Messages”");
    }

    @Test
    void anAdministratorMayAll() {
        discord.guild().permissions(VIEW | 1L << 3);
        assertThat(outcomes()).allMatch(outcome -> outcome.level() == Level.OK);
    }

    @Test
    void aChannelThatItDoesNotSeeIsAnError() {
        discord.deny(discord.channel(), VIEW);
        assertThat(wrong(outcomes()).found())
                .isEqualTo("The bot does not see the channel of night.");
        assertThat(wrong(outcomes()).mend()).contains("“View Channels”");
    }

    @Test
    void aChannelThatIsGoneIsAnError() {
        assertThat(wrong(outcomes("700000000000000055")).found()).contains("is not there any more");
    }

    @Test
    void whatDiscordCannotSayJustNowIsAWarning() {
        discord.always("GET guilds/{}/roles", new Fault.Broken(502));
        discord.always("GET users/@me/guilds", new Fault.CutBefore());
        assertThat(outcomes().stream().filter(outcome -> outcome.level() == Level.WARNING))
                .hasSize(2)
                .allMatch(outcome -> outcome.mend().contains("Ask again in a minute"));
        discord.heal();
        discord.always("GET channels/{}", new Fault.CutBefore());
        assertThat(wrong(outcomes()).found()).contains("could not be looked at");
        discord.always("GET channels/{}", new Fault.Refuse(403, 40001));
        assertThat(wrong(outcomes()).found()).contains("code 40001");
    }
}
