package dev.cutover.bot.discord.gateway;

import com.neovisionaries.ws.client.WebSocketFrame;
import dev.cutover.bot.discord.Invitation;
import dev.cutover.bot.settings.DiscordSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What becomes of a connection. Whenever something may have been missed, [#back] is run: what is
/// shown in Discord is then looked at again.
final class Life extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Life.class);

    private final DiscordSettings settings;
    private final Runnable back;
    private final Consumer<String> fatal;
    private final AtomicReference<@Nullable JDA> newest = new AtomicReference<>();

    Life(DiscordSettings settings, Runnable back, Consumer<String> fatal) {
        this.settings = settings;
        this.back = back;
        this.fatal = fatal;
    }

    /// The client that was built last, also where building it failed.
    Optional<JDA> newest() {
        return Optional.ofNullable(newest.get());
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        newest.set(event.getJDA());
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA jda = event.getJDA();
        LOG.info(
                "Connected to Discord as {}, in {} servers",
                jda.getSelfUser().getName(),
                jda.getGuilds().size());
        if (jda.getGuilds().isEmpty()) {
            LOG.warn(
                    "No server has invited the bot yet. Invite it with {}",
                    Invitation.to(jda.getSelfUser().getApplicationId()));
        }
        settings.guilds().stream().filter(id -> jda.getGuildById(id) == null).forEach(Life::absent);
        back.run();
    }

    private static void absent(String guild) {
        LOG.warn(
                "DISCORD_GUILDS names {}, and the bot is not in that server; bot/cutover doctor says how to invite it",
                guild);
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        LOG.info("The connection to Discord is back");
        back.run();
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        back.run();
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        back.run();
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        Guild guild = event.getGuild();
        LOG.info("The server {} has invited the bot", guild.getId());
        back.run();
    }

    /// The library takes codes that it does not know for passing ones.
    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        @Nullable WebSocketFrame frame = event.getServiceCloseFrame();
        int code = frame == null || !event.isClosedByServer() ? 0 : frame.getCloseCode();
        LOG.warn("The connection to Discord is lost (close code {})", code == 0 ? "none" : code);
        ended(code);
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        ended(event.getCode());
    }

    private void ended(int code) {
        Closes.fatal(code).ifPresent(fatal);
    }
}
