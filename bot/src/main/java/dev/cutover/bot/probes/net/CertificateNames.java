package dev.cutover.bot.probes.net;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names and addresses that a certificate is for: its alternative names (RFC 2818), and no
/// others.
final class CertificateNames {

    private static final Set<Integer> NAMES_AND_ADDRESSES = Set.of(2, 7);

    private CertificateNames() {}

    static List<String> of(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> NAMES_AND_ADDRESSES.contains((Integer) name.getFirst()))
                            .map(name -> String.valueOf(name.get(1)).toLowerCase(Locale.ROOT))
                            .toList();
        } catch (CertificateParsingException _) {
            return List.of();
        }
    }

    static boolean fit(X509Certificate certificate, String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return of(certificate).stream().anyMatch(its -> fits(its, name));
    }

    /// A star stands for one part of a name.
    private static boolean fits(String pattern, String host) {
        if (!pattern.startsWith("*.")) {
            return pattern.equals(host);
        }
        int dot = host.indexOf('.');
        return dot > 0 && host.substring(dot).equals(pattern.substring(1));
    }
}
