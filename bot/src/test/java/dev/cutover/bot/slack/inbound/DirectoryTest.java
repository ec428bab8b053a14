package dev.cutover.bot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("slack").resolve("people.tsv");
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void whoIsSeenHasThatNameUntilABetterOneIsKnown() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        try (Directory directory =
                Directory.open(
                        file(),
                        (_, _) -> {
                            awaited(answer);
                            return Optional.of("Ana Berg");
                        })) {
            assertThat(directory.person("T1", "U1", "ana"))
                    .isEqualTo(new Person("slack", "U1", ""));
            assertThat(directory.person("T1", "U1", "ana").name()).isEqualTo("ana");
            assertThat(directory.name("T1", "U2", "")).isEqualTo("U2");
            answer.countDown();
            await(() -> directory.name("T1", "U1", "ana").equals("Ana Berg"));
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closingDoesNotWaitForSomebodyToBeSeen() {
        long begin = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Directory.open(file(), (_, _) -> Optional.empty()).close();
        }

        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    }

    @Test
    void eachIsAskedForOnce() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        try (Directory directory =
                Directory.open(
                        file(),
                        (team, id) -> {
                            asked.add(team + id);
                            throw new IllegalStateException("Slack is away");
                        })) {
            for (int time = 0; time < 10; time++) {
                directory.name("T1", "U1", "ana");
                directory.name("T2", "U1", "");
            }
            await(() -> asked.size() == 2);
            assertThat(directory.name("T1", "U1", "")).isEqualTo("ana");
            assertThat(directory.name("T2", "U1", "")).isEqualTo("U1");
        }
        assertThat(asked).containsExactly("T1U1", "T2U1");
    }

    @Test
    void namesAreKeptOverARestartAndDamagedLinesAreLeftOut() throws Exception {
        try (Directory directory = Directory.open(file(), (_, _) -> Optional.of("Ana\tBerg\n"))) {
            directory.name("T1", "U1", "");
            await(() -> directory.name("T1", "U1", "").equals("Ana Berg"));
        }
        Files.writeString(file(), "damaged\nT1\tU2\tBen\n" + Files.readString(file()));
        try (Directory directory = Directory.open(file(), (_, _) -> Optional.empty())) {
            assertThat(directory.name("T1", "U1", "x")).isEqualTo("Ana Berg");
            assertThat(directory.name("T1", "U2", "")).isEqualTo("Ben");
        }
    }

    @Test
    void aFileThatIsNoTextIsLeftOut() throws Exception {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        try (Directory directory = Directory.open(file(), (_, _) -> Optional.empty())) {
            assertThat(directory.name("T1", "U1", "ana")).isEqualTo("ana");
        }
    }

    @Test
    void namesAreShortAndOneLine() {
        try (Directory directory = Directory.open(file(), (_, _) -> Optional.empty())) {
            assertThat(directory.name("T1", "U1", "a\u202Eb\n c")).isEqualTo("a b c");
            assertThat(directory.name("T1", "U2", "x".repeat(500))).hasSizeLessThanOrEqualTo(80);
        }
    }

    @Test
    void noMoreThanItsBoundAreKept() throws Exception {
        try (Directory directory = Directory.open(file(), (_, _) -> Optional.empty())) {
            for (int id = 0; id < 6_000; id++) {
                directory.name("T1", "U" + id, "name");
            }
        }
        assertThat(Files.readAllLines(file())).hasSize(5_000);
    }
}
