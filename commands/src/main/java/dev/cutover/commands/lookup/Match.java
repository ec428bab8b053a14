package dev.cutover.commands.lookup;

import java.util.List;

/// A section that was found.
///
/// @param section its number in the text
/// @param all whether it has every word that was asked for
/// @param missing the words that it does not have
/// @param score how well it fits; only to be compared within one search
public record Match(Volume volume, int section, boolean all, List<String> missing, double score) {

    public Match {
        missing = List.copyOf(missing);
    }

    /// The titles from the outermost section to this one; empty for what stands before the first.
    public List<String> path() {
        return volume.text().outline().path(section);
    }

    public int line() {
        return node().line();
    }

    /// What stands before the first section ends with it.
    public int lastLine() {
        Outline outline = volume.text().outline();
        boolean preface = section == Outline.WHOLE && outline.nodes().size() > 1;
        return preface ? Math.max(1, outline.node(1).line() - 1) : node().lastLine();
    }

    int depth() {
        return node().depth();
    }

    int lines() {
        return lastLine() - line() + 1;
    }

    private Outline.Node node() {
        return volume.text().outline().node(section);
    }
}
