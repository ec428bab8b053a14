package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.chat.Hurried;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.commands.control.Answer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A program that keeps a channel of Discord up to date until it is killed. What it recorded, it
/// says.
final class ShortLived {

    private static final int TIMES = 8;
    private static final long BETWEEN_MILLIS = 60;

    private ShortLived() {}

    /// @param arguments the folder, where REST and the gateway are, and what the notes are called
    public static void main(String[] arguments) throws InterruptedException {
        Connected connected = Connected.to(arguments[1], arguments[2]);
        DiscordChat chat = new DiscordChat(connected::jda, InstantSource.system());
        Cutovers cutovers =
                Cutovers.in(
                        Path.of(arguments[0]),
                        InstantSource.system(),
                        List.of(new Hurried(chat, TIMES)));
        say(cutovers, "start night");
        for (int number = 1; ; number++) {
            String name = arguments[3] + "-" + number;
            if (say(cutovers, "note " + name).ok()) {
                System.out.println(name);
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
    }

    private static Answer say(Cutovers cutovers, String text) {
        return cutovers.say(Night.ANA, Night.PLACE, text);
    }
}
