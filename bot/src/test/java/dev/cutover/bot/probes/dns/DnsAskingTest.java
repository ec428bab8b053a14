package dev.cutover.bot.probes.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;

class DnsAskingTest {

    private static final Guard GUARD = new Guard(Allowed.NOWHERE, Set.of());

    @Test
    void theAnswersTheirTimeToLiveAndTheCodeAreCompared() throws IOException {
        try (NameServer server = server()) {
            assertThat(
                            judged(
                                            server,
                                            "dns app.example.com A\nexpect answer contains 203.0.113.10, ttl <= 300s, rcode == NOERROR, time < 5s")
                                    .lines())
                    .extracting(Judgement.Line::outcome)
                    .containsOnly(Outcome.PASS);
            assertThat(
                            judged(
                                            server,
                                            "dns www.example.com CNAME\nexpect answer == app.example.net")
                                    .outcome())
                    .isEqualTo(Outcome.PASS);
            assertThat(
                            judged(server, "dns app.example.com A\nexpect ttl <= 60s")
                                    .lines()
                                    .getFirst()
                                    .seen())
                    .isEqualTo("5m");
        }
    }

    @Test
    void aNameThatIsNotThereFails() throws IOException {
        try (NameServer server = server()) {
            Judgement judgement = judged(server, "dns nobody.example.com");
            assertThat(judgement.lines())
                    .containsExactly(
                            new Judgement.Line(Outcome.FAIL, "rcode == NOERROR", "“NXDOMAIN”"));
            assertThat(
                            judged(server, "dns nobody.example.com\nexpect answer contains 1.2.3.4")
                                    .outcome())
                    .isEqualTo(Outcome.FAIL);
        }
    }

    @Test
    void aServerThatSaysNothingLeavesItUnknownInTime() throws IOException {
        try (DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            Probe probe = read("dns app.example.com\ntimeout 300ms");
            long start = System.nanoTime();
            Asked asked =
                    new DnsAsking(
                                    GUARD,
                                    Optional.of(
                                            new InetSocketAddress(
                                                    InetAddress.getLoopbackAddress(),
                                                    silent.getLocalPort())))
                            .ask((Target.Dns) probe.target(), probe.judging().timeout());
            assertThat(asked)
                    .isInstanceOfSatisfying(
                            Unanswered.class,
                            broken -> assertThat(broken.outcome()).isEqualTo(Outcome.ERROR));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aServerThatIsNotAllowedIsNotAsked() {
        Probe probe = read("dns app.example.com @192.0.2.53");
        assertThat(
                        new DnsAsking(GUARD, Optional.empty())
                                .ask((Target.Dns) probe.target(), Duration.ofSeconds(1)))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken ->
                                assertThat(broken.why())
                                        .contains("CUTOVER_PROBE_ALLOW=192.0.2.53:53"));
    }

    private static NameServer server() throws IOException {
        Name app = Name.fromString("app.example.com.");
        return new NameServer(
                List.of(
                        new ARecord(app, DClass.IN, 600, InetAddress.getByName("203.0.113.9")),
                        new ARecord(app, DClass.IN, 300, InetAddress.getByName("203.0.113.10")),
                        new CNAMERecord(
                                Name.fromString("www.example.com."),
                                DClass.IN,
                                60,
                                Name.fromString("app.example.net."))));
    }

    private static Judgement judged(NameServer server, String text) {
        Probe probe = read(text);
        Asked asked =
                new DnsAsking(GUARD, Optional.of(server.address()))
                        .ask((Target.Dns) probe.target(), probe.judging().timeout());
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
    }

    private static Probe read(String text) {
        var reading = ProbeReader.block(text, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }
}
