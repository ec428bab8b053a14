package dev.cutover.bot.probes.net;

import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/// Takes any certificate and remembers it, for looking at it only; nothing is ever sent over such a
/// connection.
final class Capturing extends X509ExtendedTrustManager {

    private List<X509Certificate> chain = List.of();
    private String authType = "";

    List<X509Certificate> chain() {
        return chain;
    }

    /// As the handshake gave it.
    String authType() {
        return authType;
    }

    private void captured(X509Certificate[] shown, String type) {
        chain = List.of(shown);
        authType = type;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type) {
        captured(shown, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type, Socket socket) {
        captured(shown, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type, SSLEngine engine) {
        captured(shown, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
