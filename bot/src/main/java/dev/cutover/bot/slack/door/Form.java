package dev.cutover.bot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.bot.web.NotAccepted;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at the fields of a form before Bolt does, which takes the last of two with one name.
final class Form {

    private static final int LONGEST_CHECK = 1_000;

    private Form() {}

    /// @throws NotAccepted when a field is there twice
    static void check(@Nullable String contentType, byte[] body) {
        if (contentType == null || !contentType.startsWith("application/x-www-form-urlencoded")) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String field : new String(body, UTF_8).split("&", -1)) {
            int mark = field.indexOf('=');
            if (!field.isEmpty() && !names.add(mark < 0 ? field : field.substring(0, mark))) {
                throw new NotAccepted(
                        400,
                        "The request could not be understood. A field of the form is there twice.");
            }
        }
    }

    /// Slack looks now and then whether the certificate is good.
    static boolean checksCertificate(byte[] body) {
        return body.length <= LONGEST_CHECK
                && ("&" + new String(body, UTF_8) + "&").contains("&ssl_check=1&");
    }
}
