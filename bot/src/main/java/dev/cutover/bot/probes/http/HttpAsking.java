package dev.cutover.bot.probes.http;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.plans.probes.Target.Header;
import dev.cutover.plans.probes.Target.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Asks web servers, each time on a fresh connection, so that the listener, the name and the
/// certificate are seen every time, and never through a proxy or with a second try: what is half
/// broken is to be found. Thread-safe.
public final class HttpAsking implements Asking<Http> {

    private final Guard guard;
    private final Secrets secrets;
    private final InstantSource clock;
    private final OkHttpClient client;

    /// Believes the certificates that Java believes.
    public HttpAsking(Guard guard, Secrets secrets, InstantSource clock) {
        this(guard, secrets, Trust.usual(), clock);
    }

    public HttpAsking(Guard guard, Secrets secrets, Trust trust, InstantSource clock) {
        this.guard = guard;
        this.secrets = secrets;
        this.clock = clock;
        this.client =
                GuardedClient.of(guard, trust)
                        .fastFallback(false)
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                        .build();
    }

    @Override
    public Asked ask(Http target, Duration timeout) {
        long start = System.nanoTime();
        try {
            return hops(target, start, timeout);
        } catch (NotAllowedThere refused) {
            return Asked.unknown(secrets.redacted(refused.sentence()));
        } catch (Secrets.Unknown unknown) {
            return Asked.unknown(unknown.sentence());
        } catch (IOException | IllegalArgumentException failure) {
            return Broken.of(failure, timeout);
        }
    }

    private Asked hops(Http target, long start, Duration timeout) throws IOException {
        HttpUrl url = HttpUrl.get(target.url());
        HttpUrl first = url;
        for (int hop = 0; ; hop++) {
            Peer peer = new Peer();
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            try (Response response =
                    call(target, url, sameHost(url, first), peer, left).execute()) {
                @Nullable HttpUrl next = hop < target.follow() ? redirect(response) : null;
                if (next == null) {
                    return Answer.of(response, peer, start, clock, secrets);
                }
                url = next;
            }
        }
    }

    private static @Nullable HttpUrl redirect(Response response) {
        @Nullable String location = response.isRedirect() ? response.header("Location") : null;
        return location == null ? null : response.request().url().resolve(location);
    }

    private Call call(Http target, HttpUrl url, boolean own, Peer peer, Duration left)
            throws NotAllowedThere {
        var objection = guard.objection(url.host(), url.port());
        if (objection.isPresent()) {
            throw objection.get();
        }
        Call call = client(own ? target.via() : null).newCall(request(target, url, own));
        call.addEventListener(peer);
        call.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
        return call;
    }

    /// A client for one call is only made where it needs its own way to an address.
    private OkHttpClient client(@Nullable String via) {
        return via == null
                ? client
                : client.newBuilder().dns(_ -> List.of(InetAddress.getByName(via))).build();
    }

    /// Another host is told nothing that the plan tells this one.
    private Request request(Http target, HttpUrl url, boolean own) {
        Request.Builder request =
                new Request.Builder()
                        .url(url)
                        .header("User-Agent", "cutover")
                        .header("Connection", "close");
        if (own) {
            for (Header header : target.headers()) {
                request.header(header.name(), secrets.filled(header.value(), Told.by(target)));
            }
        }
        return request.method(target.method(), body(target, own)).build();
    }

    private @Nullable RequestBody body(Http target, boolean own) {
        boolean needed = List.of("POST", "PUT", "PATCH").contains(target.method());
        @Nullable String body = own ? target.body() : null;
        return body == null && !needed
                ? null
                : RequestBody.create(
                        body == null ? "" : secrets.filled(body, Told.by(target)), null);
    }

    private static boolean sameHost(HttpUrl url, HttpUrl first) {
        return url.host().equals(first.host())
                && url.port() == first.port()
                && url.scheme().equals(first.scheme());
    }
}
