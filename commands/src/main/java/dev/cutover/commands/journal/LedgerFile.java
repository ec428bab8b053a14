package dev.cutover.commands.journal;

import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;

/// The database file. It is believed only when it is, byte for byte, what a clean stop left: H2
/// loses acknowledged commits when its process is killed, and its pages carry no checksum of what
/// is in them.
final class LedgerFile {

    /// Results are not reused: within a transaction H2 answers `where not exists` from before the
    /// row that the same statement put in (h2database #3894 is of the same kind).
    private static final String OPTIONS =
            ";OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384;QUERY_CACHE_SIZE=64";

    private final Path folder;
    private final Path file;
    private final Path seal;
    private final Jdbi jdbi;
    private @Nullable Handle writer;
    private volatile boolean doubtful;

    LedgerFile(Path dataFolder) {
        folder = dataFolder.toAbsolutePath();
        file = folder.resolve("ledger.mv.db");
        seal = folder.resolve("ledger.closed");
        jdbi = jdbi(folder);
    }

    /// @return why the old file is not used, null where it is
    @Nullable String open() throws IOException {
        String reason = unusable();
        Files.deleteIfExists(seal);
        if (reason == null && opens()) {
            return null;
        }
        openAnew();
        return reason == null ? "it could not be opened" : reason;
    }

    /// @throws JdbiException or IOException when even an empty one cannot be made
    void openAnew() throws IOException {
        discard();
        for (Path old : List.of(file, seal, folder.resolve("ledger.trace.db"))) {
            if (Files.exists(old)) {
                Durably.deleteAll(old);
            }
        }
        Durably.ownFolder(folder, "cutovers");
        connect();
        LedgerSchema.create(writer());
        doubtful = false;
    }

    /// The one connection that writes. It also keeps the database open.
    Handle writer() {
        if (writer == null) {
            throw new LedgerUnavailable(null);
        }
        return writer;
    }

    Handle reader() {
        writer();
        return jdbi.open();
    }

    /// Compacts, and says what the file then is.
    void close() throws IOException {
        if (doubtful) {
            discard();
        } else if (writer != null) {
            shut(writer, "shutdown compact");
            Durably.only(file, "rw-------");
            Files.writeString(seal, fingerprint());
        }
    }

    /// A question failed: the file may be damaged where only that question looks. It is not
    /// believed after the next stop.
    void doubt() {
        doubtful = true;
    }

    boolean doubtful() {
        return doubtful;
    }

    /// Lets go of a database that may be broken; nothing more is written to it.
    void discard() {
        if (writer != null) {
            try {
                shut(writer, "shutdown immediately");
            } catch (IOException e) {
                // it was closed already
            }
        }
    }

    /// By JDBC, because Jdbi asks for the outcome of a database that is no more.
    private void shut(Handle open, String command) throws IOException {
        writer = null;
        try (open;
                Statement statement = open.getConnection().createStatement()) {
            statement.execute(command);
        } catch (SQLException | JdbiException e) {
            throw new IOException("the database did not answer to: " + command, e);
        }
    }

    private @Nullable String unusable() throws IOException {
        if (!Files.isRegularFile(file)) {
            return "there is none";
        }
        if (!Files.isRegularFile(seal)) {
            return "it was not closed";
        }
        return Files.readString(seal).equals(fingerprint()) ? null : "it is not what was closed";
    }

    private boolean opens() {
        try {
            connect();
            return true;
        } catch (JdbiException | IOException e) {
            return false;
        }
    }

    private void connect() throws IOException {
        writer = jdbi.open();
        Durably.only(file, "rw-------");
    }

    /// Asynchronous files, because an interrupt of a reading thread closes the other kind for all.
    private static Jdbi jdbi(Path folder) {
        Jdbi jdbi = Jdbi.create("jdbc:h2:async:" + folder.resolve("ledger") + OPTIONS);
        jdbi.registerArgument(new Moment());
        jdbi.registerColumnMapper(Instant.class, MOMENT);
        return jdbi;
    }

    private String fingerprint() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        byte[] buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return "version %d, %s"
                .formatted(LedgerSchema.VERSION, HexFormat.of().formatHex(digest.digest()));
    }

    /// Jdbi would write the wall clock of this machine, which has one hour twice in autumn.
    private static final class Moment extends AbstractArgumentFactory<Instant> {

        Moment() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant at, ConfigRegistry config) {
            return (position, statement, _) -> statement.setObject(position, micros(at));
        }
    }

    static OffsetDateTime micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static final ColumnMapper<@Nullable Instant> MOMENT =
            (row, column, _) -> {
                OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                return at == null ? null : at.toInstant();
            };
}
