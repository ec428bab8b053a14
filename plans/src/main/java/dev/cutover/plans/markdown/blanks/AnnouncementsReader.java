package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads what people are to be told.
public final class AnnouncementsReader {

    private AnnouncementsReader() {}

    public static List<Announcement> read(Chapter document, Whereabouts places) {
        return List.of();
    }
}
