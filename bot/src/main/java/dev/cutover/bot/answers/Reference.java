package dev.cutover.bot.answers;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What names a failure to whoever met it, and finds its cause in the log.
public final class Reference {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    private Reference() {}

    /// Writes the cause down.
    ///
    /// @return eight characters that stand beside it
    public static String logged(Throwable cause) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("What came in could not be answered, reference {}", reference, cause);
        return reference;
    }
}
