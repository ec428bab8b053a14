package dev.cutover.bot.discord.gateway;

import java.util.EnumSet;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;

/// How the bot connects to Discord: it asks for nothing but what is said to it, and handles each
/// thing on a thread of its own, so that a slow one keeps no other waiting.
final class Client {

    private Client() {}

    static JDABuilder builder(String token) {
        return JDABuilder.createLight(token, EnumSet.noneOf(GatewayIntent.class))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false);
    }
}
