package dev.cutover.bot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/// The real client, connected to a fake.
public final class Connected implements AutoCloseable {

    private final JDA jda;

    private Connected(JDA jda) {
        this.jda = jda;
    }

    /// @param listeners of the library's own kind
    public static Connected to(FakeDiscord discord, Object... listeners) {
        return to(discord.apiUrl(), discord.gatewayUrl(), listeners);
    }

    public static Connected to(String api, String gateway, Object... listeners) {
        try {
            return new Connected(
                    JDABuilder.createLight(FakeDiscord.TOKEN, EnumSet.noneOf(GatewayIntent.class))
                            .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                            .setEnableShutdownHook(false)
                            .setRestConfig(new RestConfig().setBaseUrl(api))
                            .setSessionController(sessions(gateway))
                            .addEventListeners(listeners)
                            .build()
                            .awaitReady());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SessionControllerAdapter sessions(String gateway) {
        return new SessionControllerAdapter() {
            @Override
            public String getGateway() {
                return gateway;
            }
        };
    }

    public Optional<JDA> jda() {
        return Optional.of(jda);
    }

    @Override
    public void close() {
        jda.shutdownNow();
        try {
            assertThat(jda.awaitShutdown(Duration.ofSeconds(5))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
