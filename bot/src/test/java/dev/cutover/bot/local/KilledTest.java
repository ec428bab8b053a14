package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after `kill -9`, in a program of its own.
class KilledTest {

    @TempDir private Path folder;

    @Test
    void whatWasPostedIsThereAfterTheProgramWasKilled() throws IOException {
        long last = 0;
        for (int round = 0; round < 2; round++) {
            last = lastPostedBeforeTheKill();
            try (LocalChat chat = open(folder)) {
                List<Topic> topics =
                        chat.channel("general")
                                .orElseThrow()
                                .before(Long.MAX_VALUE, Posts.KEPT)
                                .topics();
                assertThat(topics).extracting(topic -> topic.post().id()).contains(last).isSorted();
            }
        }
        assertThat(last).isPositive();
    }

    private long lastPostedBeforeTheKill() throws IOException {
        Process process = poster();
        try (BufferedReader lines = process.inputReader()) {
            long last = 0;
            for (int i = 0; i < 40; i++) {
                last = Long.parseLong(lines.readLine());
            }
            process.destroyForcibly().onExit().join();
            return last;
        }
    }

    private Process poster() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Poster.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static LocalChat open(Path folder) {
        return LocalChat.open(folder, List.of("general"), InstantSource.system());
    }

    /// Posts and updates until it is killed; prints each id once it has it.
    static final class Poster {

        private Poster() {}

        public static void main(String[] args) {
            try (LocalChat chat = open(Path.of(args[0]))) {
                while (true) {
                    String id = chat.talk("general", Person.local("Ana"), "x".repeat(2_000));
                    System.out.println(id);
                    String board =
                            chat.post("general", "board " + id, Message.of(Text.of("board")));
                    chat.update("general", board, Message.of(Text.of("y".repeat(5_000))));
                }
            }
        }
    }
}
