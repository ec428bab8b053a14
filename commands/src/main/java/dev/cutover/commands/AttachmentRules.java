package dev.cutover.commands;

import dev.cutover.commands.AttachmentCommand.Attach;
import dev.cutover.commands.AttachmentEvent.TextAttached;
import dev.cutover.commands.AttachmentEvent.TextReplaced;
import dev.cutover.commands.Attachments.Attached;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        if (fingerprint.equals(inForce(cutover.course()))) {
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

    /// An amended plan is looked up in its new text; the old one may be worth attaching.
    private static @Nullable String inForce(Course course) {
        Opening opening = course.opening();
        return course.editions()
                .amended()
                .map(Edition::fingerprint)
                .orElse(opening == null ? null : opening.planHash());
    }
}
