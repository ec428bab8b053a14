package dev.cutover.bot.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of ours that pages load: a style sheet, a script. Its address carries the hash of what is
/// in it, so browsers may keep it for ever and still get the new one after an update.
public final class Asset implements Routes {

    private final String path;
    private final String contentType;
    private final byte[] content;
    private final String hash;

    private Asset(String path, String contentType, byte[] content) {
        this.path = path;
        this.contentType = contentType;
        this.content = content;
        this.hash = hashOf(content);
    }

    /// @param beside a class in whose package the resource lies
    public static Asset of(Class<?> beside, String name, String contentType) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name + " beside " + beside);
            }
            return new Asset("/assets/" + name, contentType, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " could not be read", e);
        }
    }

    /// The address to write into a page.
    public String address() {
        return path + "?v=" + hash;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(path, this::send);
    }

    private void send(Context context) {
        if (hash.equals(context.queryParam("v"))) {
            context.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        context.contentType(contentType).result(content);
    }

    private static String hashOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
