package dev.cutover.bot.probes.net;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Target.Tcp;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;

/// Knocks at ports; nothing is sent. A refused connection is an answer, too: it may be what is
/// expected. It says how it looks from where the bot stands. Thread-safe.
public final class TcpAsking implements Asking<Tcp> {

    private final Guard guard;

    public TcpAsking(Guard guard) {
        this.guard = guard;
    }

    @Override
    public Asked ask(Tcp target, Duration timeout) {
        long start = System.nanoTime();
        try (Socket socket = guard.sockets().createSocket()) {
            socket.connect(guard.address(target.host(), target.port()), (int) timeout.toMillis());
            return answered("open", start);
        } catch (ConnectException _) {
            return answered("refused", start);
        } catch (NotAllowedThere refused) {
            return Asked.unknown(refused.sentence());
        } catch (IOException failure) {
            return NetWords.broken(failure, timeout);
        }
    }

    private static Asked answered(String state, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Seen seen =
                (subject, _) ->
                        subject == Subject.TIME
                                ? new Seen.One(Datum.time(took))
                                : subject == Subject.STATE ? Seen.text(state) : new Seen.Absent();
        return new Asked.Answered(seen);
    }
}
