package dev.cutover.commands;

import dev.cutover.commands.AttachmentCommand.Attach;
import dev.cutover.commands.AttachmentEvent.TextAttached;
import dev.cutover.commands.AttachmentEvent.TextReplaced;
import dev.cutover.commands.Attachments.Attached;
import java.util.Optional;

/// Attaching texts to a cutover.
final class AttachmentRules {

    /// Nobody looks into more, and each may have megabytes.
    static final int MOST = 20;

    private AttachmentRules() {}

    static Decision decide(Cutover cutover, AttachmentCommand command) {
        return switch (command) {
            case Attach(String name, String fingerprint) -> attach(cutover, name, fingerprint);
        };
    }

    private static Decision attach(Cutover cutover, String name, String fingerprint) {
        Opening opening = cutover.course().opening();
        if (opening != null && opening.planHash().equals(fingerprint)) {
            return Decision.refused(new Refusal.IsThePlan(name));
        }
        Optional<Attached> before = cutover.attachments().named(name);
        if (before.isPresent()) {
            return before.get().fingerprint().equals(fingerprint)
                    ? Decision.refused(new Refusal.AlreadyAttached(before.get()))
                    : Decision.accepted(new TextReplaced(before.get().name(), fingerprint));
        }
        return cutover.attachments().byKey().size() >= MOST
                ? Decision.refused(new Refusal.TooManyTexts(MOST))
                : Decision.accepted(new TextAttached(name, fingerprint));
    }
}
