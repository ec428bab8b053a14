package dev.cutover.bot.deliveries.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server on the wire: it keeps what it is given, and answers badly when it is told to.
public final class FakeMailServer implements AutoCloseable {

    /// One message as it came.
    public record Mail(String from, List<String> to, String raw) {

        public Mail {
            to = List.copyOf(to);
        }

        /// The lines before the first empty one.
        public List<String> headers() {
            return raw.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }

    private final ServerSocket server;
    private final @Nullable SSLContext tls;
    private final boolean fromTheFirstByte;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Queue<String> answersToData = new ConcurrentLinkedQueue<>();
    private final Queue<String> answersToRecipients = new ConcurrentLinkedQueue<>();
    private volatile Optional<String> password = Optional.empty();
    private volatile boolean mute;

    private FakeMailServer(@Nullable SSLContext tls, boolean fromTheFirstByte) throws IOException {
        this.server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        this.tls = tls;
        this.fromTheFirstByte = fromTheFirstByte;
        Thread.ofVirtual().start(this::accept);
    }

    public static FakeMailServer plain() throws IOException {
        return new FakeMailServer(null, false);
    }

    static FakeMailServer withStartTls(SSLContext tls) throws IOException {
        return new FakeMailServer(tls, false);
    }

    static FakeMailServer withTls(SSLContext tls) throws IOException {
        return new FakeMailServer(tls, true);
    }

    public int port() {
        return server.getLocalPort();
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /// Every line that came, what stood in mails apart.
    List<String> said() {
        return List.copyOf(said);
    }

    /// The next mails are answered so, one after the other.
    public void answerNext(String... answers) {
        answersToData.addAll(List.of(answers));
    }

    void answerNextRecipients(String... answers) {
        answersToRecipients.addAll(List.of(answers));
    }

    void wants(String known) {
        password = Optional.of(known);
    }

    /// It takes connections and says nothing.
    void mute() {
        mute = true;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void talk(Socket plain) {
        try (Socket socket = fromTheFirstByte ? secured(plain) : plain) {
            if (mute) {
                Thread.sleep(60_000);
            }
            new Talk(socket, fromTheFirstByte).greet();
        } catch (IOException _) {
            // the other side has heard enough
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLContext context = Objects.requireNonNull(tls);
        SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(plain, "localhost", plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private final class Talk {

        private final Socket socket;
        private final boolean secure;
        private final BufferedReader in;
        private String from = "";
        private final List<String> to = new ArrayList<>();

        private Talk(Socket socket, boolean secure) throws IOException {
            this.socket = socket;
            this.secure = secure;
            this.in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        }

        private void greet() throws IOException {
            say("220 fake");
            listen();
        }

        private void listen() throws IOException {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                String verb = line.split(" ", 2)[0];
                switch (verb.toUpperCase(Locale.ROOT)) {
                    case "EHLO" -> hello();
                    case "STARTTLS" -> {
                        say("220 go");
                        new Talk(secured(socket), true).listen();
                        return;
                    }
                    case "AUTH" -> signIn(line);
                    case "MAIL" -> {
                        from = line;
                        say("250 ok");
                    }
                    case "RCPT" -> recipient(line);
                    case "DATA" -> data();
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 ok");
                }
            }
        }

        private void hello() throws IOException {
            say("250-fake");
            if (tls != null && !secure) {
                say("250-STARTTLS");
            }
            if (password.isPresent()) {
                say("250-AUTH PLAIN");
            }
            say("250 8BITMIME");
        }

        private void signIn(String line) throws IOException {
            String given =
                    new String(
                            Base64.getDecoder().decode(line.substring("AUTH PLAIN ".length())),
                            UTF_8);
            say(given.endsWith("\0" + password.orElse("")) ? "235 in" : "535 no: " + given);
        }

        private void recipient(String line) throws IOException {
            String answer = Optional.ofNullable(answersToRecipients.poll()).orElse("250 ok");
            if (answer.startsWith("250")) {
                to.add(line);
            }
            say(answer);
        }

        private void data() throws IOException {
            say("354 go");
            StringBuilder raw = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); ) {
                raw.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
                line = in.readLine();
            }
            String answer = Optional.ofNullable(answersToData.poll()).orElse("250 ok");
            if (answer.startsWith("250")) {
                mails.add(new Mail(from, to, raw.toString()));
            }
            say(answer);
        }

        private void say(String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
