package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Entry;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerFileTest {

    private static final String RUN = "night-1";
    private static final List<Entry> NIGHT = RandomNight.of(1, RUN, 300);

    @TempDir Path data = Path.of("");

    private List<Object> before;

    interface Damage {
        void to(Path file) throws IOException;
    }

    @BeforeEach
    void fillAndClose() {
        try (Ledger ledger = open()) {
            ledger.rebuild(RUN, SamplePlans.PLAN, NIGHT);
            before = OpenLedger.everything(ledger, RUN);
        }
    }

    @Test
    void whatWasClosedIsThereAgain() {
        for (int i = 0; i < 2; i++) {
            try (Ledger ledger = open()) {
                assertThat(OpenLedger.everything(ledger, RUN)).isEqualTo(before);
                assertThat(ledger.agrees(RUN, NIGHT)).isTrue();
            }
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                Files::delete,
                file -> Files.write(file, new byte[0]),
                file -> Files.write(file, "no database".getBytes(UTF_8)),
                file -> changed(file, raf -> raf.setLength(raf.length() / 2)),
                file -> changed(file, raf -> raf.setLength(raf.length() - 1)),
                file -> changed(file, raf -> overwrite(raf, 0)),
                file -> changed(file, raf -> overwrite(raf, raf.length() / 2)),
                file -> changed(file, raf -> overwrite(raf, raf.length() - 4096)),
                file -> Files.delete(file.resolveSibling("ledger.closed")),
                file -> Files.writeString(file.resolveSibling("ledger.closed"), "version 0, abc"),
                file -> {
                    Files.delete(file);
                    Files.writeString(
                            Files.createDirectory(file).resolve("x"), "a folder in its place");
                });
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsNotWhatWasClosedIsBegunAnew(Damage damage) throws IOException {
        damage.to(file());

        try (Ledger ledger = open()) {
            assertThat(ledger.lastSeq(RUN)).isZero();
            ledger.apply(RUN, SamplePlans.PLAN, NIGHT);
            assertThat(OpenLedger.everything(ledger, RUN)).isEqualTo(before);
        }
        try (Ledger ledger = open()) {
            assertThat(OpenLedger.everything(ledger, RUN)).isEqualTo(before);
        }
    }

    @Test
    void aFileThatFitsItsSealButIsNoDatabaseIsBegunAnew() throws IOException {
        Files.writeString(file(), "no database");
        Files.writeString(
                data.resolve("ledger.closed"),
                "version %d, %s"
                        .formatted(
                                LedgerSchema.VERSION, Fingerprint.of(Files.readAllBytes(file()))));

        try (Ledger ledger = open()) {
            assertThat(ledger.lastSeq(RUN)).isZero();
        }
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whereNoFileCanBeMadeItSaysSoToThoseWhoAsk() throws IOException {
        Path nowhere = Files.createFile(data.resolve("file")).resolve("data");

        try (Ledger ledger = Ledger.open(nowhere, _ -> NIGHT)) {
            assertThatThrownBy(ledger::cutovers)
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessage(
                            "The ledger cannot be asked just now; it is built anew from the journal. Ask again in a moment.");
            assertThatThrownBy(() -> ledger.apply(RUN, SamplePlans.PLAN, NIGHT))
                    .isInstanceOf(LedgerUnavailable.class);
        }
    }

    @Test
    void aThreadThatIsInterruptedDoesNotTakeTheLedgerFromTheOthers() {
        try (Ledger ledger = open()) {
            Thread.currentThread().interrupt();
            List<Object> asked = OpenLedger.everything(ledger, RUN);
            ledger.apply("other-1", SamplePlans.PLAN, Samples.start("other-1"));
            assertThat(Thread.interrupted()).isTrue();

            assertThat(asked).isEqualTo(before);
            assertThat(OpenLedger.everything(ledger, RUN)).isEqualTo(before);
            assertThat(ledger.lastSeq("other-1")).isEqualTo(1);
        }
    }

    private interface Change {
        void on(RandomAccessFile file) throws IOException;
    }

    private static void changed(Path file, Change change) throws IOException {
        try (RandomAccessFile raf = new RandomAccessFile(file.toFile(), "rw")) {
            change.on(raf);
        }
    }

    private static void overwrite(RandomAccessFile file, long at) throws IOException {
        byte[] rubbish = new byte[4096];
        new Random(at).nextBytes(rubbish);
        file.seek(at);
        file.write(rubbish);
    }

    private Ledger open() {
        return Ledger.open(data, _ -> NIGHT);
    }

    private Path file() {
        return data.resolve("ledger.mv.db");
    }
}
