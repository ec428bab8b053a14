package dev.cutover.commands.time;

import dev.cutover.commands.time.Moment.AmbiguousZone;
import dev.cutover.commands.time.Moment.UnknownZone;
import dev.cutover.plans.markdown.words.Zone;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Zones as people type them. Letters that stand for several are refused: an hour may hang on them.
final class ZoneNames {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z_/]+");

    private ZoneNames() {}

    sealed interface Answer {}

    record Named(ZoneId zone) implements Answer {}

    record Refused(Moment why) implements Answer {}

    /// @param typed null where none is
    /// @param standard that of a time that names none
    static Answer of(@Nullable String typed, ZoneId standard) {
        if (typed == null) {
            return new Named(standard);
        }
        Zone zone = Zone.of(typed);
        ZoneId id = zone.id();
        if (id == null) {
            return new Refused(new UnknownZone(typed));
        }
        return zone.other() == null
                ? new Named(id)
                : new Refused(new AmbiguousZone(typed, choices(id, zone.other())));
    }

    private static List<String> choices(ZoneId first, String others) {
        List<String> choices = new ArrayList<>(List.of(first.getId()));
        ID.matcher(others).results().map(found -> found.group()).forEach(choices::add);
        return choices;
    }
}
