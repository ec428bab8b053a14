package dev.cutover.bot.probes.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whose certificates are believed. Thread-safe.
public final class Trust {

    private final X509TrustManager manager;

    private final SSLSocketFactory sockets;

    private Trust(X509TrustManager manager) throws GeneralSecurityException {
        this.manager = manager;
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {manager}, null);
        this.sockets = context.getSocketFactory();
    }

    /// Those that Java believes.
    public static Trust usual() {
        try {
            return of(null);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "This Java has no list of trusted certificates", broken);
        }
    }

    /// Those that Java believes, and those of a file.
    ///
    /// @param authorities one certificate or several, in the form of PEM
    /// @throws IOException when the file cannot be read
    /// @throws GeneralSecurityException when it holds no certificate, or something else as well
    public static Trust with(Path authorities) throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        int number = 0;
        for (Certificate own : certificates(authorities)) {
            all.setCertificateEntry("own-" + number++, own);
        }
        for (X509Certificate usual : usual().manager.getAcceptedIssuers()) {
            all.setCertificateEntry("usual-" + number++, usual);
        }
        return of(all);
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return found;
        }
    }

    /// @param authorities null for those that Java believes
    public static Trust of(@Nullable KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        X509TrustManager manager =
                Arrays.stream(factory.getTrustManagers())
                        .filter(X509TrustManager.class::isInstance)
                        .map(X509TrustManager.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
        return new Trust(manager);
    }

    public X509TrustManager manager() {
        return manager;
    }

    /// Connections to those that are believed, and no others.
    public SSLSocketFactory sockets() {
        return sockets;
    }

    /// `valid`, or what is wrong.
    String verdict(Capturing shown, String host) {
        X509Certificate[] chain = shown.chain().toArray(X509Certificate[]::new);
        if (chain.length == 0) {
            return "no certificate";
        }
        try {
            chain[0].checkValidity();
            if (!CertificateNames.fit(chain[0], host)) {
                return "for another name";
            }
            manager.checkServerTrusted(chain, shown.authType());
            return "valid";
        } catch (CertificateExpiredException _) {
            return "expired";
        } catch (CertificateNotYetValidException _) {
            return "not valid yet";
        } catch (CertificateException | IllegalArgumentException _) {
            return "not trusted";
        }
    }
}
