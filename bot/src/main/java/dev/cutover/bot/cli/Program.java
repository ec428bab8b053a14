package dev.cutover.bot.cli;

import dev.cutover.bot.Bot;
import dev.cutover.bot.settings.Settings;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/// A bot that lets people in and runs until somebody ends the process.
final class Program {

    private Program() {}

    /// @param lines what to say once it can be reached, given its address
    static int run(
            Bot bot, Settings settings, PrintWriter out, Function<String, List<String>> lines) {
        int port = opened(bot);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "shutdown"));
        lines.apply(address(settings, port)).forEach(out::println);
        out.flush();
        try {
            bot.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int opened(Bot bot) {
        try {
            return bot.openDoors();
        } catch (RuntimeException failure) {
            bot.close();
            throw failure;
        }
    }

    private static String address(Settings settings, int port) {
        String bind = settings.web().bind();
        String host = bind.equals("127.0.0.1") || bind.equals("::1") ? "localhost" : bind;
        return "http://" + host + ":" + port + "/";
    }
}
