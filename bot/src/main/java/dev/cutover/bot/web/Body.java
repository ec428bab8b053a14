package dev.cutover.bot.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads a request's body up to a limit, whether or not its length was announced.
public final class Body {

    /// In bytes.
    public static final int LIMIT = 256 * 1024;

    static final String TOO_LARGE = "The request is larger than 256 KiB. Send less at once.";

    private Body() {}

    /// @throws NotAccepted with 413 when there is more than [#LIMIT]
    public static String read(Context context) {
        return new String(bytes(context), StandardCharsets.UTF_8);
    }

    /// As it came, for those who check what it is signed with. Nothing is read of a body that
    /// announces more than [#LIMIT].
    ///
    /// @throws NotAccepted with 413 when there is more than [#LIMIT]
    public static byte[] bytes(Context context) {
        try {
            long announced = context.req().getContentLengthLong();
            int room = (int) (announced < 0 ? LIMIT : Math.min(announced, LIMIT)) + 1;
            byte[] bytes =
                    announced > LIMIT
                            ? new byte[0]
                            : context.req().getInputStream().readNBytes(room);
            if (announced > LIMIT || bytes.length > LIMIT) {
                throw new NotAccepted(413, TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The body of a request could not be read", e);
        }
    }
}
