package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.local.LocalPeople;
import dev.cutover.bot.slack.door.SlackSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slack and two local channels in one program: what three platforms do not show in
/// [ThreePlatformsTest].
class TwoPlatformsTest {

    private static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One
            - [ ] **1.2** Two

            ## Phase 2: Second

            **Blocking:** Phase 1 complete

            - [ ] **2.1** Three
            """;

    @TempDir private Path folder;
    private SlackSite site;

    @BeforeEach
    void open() {
        site =
                SlackSite.open(
                        folder,
                        PLAN,
                        Map.of("CUTOVER_LOCAL", "on", "CUTOVER_CHANNELS", "general,deployment"));
    }

    @AfterEach
    void close() {
        site.close();
        site.slack.close();
    }

    private String local(String channel, String name, String text) {
        return new LocalPeople(site.port()).say(channel, name, text);
    }

    private String shown(String channel) {
        return new LocalPeople(site.port()).read(channel);
    }

    private void await(BooleanSupplier so) throws InterruptedException {
        site.slack.await(so);
    }

    @Test
    void threeChannelsShowOneCutoverAndOneOnlyLooks() throws Exception {
        assertThat(site.type(ANA, "start night")).contains("is running");
        assertThat(site.type(ANA, "mirror local:general")).contains("shows this cutover too");
        assertThat(local("general", "Cleo", "mirror #deployment --read-only"))
                .contains("\"ok\":true");
        await(() -> shown("deployment").contains("1.2 Two"));

        assertThat(local("deployment", "Cleo", "claim 1.1"))
                .contains("\"ok\":false", "slack:T1/C1");
        assertThat(local("general", "Cleo", "done 1.1")).contains("\"ok\":true");
        await(() ->
                shown("deployment").contains("1/3 tasks")
                        && shown("general").contains("1/3 tasks")
                        && site.shown().contains("1/3 tasks"));
        assertThat(shown("general")).contains("[Claim 1.2]");
        assertThat(shown("deployment")).doesNotContain("[");

        assertThat(site.type(ANA, "mirror stop local:deployment")).contains("any more");
        await(() -> shown("deployment").contains("does not follow the cutover any more"));
        assertThat(site.run().places()).hasSize(2);
    }

    @Test
    void oneWhoIsOnBothIsOnePersonAlsoAfterARestart() throws Exception {
        site.type(ANA, "start night");
        site.type(ANA, "mirror local:general");
        site.type(ANA, "claim 1.1");
        String code = Codes.in(site.type(ANA, "link"));
        assertThat(local("general", "Ana", "link " + code)).contains("one person now");
        assertThat(local("general", "Ana", "mine")).contains("1.1 One");

        site.bot.close();
        site = SlackSite.open(site.slack, folder, PLAN, Map.of("CUTOVER_LOCAL", "on"));
        assertThat(local("general", "Ana", "done 1.1")).contains("\"ok\":true");
        assertThat(local("general", "Cleo", "done 1.2")).contains("\"ok\":true");
        assertThat(site.type(ANA, "undo")).contains("Taken back");
    }

    @Test
    void aChannelOfSlacksListIsUnderstood() throws Exception {
        site.slack.workspace().channel("C2");
        site.type(ANA, "start night");

        assertThat(site.type(ANA, "mirror <#C2|alerts> --for alerts")).contains("slack:T1/C2");
        site.type(ANA, "fail 1.1 it broke");
        await(() ->
                site.slack.workspace().channel("C2").messages().stream()
                        .anyMatch(message -> message.shown().contains("it broke")));
    }
}
