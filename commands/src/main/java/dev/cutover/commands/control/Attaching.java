package dev.cutover.commands.control;

import dev.cutover.commands.AttachmentCommand.Attach;
import dev.cutover.commands.Cause;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.words.LookupWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Attaches a text of the folder of plans to a cutover: first the text is kept, then it is recorded
/// that it is. So what is recorded is there.
record Attaching(Run run, PlanShelf shelf) {

    private static final Logger LOG = LoggerFactory.getLogger(Attaching.class);
    private static final String ENDINGS = "(?i)\\.(md|markdown|txt)$";

    /// The same interaction delivered twice is answered as the first time, whatever became of the
    /// file since.
    Answer attach(String given, Cause cause) {
        Optional<Outcome> earlier = run.earlier(cause);
        if (earlier.isPresent()) {
            return Answers.of(run, earlier.get());
        }
        try {
            String name = named(given);
            Optional<String> text = shelf.text(name);
            return text.map(found -> attach(name, found, cause))
                    .orElseGet(() -> refused(LookupWords.noSuchText(given, shelf.names())));
        } catch (PlanShelf.UnreadablePlan unreadable) {
            return refused(Text.of(String.valueOf(unreadable.getMessage())));
        }
    }

    /// As it is called in the folder: people leave out the ending, and capitals.
    private String named(String given) {
        String bare = given.strip().replaceFirst(ENDINGS, "");
        return shelf.names().stream()
                .filter(name -> name.equalsIgnoreCase(bare) || name.equalsIgnoreCase(given))
                .findFirst()
                .orElse(given);
    }

    private Answer attach(String name, String text, Cause cause) {
        try {
            // A closed cutover takes nothing in any more, and its folder neither.
            if (!run.cutover().closed()) {
                run.keep(text);
            }
        } catch (JournalUnavailable failure) {
            LOG.error("{}: {} could not be kept", run.id(), name, failure);
            return refused(RunWords.notSaved());
        }
        return decided(name, Fingerprint.of(text), cause);
    }

    private Answer decided(String name, String fingerprint, Cause cause) {
        return Answers.of(run, run.decide(new Attach(name, fingerprint), cause));
    }

    private Answer refused(Text why) {
        return Answers.refused(why, run.cutover().seq());
    }
}
