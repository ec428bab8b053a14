package dev.cutover.bot.probes.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The machine's own MariaDB, with data of its own in a folder of the test.
record MariaDb(Process process, int port) implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /// Empty where this machine has none.
    static Optional<Path> program() {
        return Stream.concat(
                        Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1)),
                        Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "mariadbd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static MariaDb started(Path program, Path folder) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data/mysql")).getParent();
        Path share = program.resolveSibling("../share/mysql").normalize();
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.add("--no-defaults");
        command.add("--user=" + System.getProperty("user.name"));
        command.add("--datadir=" + data);
        command.add("--lc-messages-dir=" + share);
        command.add("--character-sets-dir=" + share.resolve("charsets"));
        fill(command, share, folder);
        int port = freePort();
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        command.add("--socket=" + folder.resolve("s"));
        command.add("--pid-file=" + folder.resolve("pid"));
        MariaDb server = new MariaDb(run(command, folder), port);
        server.awaitReady();
        return server;
    }

    /// Its own tables, with the statements that come with it.
    private static void fill(List<String> command, Path share, Path folder)
            throws IOException, InterruptedException {
        List<String> once = new ArrayList<>(command);
        once.add("--bootstrap");
        Process filling = run(once, folder);
        try (OutputStream in = filling.getOutputStream()) {
            in.write("use mysql;\n".getBytes(StandardCharsets.UTF_8));
            in.write(Files.readAllBytes(share.resolve("mysql_system_tables.sql")));
            in.write(Files.readAllBytes(share.resolve("mysql_system_tables_data.sql")));
        }
        if (filling.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("log")));
        }
    }

    private static Process run(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE && process.isAlive()) {
            try (Connection _ = connected()) {
                return;
            } catch (SQLException _) {
                Thread.sleep(100);
            }
        }
        throw new IOException("MariaDB did not start");
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    Connection connected() throws SQLException {
        return DriverManager.getConnection(url(), "root", "");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connected();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
