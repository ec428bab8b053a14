package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Team;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;

/// Reads who can be called, where is written, and who signs.
public final class TeamReader {

    private TeamReader() {}

    public static Team read(Chapter document, Findings findings) {
        return Team.NONE;
    }
}
