package dev.cutover.bot.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a stream of server-sent events from a socket of its own, as far as it is asked to. In
/// HTTP/1.0, where what comes is not cut into chunks and ends with the connection.
final class EventReader implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;
    final List<String> comments = new ArrayList<>();

    /// @param query as `channel=general&as=Ana`
    /// @param headers further header lines, each with its line end
    EventReader(Site site, String query, String headers) {
        try {
            socket = new Socket();
            // Small, so that what is not read soon waits at the server.
            socket.setReceiveBufferSize(4096);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), site.server.port()));
            socket.setSoTimeout(10_000);
            String request =
                    "GET /local/events?%s HTTP/1.0\r\nHost: localhost\r\n%s\r\n"
                            .formatted(query, headers);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            skipTo("retry: 1000");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next event as its fields, `data` and the rest; empty when the stream has ended.
    Map<String, String> next() {
        try {
            Map<String, String> event = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (line.startsWith(": ")) {
                    comments.add(line.substring(2));
                } else if (colon > 0) {
                    event.put(line.substring(0, colon), line.substring(colon + 2));
                } else if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
            }
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the next event puts on the page: the nodes' ids.
    List<String> nextPuts() {
        JsonObject data =
                JsonParser.parseString(next().getOrDefault("data", "{}")).getAsJsonObject();
        List<String> ids = new ArrayList<>();
        for (JsonElement put : data.getAsJsonArray("put")) {
            ids.add(put.getAsJsonObject().get("id").getAsString());
        }
        return ids;
    }

    private void skipTo(String expected) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(expected)) {
                return;
            }
        }
        throw new IOException("The stream did not begin");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
