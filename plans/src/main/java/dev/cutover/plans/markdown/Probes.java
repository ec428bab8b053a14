package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.probes.reading.InlineProbe;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import java.util.Optional;

/// The probes in a document. What is wrong with one is said by a rule; here it is left out.
final class Probes {

    private static final String LANGUAGE = "probe";

    private Probes() {}

    static Optional<Reading> in(Piece.Code code) {
        return code.language().equals(LANGUAGE)
                ? Optional.of(ProbeReader.block(code.text(), code.firstLine()))
                : Optional.empty();
    }

    static Optional<Reading> in(Piece.Item item) {
        return InlineProbe.in(item.text()).map(probe -> ProbeReader.inline(probe, item.line()));
    }
}
