package dev.cutover.bot.slack.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A line between a client and a server of this machine, which can be cut, or go dead without
/// either end being told.
public final class Pipe implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    /// Both ends of one connection; what comes while it is dead is lost.
    private static final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean dead;

        private Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void pump(Socket from, Socket to) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] bytes = new byte[8_192];
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!dead) {
                        out.write(bytes, 0, read);
                        out.flush();
                    }
                }
            } catch (IOException _) {
                // the line is cut
            }
            cut();
        }

        private void cut() {
            try {
                client.close();
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Pipe(ServerSocket entrance, int exit) {
        this.entrance = entrance;
        this.exit = exit;
    }

    /// @param exit the port of the server
    public static Pipe to(int exit) {
        try {
            Pipe pipe = new Pipe(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), exit);
            Thread.ofVirtual().start(pipe::accept);
            return pipe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Line line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), exit));
                lines.add(line);
                Thread.ofVirtual().start(() -> line.pump(line.client, line.server));
                Thread.ofVirtual().start(() -> line.pump(line.server, line.client));
            }
        } catch (IOException _) {
            // closed
        }
    }

    /// All connections end at once.
    public void cut() {
        lines.forEach(Line::cut);
    }

    /// All connections stay, and nothing passes any more.
    public void goDead() {
        lines.forEach(line -> line.dead = true);
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
