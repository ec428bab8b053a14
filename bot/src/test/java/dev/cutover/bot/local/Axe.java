package dev.cutover.bot.local;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Looks for what keeps people with assistive technology out.
public final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async () => (await axe.run(document)).violations
                .map(violation => violation.id + ': ' + violation.help + '\\n'
                    + violation.nodes.map(node => '    ' + node.html + '\\n    ' + node.failureSummary).join('\\n'))
                .join('\\n')
            """;

    private Axe() {}

    /// Each violation with the nodes it is in; empty when there is none.
    public static String violations(Page page) {
        page.evaluate(SCRIPT);
        return String.valueOf(page.evaluate(RUN));
    }

    private static String script() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
