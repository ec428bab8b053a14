package dev.cutover.plans.probes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An example for every check that was found in real plans. They are no part of this repository, so
/// this is an extra.
class ReferenceTest {

    private static final Path REFERENCE = Path.of("../../shared/reference/probes.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```probe$\n(.*?)^```$");
    private static final Pattern INLINE = Pattern.compile("(?m)^\\s+- (probe: `.*`)$");

    @Test
    void everyExampleIsRead() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference is not here");
        String text = Files.readString(REFERENCE);
        Matcher block = BLOCK.matcher(text);
        int probes = 0;
        while (block.find()) {
            Reading reading = ProbeReader.block(block.group(1), 1);
            assertThat(reading.mistakes()).as(block.group(1)).isEmpty();
            probes += reading.probes().size();
        }
        Matcher inline = INLINE.matcher(text);
        while (inline.find()) {
            Reading reading = ProbeReader.inline(InlineProbe.in(inline.group(1)).orElseThrow(), 1);
            assertThat(reading.mistakes()).as(inline.group(1)).isEmpty();
            probes += reading.probes().size();
        }
        assertThat(probes).isGreaterThanOrEqualTo(57);
    }
}
