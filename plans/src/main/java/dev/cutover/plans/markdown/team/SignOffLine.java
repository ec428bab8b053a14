package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Box;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team.SignOff;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.words.CertificateWords;
import dev.cutover.plans.markdown.words.Prompts;
import dev.cutover.plans.markdown.words.Prompts.Prompt;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that people sign: `Approved by: ____ Date: ____`, `Technical lead sign-off: ____`, a box
/// `Product owner sign-off`.
final class SignOffLine {

    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?iu)(?<role>.*?)[\\s:–—-]*\\b(?:sign[- ]?off|signature|approval|abnahme|freigabe|unterschrift|firma|approbation|aprobación)s?$");
    private static final Pattern BOXED =
            Pattern.compile(
                    "(?iu)(?<role>.*?)[\\s:–—-]*\\b(?:sign(?:ed|s)?[- ]?off|approv(?:al|ed|es)|signature|abnahme|freigabe|freigegeben|approuvé|aprobado)\\b.*");
    private static final Pattern NAME =
            Pattern.compile("(?iu)(?:print(?:ed)? )?name|nom|nombre|nome|имя");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?iu)signature|signed|initials|unterschrift|firma|assinatura|подпись");

    private SignOffLine() {}

    /// @param sure whether the heading above says that people sign; then every line with a place
    ///   for a name does
    static Optional<SignOff> of(Line line, boolean sure) {
        List<Prompt> prompts = Prompts.inForm(line);
        if (prompts.isEmpty()) {
            return Optional.empty();
        }
        Prompt first = prompts.getFirst();
        Optional<String> role = role(first.label(), sure && first.slot().length() > 0);
        return role.map(named -> signOff(named, first, prompts));
    }

    private static Optional<String> role(String label, boolean sure) {
        if (SignWords.isBy(label)) {
            return Optional.of(label);
        }
        Matcher signs = SIGNS.matcher(label);
        if (signs.matches() && !signs.group("role").isBlank()) {
            return Optional.of(signs.group("role").strip());
        }
        boolean other =
                label.isEmpty()
                        || SignWords.isDate(label)
                        || NAME.matcher(label).matches()
                        || SIGNATURE.matcher(label).matches()
                        || CertificateWords.isMeasure(label);
        return sure && !other ? Optional.of(label) : Optional.empty();
    }

    private static SignOff signOff(String role, Prompt first, List<Prompt> prompts) {
        List<Prompt> more = prompts.subList(1, prompts.size());
        @Nullable Slot named = labelled(more, NAME);
        @Nullable Slot signed = labelled(more, SIGNATURE);
        return new SignOff(
                role,
                first.slot().line(),
                named == null ? first.slot() : named,
                named == null ? signed : first.slot(),
                more.stream()
                        .filter(prompt -> SignWords.isDate(prompt.label()))
                        .map(Prompt::slot)
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static @Nullable Slot labelled(List<Prompt> prompts, Pattern label) {
        return prompts.stream()
                .filter(prompt -> label.matcher(prompt.label()).matches())
                .map(Prompt::slot)
                .findFirst()
                .orElse(null);
    }

    /// A box without a line to write on, where people sign.
    static Optional<SignOff> ofBox(String text, Box box) {
        Matcher boxed = BOXED.matcher(text);
        if (!boxed.matches()) {
            return Optional.empty();
        }
        String role = boxed.group("role").strip();
        return Optional.of(
                new SignOff(role.isEmpty() ? text : role, box.line(), null, null, null, box));
    }
}
