package dev.cutover.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                    + "img-src 'self' data:; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private final WebServer server = serve(0, Optional::empty);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/healthz", "/nowhere", "/broken", "/assets/none.css"})
    void everyAnswerHasTheStrictHeaders(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void aBodyComesThroughUpToItsLimit() throws Exception {
        String body = "x".repeat(Body.LIMIT);

        assertThat(send(post("/echo", body)).body()).isEqualTo(body);
    }

    @Test
    void aLargerBodyIsNotTakenWhetherItsLengthIsAnnouncedOrNot() throws Exception {
        byte[] body = "x".repeat(Body.LIMIT + 1).getBytes(StandardCharsets.UTF_8);
        var announced = BodyPublishers.ofByteArray(body);
        var streamed = BodyPublishers.ofByteArrays(List.of(body));

        for (var publisher : List.of(announced, streamed)) {
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(uri("/echo")).POST(publisher).build());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body())
                    .isEqualTo(
                            "{\"ok\":false,\"text\":\"The request is larger than 256 KiB. Send less at once.\"}");
        }
    }

    @Test
    void anUnexpectedErrorIsAnsweredWithAReferenceAndNothingElse() throws Exception {
        HttpResponse<String> answer = send(get("/broken"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .matches(
                        "\\{\"ok\":false,\"text\":\"Something went wrong on the server\\. Try again; "
                                + "if it stays, look for reference [0-9a-f]{8} in its log\\.\"}");
    }

    @Test
    void browsersThatAskForAPageGetAPlainSentence() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/nowhere")).header("Accept", "text/html").build();

        assertThat(send(request).body())
                .isEqualTo("There is nothing at this address. The local channel is at /.\n");
    }

    @Test
    void aWrongMethodIsNamed() throws Exception {
        HttpResponse<String> answer = send(post("/healthz", ""));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body())
                .isEqualTo("{\"ok\":false,\"text\":\"This address does not take this method.\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8090",
                "LOCALHOST",
                "127.0.0.1:1",
                "[::1]:8090",
                "192.168.1.4",
                "chat.example:443"
            })
    void hostsOfItsOwnAreAnswered(String host) throws IOException {
        assertThat(raw("GET /echo HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8090", "127.0.0.1.evil.example", "x"})
    void otherHostsAreNot(String host) throws IOException {
        assertThat(raw("GET /echo HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("CUTOVER_HOSTS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: ::",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void whatAnotherSitesPageSendsIsNotCarriedOut(String header) throws Exception {
        HttpResponse<String> answer = send(postWith(header));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"ok\":false,\"text\":\"This request came from a page of another site and was not carried out. Open the local channel itself and try again.\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://127.0.0.1:PORT",
                "Origin: https://chat.example",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none"
            })
    void whatItsOwnPageSendsIs(String header) throws Exception {
        String own = header.replace("PORT", String.valueOf(server.port()));

        assertThat(send(postWith(own)).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestThatIsNoneShowsNothingOfTheInside() throws IOException {
        assertThat(raw("NONSENSE\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("at org.", "jetty");
    }

    @Test
    void itSaysWhetherItIsReady() throws Exception {
        try (WebServer waiting = serve(0, () -> Optional.of("The journal is being read."))) {
            HttpResponse<String> answer = send(get(waiting, "/readyz"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("The journal is being read.\n");
            assertThat(send(get(waiting, "/healthz")).body()).isEqualTo("ok\n");
        }
        assertThat(send(get("/readyz")).body()).isEqualTo("ready\n");
    }

    @Test
    void aBusyPortIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> serve(other.getLocalPort(), Optional::empty).close())
                    .isInstanceOf(PortInUse.class)
                    .hasMessage(
                            "Port %d on 127.0.0.1 is in use by another program. Stop that program, or set CUTOVER_PORT to a free port.",
                            other.getLocalPort());
        }
    }

    @Test
    void anAddressThatIsNotThisMachinesIsNamed() {
        Listen elsewhere = new Listen("192.0.2.1", 0, Set.of());

        assertThatThrownBy(() -> WebServer.start(elsewhere, Optional::empty, List.of()).close())
                .isInstanceOf(CannotListen.class)
                .hasMessageStartingWith("Cannot listen on 192.0.2.1, port 0: ")
                .hasMessageEndingWith(
                        "Set CUTOVER_BIND to an address of this machine and CUTOVER_PORT to a port above 1023.");
    }

    private static WebServer serve(int port, Readiness readiness) {
        Listen listen = new Listen("127.0.0.1", port, Set.of("chat.example"));
        return WebServer.start(listen, readiness, List.of(WebServerTest::routes));
    }

    private static void routes(RoutesConfig routes) {
        routes.get("/echo", context -> context.result("echo"));
        routes.post("/echo", context -> context.result(Body.read(context)));
        routes.get(
                "/broken",
                _ -> {
                    throw new IllegalStateException("a secret");
                });
    }

    private HttpRequest postWith(String header) {
        String[] parts = header.split(": ", 2);
        return HttpRequest.newBuilder(uri("/echo"))
                .header(parts[0], parts[1])
                .POST(BodyPublishers.ofString("hello"))
                .build();
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body)).build();
    }

    private HttpRequest get(String path) {
        return get(server, path);
    }

    private static HttpRequest get(WebServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
