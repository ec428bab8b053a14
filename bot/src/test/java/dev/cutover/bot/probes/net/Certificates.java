package dev.cutover.bot.probes.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// A certificate made by the JDK's own tool, and a server that shows it.
public record Certificates(KeyStore keys, String alias) {

    private static final String PASSWORD = "changeit";

    public static Certificates of(Path folder, String alias, String host, int days)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(alias + ".p12");
        Process tool =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        "-genkeypair",
                                        "-alias",
                                        alias,
                                        "-keyalg",
                                        "EC",
                                        "-dname",
                                        "CN=" + alias,
                                        "-ext",
                                        "san=dns:" + host,
                                        "-startdate",
                                        days > 0 ? "-1d" : "-30d",
                                        "-validity",
                                        String.valueOf(days > 0 ? days : 30 + days),
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        store.toString(),
                                        "-storepass",
                                        PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return new Certificates(keys, alias);
    }

    /// As a file of an authority of one's own would be.
    public Path pem(Path folder) throws GeneralSecurityException, IOException {
        String body =
                Base64.getMimeEncoder().encodeToString(keys.getCertificate(alias).getEncoded());
        return Files.writeString(
                folder.resolve(alias + ".pem"),
                "Ours\n-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    public KeyStore trusted() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", keys.getCertificate(alias));
        return trusted;
    }

    /// For a server that shows it.
    public SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    SSLServerSocket serving() throws GeneralSecurityException, IOException {
        SSLServerSocket server =
                (SSLServerSocket)
                        context()
                                .getServerSocketFactory()
                                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try (SSLSocket socket = (SSLSocket) server.accept()) {
                        socket.startHandshake();
                        int _ = socket.getInputStream().read();
                    } catch (IOException _) {
                        // the asking one has seen enough
                    }
                });
        return server;
    }
}
