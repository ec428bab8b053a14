package dev.cutover.plans.markdown.team;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// What headings say of people.
final class TeamWords {

    private static final Pattern CONTACTS =
            Pattern.compile(
                    "(?iu)\\bcontacts?$|\\bcontacts\\b|\\bcontact (?:list|info\\w*|details|persons?|points?)\\b"
                            + "|\\bwho to call\\b|\\bescalation\\b|\\bon[- ]call\\b|\\b(?:rollback|cutover|response|deployment|migration|core|project) team\\b"
                            + "|^team$|\\bteam (?:members|roles|roster)\\b|\\broles\\b|\\bpeople\\b"
                            + "|\\bansprechpartner|\\bkontakte?\\b|\\bansprechpersonen|\\bbereitschaft\\b|\\brollen\\b"
                            + "|\\bcontactos?\\b|\\bcontatos?\\b|\\bcontatti\\b|\\bcontacten\\b|\\bkontakty\\b"
                            + "|(?<!\\p{L})контакты");
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?iu)\\bcontacts?$|\\bcontacts\\b|\\bcontact (?:list|info\\w*|details|persons?|points?)\\b"
                            + "|\\bwho to call\\b|\\bansprechpartner|\\bkontakte?\\b|\\bcontactos?\\b|\\bcontatos?\\b"
                            + "|\\bcontatti\\b|\\bcontacten\\b|\\bkontakty\\b|(?<!\\p{L})контакты");
    private static final Pattern CHANNELS =
            Pattern.compile(
                    "(?iu)\\bchannels?\\b|\\bwar ?room\\b|\\bslack\\b|\\bkanäle\\b|\\bkanal\\b|\\bcanaux\\b"
                            + "|\\bcanal(?:es)?\\b|\\bcanais\\b|\\bcanali\\b|\\bkanalen\\b|\\bchat\\b|(?<!\\p{L})каналы");

    private TeamWords() {}

    static boolean isContacts(String heading) {
        return isContacts(heading, Hints.of(heading));
    }

    private static boolean isContacts(String heading, Hints hints) {
        return hints.hasAny(Hint.PEOPLE, Hint.FOREIGN) && CONTACTS.matcher(heading).find();
    }

    /// Whether a heading says contacts and nothing else, so that whatever stands there is one.
    static boolean isOnlyContacts(String heading) {
        return isOnlyContacts(heading, Hints.of(heading));
    }

    private static boolean isOnlyContacts(String heading, Hints hints) {
        return hints.hasAny(Hint.PEOPLE, Hint.FOREIGN) && CALLED.matcher(heading).find();
    }

    static boolean isChannels(String heading) {
        return isChannels(heading, Hints.of(heading));
    }

    private static boolean isChannels(String heading, Hints hints) {
        return hints.hasAny(Hint.CHANNEL, Hint.FOREIGN) && CHANNELS.matcher(heading).find();
    }
}
