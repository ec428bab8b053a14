package dev.cutover.commands.time;

import dev.cutover.commands.time.Moment.AmbiguousZone;
import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.Moment.NotUnderstood;
import dev.cutover.commands.time.Moment.UnknownZone;
import dev.cutover.commands.time.SaidTime.Doubtful;
import dev.cutover.commands.time.SaidTime.JustPassed;
import dev.cutover.commands.time.SaidTime.Refused;
import dev.cutover.commands.time.SaidTime.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a time that is to come with a reason behind it: `Sun 06:00 the DBA is late`. The longest
/// beginning that is a time is it; where the word behind could belong to it, nothing is guessed.
public final class SaidTimes {

    /// No time has more words.
    private static final int MOST_WORDS = 9;

    /// Who says 02:00 at 02:10 does not mean tomorrow.
    private static final Duration JUST = Duration.ofHours(3);

    private static final Pattern CLOCK_FIRST = Pattern.compile("(?i)(?:at\\s)?\\d{1,2}(?!\\d).*");
    private static final Pattern WEEKDAY_FIRST =
            Pattern.compile("(?i)(?!today|tomorrow)[a-z]{3,9},?\\s.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,6}|[A-Za-z]+/[A-Za-z_/]+");
    private static final Pattern HALF = Pattern.compile("(?i).*\\d?(?:am|pm)");
    private static final Pattern SMALL = Pattern.compile("[a-z]{2,6}");

    private final List<String> words;
    private final Instant now;
    private final ZoneId zone;
    private final @Nullable Instant zero;

    private SaidTimes(List<String> words, Instant now, ZoneId zone, @Nullable Instant zero) {
        this.words = words;
        this.now = now;
        this.zone = zone;
        this.zero = zero;
    }

    /// @param zone that of a time that names none
    /// @param zero T-0, null while nobody has said when that is
    public static SaidTime read(String line, Instant now, ZoneId zone, @Nullable Instant zero) {
        return new SaidTimes(SaidWords.of(line), now, zone, zero).read();
    }

    /// Where the reason was written elsewhere.
    public static SaidTime whole(String text, Instant now, ZoneId zone, @Nullable Instant zero) {
        SaidTimes times = new SaidTimes(SaidWords.of(text), now, zone, zero);
        return times.moment(times.words.size()) instanceof Known known
                ? times.understood(known, times.words.size())
                : new Refused(times.moment(times.words.size()));
    }

    private SaidTime read() {
        int longest = longest();
        return longest > 0 && moment(longest) instanceof Known known
                ? doubt(longest).orElseGet(() -> understood(known, longest))
                : new Refused(refusal());
    }

    private int longest() {
        for (int count = most(); count > 0; count--) {
            if (moment(count) instanceof Known) {
                return count;
            }
        }
        return 0;
    }

    private int most() {
        return Math.min(words.size(), MOST_WORDS);
    }

    private Moment moment(int count) {
        return Times.parse(SaidWords.first(words, count), now, zone, zero);
    }

    /// The first thing that is amiss with what begins like a time.
    private Moment refusal() {
        for (int count = 1; count <= most(); count++) {
            Moment moment = moment(count);
            if (!(moment instanceof NotUnderstood)) {
                return moment;
            }
        }
        return moment(words.size());
    }

    private Optional<SaidTime> doubt(int count) {
        if (count == words.size() || SaidWords.endsClearly(words.get(count - 1))) {
            return Optional.empty();
        }
        if (count < most() && moment(count + 1) instanceof AmbiguousZone zones) {
            return Optional.of(new Refused(zones));
        }
        if (mayBeginTheReason(count)) {
            return Optional.of(doubtful(count - 1));
        }
        return mayBelongToIt(count) ? Optional.of(doubtful(count)) : Optional.empty();
    }

    private Doubtful doubtful(int count) {
        return new Doubtful(
                SaidWords.first(words, count),
                words.get(count),
                SaidWords.behind(words, count + 1));
    }

    /// `06:30 met the DBA`, `in 20 min and 5 people`.
    private boolean mayBeginTheReason(int count) {
        String last = words.get(count - 1);
        boolean shorter = count > 1 && moment(count - 1) instanceof Known;
        boolean isZone = SMALL.matcher(last).matches() && !HALF.matcher(last).matches();
        boolean isOfClock =
                CLOCK_FIRST.matcher(words.getFirst()).matches() || Days.isOne(words.getFirst());
        return shorter && (NUMBER.matcher(last).matches() || (isZone && isOfClock));
    }

    /// `06:30 Sunday`, `06:30 XYZ`, `06:30 3 nodes`, `06:30 on Sunday`.
    private boolean mayBelongToIt(int count) {
        String next = SaidWords.bare(words.get(count));
        if (next.isEmpty()) {
            return false;
        }
        boolean strangeZone =
                CAPITALS.matcher(next).matches()
                        && count < most()
                        && moment(count + 1) instanceof UnknownZone;
        boolean onDay =
                (next.equalsIgnoreCase("on") || next.equalsIgnoreCase("at"))
                        && count + 1 < words.size()
                        && Days.isOne(SaidWords.bare(words.get(count + 1)));
        return strangeZone || onDay || Days.isOne(next) || Character.isDigit(next.charAt(0));
    }

    private SaidTime understood(Known known, int count) {
        String text = SaidWords.first(words, count);
        String why = SaidWords.behind(words, count);
        Instant before = before(text, known.at());
        boolean justPassed = !before.isAfter(now) && before.plus(JUST).isAfter(now);
        return justPassed && known.at().isAfter(now)
                ? new JustPassed(text, before, known.at())
                : new Understood(known.at(), known.twist(), text, why.isEmpty() ? null : why);
    }

    /// The last time of that name, where it has one.
    private Instant before(String text, Instant at) {
        if (WEEKDAY_FIRST.matcher(text).matches() && Days.isOne(words.getFirst())) {
            return at.atZone(zone).minus(Period.ofWeeks(1)).toInstant();
        }
        boolean clock = CLOCK_FIRST.matcher(text).matches();
        return clock ? at.atZone(zone).minus(Period.ofDays(1)).toInstant() : Instant.MIN;
    }
}
