package dev.cutover.bot.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends a viewer their frames for as long as both ends last, on the request's own thread.
record Stream(Viewer viewer, OutputStream out, Duration heartbeat) {

    /// Browsers come back a second after a stream broke.
    private static final String HELLO = "retry: 1000\n: this is the channel as it happens\n\n";

    private static final String HEARTBEAT = ": still here\n\n";

    void run() throws InterruptedException {
        try {
            send(HELLO);
            boolean open = true;
            while (open) {
                open = step();
            }
        } catch (IOException _) {
            // The reader went away, which is how a stream ordinarily ends.
        }
    }

    private boolean step() throws IOException, InterruptedException {
        Frame frame = viewer.next(heartbeat);
        if (frame == null) {
            send(HEARTBEAT);
            return true;
        }
        out.write(bytes(frame.text()));
        if (viewer.upToDate()) {
            out.flush();
        }
        return !frame.last();
    }

    private void send(String text) throws IOException {
        out.write(bytes(text));
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
