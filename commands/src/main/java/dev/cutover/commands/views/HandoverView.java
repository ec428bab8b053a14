package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.Person;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.HandoverWords;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Optional;

/// An offer to take over, in the channel: who is asked, what it is, and what became of it.
///
/// @param entry by which it was offered
record HandoverView(Cutover cutover, List<Entry> entries, Entry entry, HandoverOffered offered) {

    Message message() {
        Person owner = entry.cause().person();
        if (isOpen()) {
            return Message.of(
                    new Message.Paragraph(HandoverWords.asked(owner, offered.to())),
                    new Message.Items(new HandoverBrief(cutover, owner).items()),
                    new Message.Buttons(
                            List.of(Buttons.takingOver(cutover, entry.seq(), owner.name()))),
                    new Message.Paragraph(HandoverWords.next()));
        }
        return Message.of(
                new Message.Paragraph(new EventWords(cutover.everPlanned(), entries).of(entry)),
                new Message.Paragraph(
                        taken().map(HandoverView::who).orElseGet(HandoverWords::over)));
    }

    private boolean isOpen() {
        return !cutover.closed()
                && cutover.handovers().byOwner().values().stream()
                        .anyMatch(offer -> offer.number() == entry.seq());
    }

    private Optional<Entry> taken() {
        Endings endings = new Endings(entries);
        return entries.stream()
                .filter(later ->
                        later.event() instanceof HandoverTaken taken
                                && taken.offer() == entry.seq()
                                && !endings.undone(later))
                .findFirst();
    }

    private static Text who(Entry taken) {
        return HandoverWords.taken(taken.cause().person(), taken.at());
    }
}
