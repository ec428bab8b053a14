package dev.cutover.bot.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads a request's body up to a limit, whether or not its length was announced.
public final class Body {

    /// In bytes.
    public static final int LIMIT = 256 * 1024;

    static final String TOO_LARGE = tooLarge(LIMIT);

    private Body() {}

    /// @throws NotAccepted with 413 when there is more than [#LIMIT]
    public static String read(Context context) {
        return new String(bytes(context), StandardCharsets.UTF_8);
    }

    /// The same with a limit of its own, in bytes, below [#LIMIT].
    ///
    /// @throws NotAccepted with 413 when there is more
    public static String read(Context context, int limit) {
        return new String(bytes(context, limit), StandardCharsets.UTF_8);
    }

    /// As it came, for those who check what it is signed with. Nothing is read of a body that
    /// announces more than [#LIMIT].
    ///
    /// @throws NotAccepted with 413 when there is more than [#LIMIT]
    public static byte[] bytes(Context context) {
        return bytes(context, LIMIT);
    }

    private static byte[] bytes(Context context, int limit) {
        try {
            long announced = context.req().getContentLengthLong();
            // One more than was announced shows the end without a buffer for the longest there may
            // be.
            int room = (int) (announced < 0 ? limit : Math.min(announced, limit)) + 1;
            byte[] bytes =
                    announced > limit
                            ? new byte[0]
                            : context.req().getInputStream().readNBytes(room);
            if (announced > limit || bytes.length > limit) {
                throw new NotAccepted(413, tooLarge(limit));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The body of a request could not be read", e);
        }
    }

    private static String tooLarge(int limit) {
        return "The request is larger than %d KiB. Send less at once.".formatted(limit / 1024);
    }
}
