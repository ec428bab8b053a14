package dev.cutover.bot.local;

import dev.cutover.bot.web.NotAccepted;
import dev.cutover.commands.Person;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Who somebody says they are. What would make a name look like another is taken out of it.
final class Names {

    /// In characters.
    static final int LONGEST = 80;

    /// Control characters, halves of characters, marks of direction and what is not seen at all.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");

    private Names() {}

    /// @throws NotAccepted with what to do when it is no name
    static Person person(String as) {
        String name = clean(as);
        if (name.isEmpty()) {
            throw new NotAccepted(
                    400, "Say who you are: \"as\" must be a name of 1 to 80 characters.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new NotAccepted(
                    400, "The name in \"as\" is longer than 80 characters. Use a shorter one.");
        }
        if (name.equalsIgnoreCase(Person.BOT.name())) {
            throw new NotAccepted(
                    400, "The name cutover is the bot's own. Use another one in \"as\".");
        }
        return Person.local(name);
    }

    private static String clean(String name) {
        String oneLine = name.replaceAll("\\s+", " ");
        String seen = UNSEEN.matcher(oneLine).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }
}
