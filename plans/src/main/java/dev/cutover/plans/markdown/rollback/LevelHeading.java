package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.markdown.words.Parentheses;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A heading that names one of several ways back: `Level 1: Quick rollback (if caught within 1
/// hour)`.
///
/// @param id as written; null where the heading has none: `Full rollback`
/// @param title with everything but an estimate
/// @param limit until when or under which condition, from its parentheses
record LevelHeading(
        @Nullable String id, String title, @Nullable Estimate time, @Nullable String limit) {

    private static final String WORDS =
            "level|option|scenario|tier|variante?|stufe|szenario|niveau|nivel|escenario|opción"
                    + "|nível|cenário|livello|scenari[oe]|уровень|вариант";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iu)[^\\p{L}\\p{N}]{0,8}(?:(?:rollback|roll-back)\\s)?(?:"
                            + WORDS
                            + "|plan)\\s?#?(?-i:(?<id>\\d{1,2}|[A-Z]|[IVX]{1,4}))(?![\\p{L}\\p{N}]).*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)[^\\p{L}\\p{N}]{0,8}(?:\\d{1,2}[.)]\\s)?(?:full|partial|quick|fast|complete|emergency"
                            + "|soft|hard|minor|major|selective)\\s(?:\\p{L}{1,20}\\s)?roll(?:ing)?[- ]?back\\b.*");
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:"
                            + WORDS
                            + ")\\s?#?(?-i:(\\d{1,2}|[A-Z]|[IVX]{1,4}))(?![\\p{L}\\p{N}])");
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]{1,120})\\)");
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?iu)\\s*(?:only\\s)?(?:if|when|within|until|up to|before|in the first|first"
                            + "|less than|under|no later|<|≤|t\\s?[+-]|nur|falls|wenn|bis|binnen|innerhalb"
                            + "|vor|si|dans|avant|jusqu|dentro|hasta|antes|se|entro|fino|até|если|до"
                            + "|в течение)(?!\\p{L}).*");

    static Optional<LevelHeading> of(String heading) {
        Matcher numbered = NUMBERED.matcher(heading);
        if (numbered.matches()) {
            return Optional.of(of(numbered.group("id"), heading));
        }
        return NAMED.matcher(heading).matches() ? Optional.of(of(null, heading)) : Optional.empty();
    }

    /// Any heading, taken apart as that of a level.
    static LevelHeading any(String heading) {
        return of(null, heading);
    }

    /// The id of the first level that a sentence names: `Rollback (Level 2 or 1)` → `2`.
    static Optional<String> idIn(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static LevelHeading of(@Nullable String id, String heading) {
        Parentheses.Cut title = Parentheses.cut(heading);
        String limit =
                ASIDE.matcher(title.rest())
                        .results()
                        .map(aside -> aside.group(1).strip())
                        .filter(aside -> LIMIT.matcher(aside).matches())
                        .findFirst()
                        .orElse(null);
        return new LevelHeading(id, title.rest(), title.estimate(), limit);
    }
}
