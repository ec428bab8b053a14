package dev.cutover.bot.probes.http;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.json.JsonText;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import okhttp3.Handshake;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// What a web server answered.
///
/// @param took from the first connection to the last byte
/// @param expires when the certificate ends, null without one
record Answer(
        int status,
        okhttp3.Headers headers,
        String body,
        int size,
        String url,
        @Nullable String address,
        Duration took,
        @Nullable Duration expires,
        Secrets secrets,
        JsonText json)
        implements Seen {

    /// Bytes of a body, counted as they are read: an answer may unfold to anything.
    private static final int LARGEST = 64 * 1024;

    static Asked of(Response response, Peer peer, long start, InstantSource clock, Secrets secrets)
            throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST + 1L)) {
            return Asked.unknown("the body is over 64 KiB");
        }
        byte[] bytes = source.readByteArray();
        String body = secrets.redacted(new String(bytes, StandardCharsets.UTF_8));
        return new Asked.Answered(
                new Answer(
                        response.code(),
                        response.headers(),
                        body,
                        bytes.length,
                        secrets.redacted(response.request().url().toString()),
                        peer.address(),
                        Duration.ofNanos(System.nanoTime() - start),
                        expires(response.handshake(), clock.instant()),
                        secrets,
                        JsonText.of(body)));
    }

    private static @Nullable Duration expires(@Nullable Handshake handshake, Instant now) {
        return handshake != null
                        && !handshake.peerCertificates().isEmpty()
                        && handshake.peerCertificates().getFirst()
                                instanceof X509Certificate certificate
                ? Duration.between(now, certificate.getNotAfter().toInstant())
                : null;
    }

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case STATUS -> new One(Datum.number(status));
            case TIME -> new One(Datum.time(took));
            case BODY -> Seen.text(body);
            case SIZE -> new One(new Datum.Quantity(BigDecimal.valueOf(size), Datum.Of.BYTES));
            case HEADER -> header(String.valueOf(argument));
            case JSON -> redacted(json.find(String.valueOf(argument)));
            case IP -> Seen.text(address);
            case EXPIRES -> expires == null ? new Absent() : new One(Datum.time(expires));
            case URL -> Seen.text(url);
            case STATE, VALID, ISSUER, NAMES, PROTOCOL, ANSWER, TTL, RCODE -> new Absent();
            case VALUE, ROWS, ROW, SERIES, AGE, EXIT, OUT -> new Absent();
        };
    }

    /// Once more: a text may have been spelled with escapes.
    private Found redacted(Found found) {
        return switch (found) {
            case One(Datum value) -> new One(redacted(value));
            case Several(List<Datum> values) ->
                    new Several(values.stream().map(this::redacted).toList());
            case Absent _, NoData _, Unclear _ -> found;
        };
    }

    private Datum redacted(Datum value) {
        return switch (value) {
            case Datum.Text(String text) -> new Datum.Text(secrets.redacted(text));
            case Datum.Whole(String whole) -> new Datum.Whole(secrets.redacted(whole));
            case Datum.Quantity _, Datum.Truth _, Datum.Nothing _ -> value;
        };
    }

    private Found header(String name) {
        List<String> values = headers.values(name);
        return Seen.text(values.isEmpty() ? null : secrets.redacted(String.join(", ", values)));
    }
}
