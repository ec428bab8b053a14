package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.AttachmentCommand.Attach;
import dev.cutover.commands.AttachmentEvent.TextAttached;
import dev.cutover.commands.AttachmentEvent.TextReplaced;
import dev.cutover.commands.Attachments.Attached;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// Which texts may be attached to a cutover.
class AttachTest {

    private final Story story = Story.started(Plans.PLAIN);

    private Story attach(String name, String fingerprint) {
        return story.when(Story.BEN, new Attach(name, fingerprint));
    }

    @Test
    void aTextIsAttachedUnderItsNameAndFingerprint() {
        attach("runbook", "f1").then(new TextAttached("runbook", "f1"));

        assertThat(story.cutover().attachments().named("RUNBOOK"))
                .contains(new Attached("runbook", "f1", Story.BEN, Story.at("02:00")));
        assertThat(story.replayed()).isEqualTo(story.cutover());
        story.says(
                "The text runbook is attached and stays with this cutover as it is now. Next: /cutover lookup TEXT finds what stands in it.");
    }

    @Test
    void theSameContentTwiceIsRefused() {
        attach("runbook", "f1").accepted();

        attach("Runbook", "f1")
                .refused(
                        new Refusal.AlreadyAttached(
                                new Attached("runbook", "f1", Story.BEN, Story.at("02:00"))))
                .says(
                        "The text runbook was attached at 02:00 by Ben and has not changed since. Next: /cutover lookup TEXT finds what stands in it.");
    }

    @Test
    void aChangedFileTakesThePlaceOfTheOneBefore() {
        attach("runbook", "f1").accepted();

        attach("RUNBOOK", "f2").then(new TextReplaced("runbook", "f2"));

        assertThat(story.cutover().attachments().byKey()).hasSize(1);
        story.says(
                "The text runbook had changed; from now on this cutover has it as it is now. Next: /cutover lookup TEXT finds what stands in it.");
    }

    @Test
    void thePlanItselfNeedNotBeAttached() {
        attach("copy of demo", Story.OPENING.planHash())
                .refused(new Refusal.IsThePlan("copy of demo"))
                .says(
                        "The text copy of demo is the plan of this cutover, which need not be attached. Next: /cutover lookup TEXT finds what stands in it.");
    }

    @Test
    void afterAnAmendmentThePlanIsTheNewText() {
        String amended = Plans.PLAIN + "- [ ] One more\n";
        story.amends(Story.ANA, amended).accepted();

        attach("plain", Fingerprint.of(amended)).refused(new Refusal.IsThePlan("plain"));
        attach("the old one", Story.OPENING.planHash()).accepted();
    }

    @Test
    void twentyTextsAreEnough() {
        for (int number = 1; number <= 20; number++) {
            attach("text " + number, "f" + number).accepted();
        }

        attach("one more", "f").refused(new Refusal.TooManyTexts(20));
        attach("text 7", "changed").then(new TextReplaced("text 7", "changed"));
    }

    @Test
    void attachingIsTakenBack() {
        attach("runbook", "f1").accepted();
        attach("runbook", "f2").accepted();

        story.when("Ben: undo").accepted();
        assertThat(story.cutover().attachments().named("runbook"))
                .map(Attached::fingerprint)
                .contains("f1");
        story.when("Ben: undo").accepted();
        assertThat(story.cutover().attachments().byKey()).isEmpty();
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void aClosedCutoverTakesNothingInAndOneOnHoldDoes() {
        story.given("Ana: hold the network is down");
        attach("runbook", "f1").accepted();

        story.given("Ana: close we stop");
        attach("notes", "f2");
        assertThat(story.answer()).startsWith("The cutover was closed at");
    }
}
