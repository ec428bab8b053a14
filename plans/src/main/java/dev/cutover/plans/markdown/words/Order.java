package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// Whether a sentence asks that everything be done in the order in which it is written.
public final class Order {

    private static final Pattern STRICT =
            Pattern.compile(
                    "(?i)\\b(must|shall|have to|has to|need to|are to)\\s(all\\s)?(be\\s)?\\w+\\s"
                            + "(strictly\\s|exactly\\s)?in\\s((the|this|exact|given|strict|written"
                            + "|listed|sequential|following)\\s){0,3}(order|sequence)\\b"
                            + "|\\bstrictly in (the )?(given |written |listed )?(order|sequence)\\b"
                            + "|\\bstrict order\\b");

    private Order() {}

    public static boolean isStrict(String sentence, Hints hints) {
        return hints.has(Hint.ORDER) && STRICT.matcher(sentence).find();
    }
}
