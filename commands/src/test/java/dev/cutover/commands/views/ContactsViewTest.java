package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.kit.Arranged;
import dev.cutover.plans.Team;
import org.junit.jupiter.api.Test;

/// Who can be called.
class ContactsViewTest {

    private static final ContactsView CONTACTS =
            new ContactsView(Arranged.plan().arrangements().team());

    @Test
    void everybodyAndWherePeopleWrite() {
        assertSeen(CONTACTS.message(null))
                .isEqualTo("DBA · Cleo · +49 1 · 24/7\nLead · Dan\n#ops · alarms");
    }

    @Test
    void oneByTheRoleOrTheName() {
        assertSeen(CONTACTS.message("dba")).isEqualTo("DBA · Cleo · +49 1 · 24/7");
        assertSeen(CONTACTS.message("dan")).isEqualTo("Lead · Dan");
    }

    @Test
    void nobodyIsAnsweredWithTheRolesThereAre() {
        assertSeen(CONTACTS.message("cook"))
                .isEqualTo(
                        "Nobody in the plan is called cook. It has DBA and Lead. Next: /cutover contacts shows them all.");
        assertSeen(new ContactsView(Team.NONE).message(null))
                .isEqualTo(
                        "The plan names nobody to call. Next: write them into it, in a table of role, name and contact.");
    }
}
