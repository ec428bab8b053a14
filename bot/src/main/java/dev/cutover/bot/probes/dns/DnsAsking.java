package dev.cutover.bot.probes.dns;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.plans.probes.Target.Dns;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// Asks name servers themselves, past every cache of this machine's Java: the one that a probe
/// names, else the machine's own. Thread-safe.
public final class DnsAsking implements Asking<Dns> {

    private static final int PORT = 53;

    private final Guard guard;
    private final Optional<InetSocketAddress> own;

    public DnsAsking(Guard guard) {
        this(guard, ResolverConfig.getCurrentConfig().servers().stream().findFirst());
    }

    /// @param own whom to ask where a probe names nobody
    DnsAsking(Guard guard, Optional<InetSocketAddress> own) {
        this.guard = guard;
        this.own = own;
    }

    @Override
    public Asked ask(Dns target, Duration timeout) {
        long start = System.nanoTime();
        try {
            SimpleResolver resolver = new SimpleResolver(server(target));
            resolver.setTimeout(timeout);
            Message answer = resolver.send(question(target));
            return new Asked.Answered(
                    new Resolved(answer, Duration.ofNanos(System.nanoTime() - start)));
        } catch (NotAllowedThere refused) {
            return Asked.unknown(refused.sentence());
        } catch (TextParseException wrong) {
            return Asked.unknown("this is no name that can be asked for");
        } catch (UnknownHostException none) {
            return Asked.unknown("the name server is not known");
        } catch (IOException broken) {
            return silence(Duration.ofNanos(System.nanoTime() - start), timeout);
        }
    }

    /// The library calls silence by several names.
    private static Asked silence(Duration took, Duration timeout) {
        return Asked.unknown(
                took.compareTo(timeout) < 0
                        ? "the name server does not answer"
                        : "no name server answered within %d ms".formatted(timeout.toMillis()));
    }

    private InetSocketAddress server(Dns target) throws NotAllowedThere, UnknownHostException {
        return target.server() == null
                ? own.orElseThrow(UnknownHostException::new)
                : guard.address(target.server(), PORT);
    }

    private static Message question(Dns target) throws TextParseException {
        Name name = Name.fromString(target.name(), Name.root);
        return Message.newQuery(Record.newRecord(name, Type.value(target.type()), DClass.IN));
    }
}
