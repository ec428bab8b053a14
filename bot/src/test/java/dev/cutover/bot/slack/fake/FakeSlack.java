package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.wire.Faults;
import dev.cutover.bot.wire.NoDelay;
import dev.cutover.bot.wire.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/// Slack's Web API on a port of this machine, with one workspace [#TEAM] to start with: its bot has
/// the token [#TOKEN], its channels are made when they are first named, [#ANA] and [#BEN] work
/// there.
///
/// Everything is logged with its time. Faults come by method, or by method and channel as
/// `chat.update C1`, or for `*`. Thread-safe.
public final class FakeSlack implements AutoCloseable {

    public static final String TEAM = "T1";
    public static final String TOKEN = "xoxb-test-1";
    public static final String APP_TOKEN = "xapp-test-1";
    public static final String APP = "A1";
    public static final String CHANNEL = "C1";
    public static final String ANA = "UANA";
    public static final String BEN = "UBEN";

    private static final String API = "/api/";
    private static final String RESPONSES = "/response/";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, FakeWorkspace> byToken = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> installations = new ConcurrentHashMap<>();
    private final Map<String, Function<RecordedRequest, MockResponse>> paths =
            new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> responses = new ConcurrentHashMap<>();
    private final Faults<Fault> faults = new Faults<>();
    private final AtomicLong ids = new AtomicLong();
    private final Object oneAtATime = new Object();
    private volatile @Nullable Rates rates;
    private volatile String socketUrl = "";
    private volatile Duration ahead = Duration.ZERO;

    private FakeSlack() {}

    public static FakeSlack start() {
        return start(0);
    }

    /// On a port that is known.
    public static FakeSlack start(int port) {
        FakeSlack slack = new FakeSlack();
        slack.server.setServerSocketFactory(new NoDelay());
        slack.server.setDispatcher(slack.new Dispatching());
        try {
            slack.server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FakeWorkspace workspace = slack.workspace(TEAM, TOKEN);
        workspace.user(ANA, "Ana", "Europe/Berlin");
        workspace.user(BEN, "Ben", "Europe/London");
        workspace.channel(CHANNEL);
        return slack;
    }

    public int port() {
        return server.getPort();
    }

    /// Of the Web API, with a slash at the end.
    public String url() {
        return address("http") + API;
    }

    private String address(String scheme) {
        return scheme + "://127.0.0.1:" + server.getPort();
    }

    /// Where a command's or a button's answer can be sent to; five are taken.
    public String responseUrl(String name) {
        return address("http") + RESPONSES + name;
    }

    /// What was sent there, oldest first.
    public List<String> responses(String name) {
        return responses.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>());
    }

    /// The workspace of [#TEAM].
    public FakeWorkspace workspace() {
        return workspace(TEAM, TOKEN);
    }

    /// The workspace whose bot has this token; made where there was none.
    public FakeWorkspace workspace(String team, String token) {
        return byToken.computeIfAbsent(token, _ -> new FakeWorkspace(team, token));
    }

    /// The channel of [#TEAM] that the tests use.
    public FakeChannel channel() {
        return workspace().channel(CHANNEL);
    }

    /// Looks at the blocks of a message as Slack does.
    ///
    /// @throws RuntimeException with Slack's code and why
    public static void check(String blocks) {
        BlockRules.ofMessage(blocks);
    }

    /// All calls so far, oldest first.
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /// The next such call goes wrong; said several times, the next ones.
    public void next(String calls, Fault fault) {
        faults.next(calls, fault);
    }

    /// All such calls go wrong until it is healed.
    public void always(String calls, Fault fault) {
        faults.always(calls, fault);
    }

    /// Nothing goes wrong any more; whoever hangs is answered.
    public void heal() {
        faults.heal();
    }

    /// From now on calls above Slack's rate limits are answered with 429.
    public void enforceRates() {
        rates = new Rates();
    }

    /// What `oauth.v2.access` answers to a code; once.
    public void installable(String code, JsonObject answer) {
        installations.put(code, answer);
    }

    /// Slack's clock is so much ahead of this machine's.
    public void ahead(Duration by) {
        ahead = by;
    }

    /// Answers requests whose path starts so: a socket, a page.
    public void at(String path, Function<RecordedRequest, MockResponse> answer) {
        paths.put(path, answer);
    }

    /// What `apps.connections.open` answers; without it, `ws://…/link/?ticket=N` on the fake's
    /// port.
    public void socketUrl(String url) {
        socketUrl = url;
    }

    /// Waits until a call of a method is there that was not among the first so many.
    ///
    /// @throws AssertionError after twenty seconds
    public void await(String method, int before) throws InterruptedException {
        await(() -> calls(method).size() > before);
    }

    /// @throws AssertionError after twenty seconds
    public void await(BooleanSupplier so) throws InterruptedException {
        Waiting.until(so, this::summary);
    }

    private List<String> summary() {
        return calls.stream()
                .map(call -> "%s %s %s".formatted(call.method(), call.channel(), call.answer()))
                .toList();
    }

    @Override
    public void close() {
        heal();
        server.close();
    }

    private final class Dispatching extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            String path = request.getUrl().encodedPath();
            for (Map.Entry<String, Function<RecordedRequest, MockResponse>> one :
                    paths.entrySet()) {
                if (path.startsWith(one.getKey())) {
                    return one.getValue().apply(request);
                }
            }
            if (path.startsWith(RESPONSES)) {
                return response(path.substring(RESPONSES.length()), request);
            }
            return path.startsWith(API)
                    ? api(Asked.call(path.substring(API.length()), request))
                    : new MockResponse.Builder().code(404).build();
        }
    }

    private MockResponse response(String name, RecordedRequest request) {
        List<String> sent = responses(name);
        if (sent.size() >= 5) {
            return new MockResponse.Builder().code(404).body("used_url").build();
        }
        sent.add(Asked.body(request));
        return new MockResponse.Builder().body("ok").build();
    }

    private MockResponse api(Call call) throws InterruptedException {
        Rates limits = rates;
        int wait = limits == null ? 0 : limits.ask(call);
        if (wait > 0) {
            return tooMany(call, wait);
        }
        Optional<Fault> fault = faults.of(keys(call));
        return fault.isPresent() ? faulty(call, fault.get()) : done(call);
    }

    private MockResponse faulty(Call call, Fault fault) throws InterruptedException {
        return switch (fault) {
            case Fault.Slow(Duration by) -> {
                MockResponse answer = done(call);
                faults.sleep(by);
                yield answer;
            }
            case Fault.Late(Duration by) -> {
                faults.sleep(by);
                yield done(call);
            }
            case Fault.Hang _ -> {
                calls.add(call.answered("hang"));
                faults.awaitHealed();
                yield cut();
            }
            case Fault.TooMany(int seconds) -> tooMany(call, seconds);
            case Fault.Broken _ -> {
                calls.add(call.answered("500"));
                yield new MockResponse.Builder().code(500).build();
            }
            case Fault.Html _ -> {
                calls.add(call.answered("html"));
                yield new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html")
                        .body("<html><body>Please sign in</body></html>")
                        .build();
            }
            case Fault.CutAfter _ -> {
                done(call);
                yield cut();
            }
            case Fault.CutBefore _ -> {
                calls.add(call.answered("cut"));
                yield cut();
            }
            case Fault.Refuse(String code) -> refused(call, new Refusal(code));
        };
    }

    /// What faults know it by, the narrowest first.
    private static List<String> keys(Call call) {
        return List.of(call.method() + " " + call.channel(), call.method(), "*");
    }

    private static MockResponse cut() {
        return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }

    private MockResponse tooMany(Call call, int seconds) {
        calls.add(call.answered("429"));
        return new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", seconds)
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .body("{\"ok\":false,\"error\":\"ratelimited\"}")
                .build();
    }

    private MockResponse done(Call call) {
        try {
            JsonObject answer;
            synchronized (oneAtATime) {
                answer = answer(call);
            }
            answer.addProperty("ok", true);
            calls.add(call.answered("ok"));
            return json(answer, scopes(call));
        } catch (Refusal refusal) {
            return refused(call, refusal);
        }
    }

    private JsonObject answer(Call call) {
        return switch (call.method()) {
            case "api.test" -> new JsonObject();
            case "apps.connections.open" -> connection(call);
            case "oauth.v2.access" ->
                    Optional.ofNullable(installations.remove(call.argument("code")))
                            .orElseThrow(() -> new Refusal("invalid_code"));
            default ->
                    new Methods(
                                    Optional.ofNullable(byToken.get(call.token()))
                                            .orElseThrow(() -> new Refusal("invalid_auth")),
                                    ids,
                                    this::ts)
                            .answer(call);
        };
    }

    private JsonObject connection(Call call) {
        if (!call.token().equals(APP_TOKEN)) {
            throw new Refusal("invalid_auth");
        }
        JsonObject json = new JsonObject();
        json.addProperty(
                "url",
                socketUrl.isEmpty()
                        ? address("ws")
                                + "/link/?ticket=%d&app_id=A1".formatted(ids.incrementAndGet())
                        : socketUrl);
        return json;
    }

    /// Each later than the one before, and none twice.
    private String ts() {
        return "%d.%06d".formatted(1_795_226_400L + ids.get() / 1_000, ids.incrementAndGet());
    }

    private MockResponse refused(Call call, Refusal refusal) {
        calls.add(call.answered(refusal.code()));
        JsonArray why = new JsonArray();
        why.add(refusal.why());
        JsonObject details = new JsonObject();
        details.add("messages", why);
        JsonObject json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("error", refusal.code());
        json.add("response_metadata", details);
        return json(json, scopes(call));
    }

    private String scopes(Call call) {
        return Optional.ofNullable(byToken.get(call.token())).map(FakeWorkspace::scopes).orElse("");
    }

    private MockResponse json(JsonObject body, String scopes) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setHeader(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                Instant.now().plus(ahead).atOffset(ZoneOffset.UTC)))
                .setHeader("x-oauth-scopes", scopes)
                .body(body.toString())
                .build();
    }
}
