package dev.cutover.bot.probes.net;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whose certificates are believed. Thread-safe.
public final class Trust {

    private final X509TrustManager manager;

    private Trust(X509TrustManager manager) {
        this.manager = manager;
    }

    /// @param authorities null for those that Java believes
    public static Trust of(@Nullable KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .map(Trust::new)
                .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
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
