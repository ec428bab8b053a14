package dev.cutover.bot.discord.gateway;

import dev.cutover.bot.settings.DiscordSettings;
import java.util.EnumSet;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// How the bot connects to Discord: it asks for nothing but what is said to it, and handles each
/// thing on a thread of its own, so that a slow one keeps no other waiting. What it writes mentions
/// nobody unless that is asked for.
final class Client {

    private static final int LONGEST_RECONNECT_SECONDS = 60;

    private Client() {}

    static JDABuilder of(DiscordSettings settings) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        return JDABuilder.createLight(settings.token().value(), EnumSet.noneOf(GatewayIntent.class))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false)
                .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
                .setSessionController(new Sessions(settings.gatewayUrl()));
    }

    private static final class Sessions extends SessionControllerAdapter {

        private final String gateway;

        private Sessions(String gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway;
        }
    }
}
