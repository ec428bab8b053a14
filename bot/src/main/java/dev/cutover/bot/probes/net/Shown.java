package dev.cutover.bot.probes.net;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A certificate that was shown.
///
/// @param verdict `valid`, or what is wrong with it
record Shown(
        List<X509Certificate> chain, String verdict, String protocol, Duration took, Instant now)
        implements Seen {

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case VALID -> Seen.text(verdict);
            case TIME -> new One(Datum.time(took));
            case PROTOCOL -> Seen.text(protocol);
            case EXPIRES ->
                    chain.isEmpty()
                            ? new Absent()
                            : new One(
                                    Datum.time(
                                            Duration.between(
                                                    now,
                                                    chain.getFirst().getNotAfter().toInstant())));
            case ISSUER ->
                    chain.isEmpty()
                            ? new Absent()
                            : Seen.text(chain.getFirst().getIssuerX500Principal().getName());
            case NAMES ->
                    chain.isEmpty()
                            ? new Absent()
                            : new Several(
                                    CertificateNames.of(chain.getFirst()).stream()
                                            .<Datum>map(Datum.Text::new)
                                            .toList());
            case STATUS, BODY, SIZE, HEADER, JSON, IP, URL, STATE, ANSWER, TTL, RCODE ->
                    new Absent();
            case VALUE, ROWS, ROW, SERIES, AGE, EXIT, OUT -> new Absent();
        };
    }
}
