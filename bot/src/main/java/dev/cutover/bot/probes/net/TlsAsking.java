package dev.cutover.bot.probes.net;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.plans.probes.Target.Tls;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/// Looks at certificates. Also a bad one is read, so that people are told what is wrong with it;
/// whether it can be trusted is found out apart. Thread-safe.
public final class TlsAsking implements Asking<Tls> {

    private final Guard guard;
    private final Trust trust;
    private final InstantSource clock;

    public TlsAsking(Guard guard, Trust trust, InstantSource clock) {
        this.guard = guard;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public Asked ask(Tls target, Duration timeout) {
        long start = System.nanoTime();
        try (Socket raw = guard.sockets().createSocket()) {
            raw.connect(guard.address(target.host(), target.port()), (int) timeout.toMillis());
            raw.setSoTimeout((int) timeout.toMillis());
            return shaken(target, raw, start);
        } catch (NotAllowedThere refused) {
            return Asked.unknown(refused.sentence());
        } catch (ConnectException _) {
            return Asked.down("connection refused");
        } catch (IOException failure) {
            return NetWords.broken(failure, timeout);
        } catch (GeneralSecurityException broken) {
            return Asked.unknown("TLS is not available here");
        }
    }

    private Asked shaken(Tls target, Socket raw, long start)
            throws IOException, GeneralSecurityException {
        Capturing capturing = new Capturing();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {capturing}, null);
        try (SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(raw, target.host(), target.port(), true)) {
            named(socket, target.host());
            socket.startHandshake();
            String protocol = socket.getSession().getProtocol();
            return new Asked.Answered(
                    new Shown(
                            capturing.chain(),
                            trust.verdict(capturing, target.host()),
                            protocol,
                            Duration.ofNanos(System.nanoTime() - start),
                            clock.instant()));
        }
    }

    /// The server shows the certificate of the name that it is asked for.
    private static void named(SSLSocket socket, String host) {
        if (host.indexOf(':') < 0 && !host.matches("[0-9.]+")) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            socket.setSSLParameters(parameters);
        }
    }
}
