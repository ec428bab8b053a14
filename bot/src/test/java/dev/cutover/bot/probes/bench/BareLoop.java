package dev.cutover.bot.probes.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Proxy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// OkHttp as the bot sets it, and nothing else: no guard, no limits, no judgement.
final class BareLoop implements Way {

    private final OkHttpClient client =
            new OkHttpClient.Builder()
                    .proxy(Proxy.NO_PROXY)
                    .retryOnConnectionFailure(false)
                    .fastFallback(false)
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .callTimeout(Load.TIMEOUT)
                    .build();

    private final TargetProcess targets;
    private final Loop loop = new Loop();
    private final AtomicInteger wrong = new AtomicInteger();

    BareLoop(TargetProcess targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return "bare OkHttp loop";
    }

    @Override
    public void begin(Load load, long start) {
        loop.begin(load, start, (target, planned) -> ask(load, target, planned));
    }

    private void ask(Load load, int target, long planned) {
        String url = targets.url(load, target, planned);
        Request request = new Request.Builder().url(url).header("Connection", "close").build();
        try (Response response = client.newCall(request).execute()) {
            String status =
                    JsonParser.parseString(response.body().string())
                            .getAsJsonObject()
                            .get("status")
                            .getAsString();
            if (response.code() != 200 || !status.equals("healthy")) {
                wrong.incrementAndGet();
            }
        } catch (IOException _) {
            if (!load.hangs(target)) {
                wrong.incrementAndGet();
            }
        }
    }

    @Override
    public void end() throws InterruptedException {
        loop.end();
    }

    @Override
    public int wrong() {
        return wrong.getAndSet(0);
    }
}
