package dev.cutover.bot.probes.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Takes secrets out of texts, in the forms in which servers give them back.
record Redacting(List<String> forms) {

    private static final String INSTEAD = "[secret]";

    /// Shorter ones stand in every text by chance.
    private static final int SHORTEST = 4;

    static Redacting of(List<String> secrets) {
        return new Redacting(
                secrets.stream()
                        .filter(secret -> secret.length() >= SHORTEST)
                        .flatMap(Redacting::forms)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    private static Stream<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().encodeToString(bytes),
                secret.toLowerCase(Locale.ROOT),
                escaped(secret),
                escaped(secret).replace("/", "\\/"));
    }

    /// As JSON writes it; some write slashes otherwise, too.
    private static String escaped(String secret) {
        return secret.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    String of(String text) {
        String redacted = text;
        for (String form : forms) {
            redacted = redacted.replace(form, INSTEAD);
        }
        return redacted;
    }
}
