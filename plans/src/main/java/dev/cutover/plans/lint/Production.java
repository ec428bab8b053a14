package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import java.util.regex.Pattern;

/// Which phases change what customers use, by their titles.
final class Production {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)^.{0,60}\\bphase\\s\\w{1,4}\\s?[:.–—-]\\s?");
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?i)\\b(?:cut-?\\s?over|go-?\\s?live|switch(?:-?over)?|production|deploy(?:ment)?|migration"
                            + "|migrate|release|roll-?out|upgrade)\\b");
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?i)\\b(?:pre|post|prepar\\w*|plann\\w*|rehears\\w*|test\\w*|staging|local|parallel|dry"
                            + "|monitor\\w*|watch\\w*|verif\\w*|validat\\w*|check\\w*|clean\\w*|tidy|after|before"
                            + "|back-?ups?|read\\w*|document\\w*|decommission\\w*|final\\w*|communicat\\w*|announce\\w*)\\b");

    private Production() {}

    static boolean isChangedBy(Phase phase) {
        String title = NUMBER.matcher(phase.title()).replaceFirst("");
        boolean ahead = phase.offsetMinutes() != null && phase.offsetMinutes() < 0;
        return !ahead && CHANGES.matcher(title).find() && !AROUND.matcher(title).find();
    }
}
