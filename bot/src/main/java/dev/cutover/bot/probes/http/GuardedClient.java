package dev.cutover.bot.probes.http;

import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.net.Trust;
import java.net.Proxy;
import okhttp3.OkHttpClient;

/// How the bot speaks HTTP to an address that somebody wrote into a plan or a setting: only where
/// the guard lets it, past every proxy, once, and never on to where the other side sends it.
public final class GuardedClient {

    private GuardedClient() {}

    /// What is left to say is how long it waits, and what connections it keeps.
    public static OkHttpClient.Builder of(Guard guard, Trust trust) {
        return new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(guard.sockets())
                .sslSocketFactory(trust.sockets(), trust.manager())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false);
    }
}
