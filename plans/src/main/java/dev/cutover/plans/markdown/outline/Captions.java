package dev.cutover.plans.markdown.outline;

import java.util.List;

/// The captions right below a chapter's heading, in the order of the text.
public record Captions(Chapter chapter, List<Caption> captions) {

    public Captions {
        captions = List.copyOf(captions);
    }

    /// Those of every chapter: found once, for all who read headings.
    public static List<Captions> in(Chapter document) {
        return document.all().map(part -> new Captions(part, Caption.below(part))).toList();
    }
}
