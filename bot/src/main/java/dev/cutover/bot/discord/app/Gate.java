package dev.cutover.bot.discord.app;

import dev.cutover.bot.settings.DiscordSettings;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.jspecify.annotations.Nullable;

/// Before the door: lets in who comes from a server where the bot works, for as long as it is open.
/// Thread-safe.
final class Gate implements EventListener, AutoCloseable {

    private static final int ALL = Integer.MAX_VALUE;
    private static final long PATIENCE_MILLIS = 1_500;
    private static final String ELSEWHERE =
            "This bot does not work in this server. Whoever runs it can add the server's number to DISCORD_GUILDS.";

    private final DiscordSettings settings;
    private final EventListener door;
    private final Semaphore underWay = new Semaphore(ALL);
    private volatile boolean closed;

    Gate(DiscordSettings settings, EventListener door) {
        this.settings = settings;
        this.door = door;
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case GenericInteractionCreateEvent asked -> let(asked);
            case GenericGuildEvent told -> {
                if (settings.worksIn(told.getGuild().getId())) {
                    door.onEvent(event);
                }
            }
            default -> door.onEvent(event);
        }
    }

    private void let(GenericInteractionCreateEvent asked) {
        if (closed || !underWay.tryAcquire()) {
            return;
        }
        try {
            if (worksWhere(asked)) {
                door.onEvent(asked);
            } else if (asked.getInteraction() instanceof IReplyCallback callback) {
                callback.reply(ELSEWHERE).setEphemeral(true).queue(_ -> {}, _ -> {});
            }
        } finally {
            underWay.release();
        }
    }

    /// Where there is no server, the door says so.
    private boolean worksWhere(GenericInteractionCreateEvent asked) {
        @Nullable Guild guild = asked.getGuild();
        return guild == null || settings.worksIn(guild.getId());
    }

    /// What comes from now on is not taken; what is under way has a moment.
    @Override
    public void close() {
        closed = true;
        try {
            boolean done = underWay.tryAcquire(ALL, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (done) {
                underWay.release(ALL);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
