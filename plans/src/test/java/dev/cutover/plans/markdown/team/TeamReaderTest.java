package dev.cutover.plans.markdown.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team;
import dev.cutover.plans.Team.Channel;
import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.Team.SignOff;
import dev.cutover.plans.markdown.MarkdownReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Contacts\n| Role | Name | Contact | Availability |\n|-|-|-|-|\n| DBA | Ana | +49 30 555 0101 | 24/7 |\n",
                "## x\n| Name | Role | Phone | Available |\n|-|-|-|-|\n| Ana | DBA | +49 30 555 0101 | 24/7 |\n",
                "## x\n| Who | Responsibility | How to reach | Hours |\n|-|-|-|-|\n| Ana | DBA | +49 30 555 0101 | 24/7 |\n",
                "## x\n| Rolle | Name | Telefon | Erreichbarkeit |\n|-|-|-|-|\n| DBA | Ana | +49 30 555 0101 | 24/7 |\n",
                "## x\n| Rol | Nombre | Teléfono | Disponibilidad |\n|-|-|-|-|\n| DBA | Ana | +49 30 555 0101 | 24/7 |\n",
                "## Contacts\n- DBA: Ana, +49 30 555 0101, 24/7\n",
                "## Emergency contacts\n* **DBA:** Ana – +49 30 555 0101 (24/7)\n",
                "## Contacts\n- [ ] DBA: Ana | +49 30 555 0101 | 24/7\n",
                "## Contacts\nDBA: Ana, +49 30 555 0101, 24/7\n",
                "## Contacts\n- Ana (DBA) - +49 30 555 0101 - 24/7\n",
                "## Contacts\n- DBA - Ana - +49 30 555 0101 - 24/7\n",
                "## Who to call\n1. DBA: Ana; +49 30 555 0101; 24/7\n",
                "## x\n**Contacts:**\n- DBA: Ana, +49 30 555 0101, 24/7\n",
                "## Rollback team\n- DBA: Ana, +49 30 555 0101, 24/7\n",
            })
    void aContactIsFoundHoweverItIsWritten(String text) {
        Contact contact = team("# Move\n## Phase 1: a\n- [ ] x\n" + text).contacts().getFirst();
        assertThat(contact.role()).isEqualTo("DBA");
        assertThat(contact.name()).isEqualTo("Ana");
        assertThat(contact.contact()).isEqualTo("+49 30 555 0101");
        assertThat(contact.availability()).isEqualTo("24/7");
    }

    @Test
    void handlesAndAddressesAreMeansToo() {
        assertThat(
                        team("""
                        # Move
                        ## Contacts
                        - **Tech lead:** @ana (24/7)
                        - Support: support@example.com, business hours
                        - Vendor: https://status.example.com
                        """)
                                .contacts())
                .extracting(Contact::role, Contact::name, Contact::contact, Contact::availability)
                .containsExactly(
                        tuple("Tech lead", null, "@ana", "24/7"),
                        tuple("Support", null, "support@example.com", "business hours"),
                        tuple("Vendor", null, "https://status.example.com", null));
    }

    @Test
    void severalWaysToReachOneAreJoined() {
        assertThat(
                        team("| Name | Email | Phone |\n|-|-|-|\n| Ana | ana@example.com | +1 555 0100 |\n")
                                .contacts())
                .extracting(Contact::contact)
                .containsExactly("ana@example.com, +1 555 0100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Contacts\nCall in this order:\n",
                "## Contacts\n- [ ] Update the list\n",
                "## Steps\n| # | Task | Owner | Start |\n|-|-|-|-|\n| 1 | Copy | Ana | T-5 |\n",
                "## Risks\n| Risk | Owner | Contact |\n|-|-|-|\n| r | Ana | @ana |\n",
                "## Team readiness\n- Database team: ready\n",
                "## Roles\n- Decide: what to do\n",
            })
    void whatIsNobodyIsNoContact(String text) {
        assertThat(team("# Move\n" + text).contacts()).isEmpty();
    }

    @Test
    void oneFindingNamesWhoCannotBeReached() {
        assertThat(
                        plan("# Move\n## Contacts\n| Role | Name | Contact |\n|-|-|-|\n| DBA | Ana | |\n| Lead | Ben | @ben |\n")
                                .findings())
                .extracting(Finding::message)
                .containsExactly("It is not written how to reach DBA.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'- `#ops` - what is done', what is done",
        "'- #ops: what is done', what is done",
        "'- **#ops** — what is done', what is done",
        "'- #ops (what is done)', what is done",
        "'| Channel | Purpose |\n|-|-|\n| #ops | what is done |', what is done",
        "'| Purpose | Channel |\n|-|-|\n| what is done | `#ops` |', what is done",
        "'- #ops', ''",
        "'Slack channel: #ops', ''",
        "'**War room:** #ops', War room",
        "'- IRC: #ops - what is done', what is done",
        "'Teams: `#ops`', ''",
    })
    void aChannelIsFoundHoweverItIsWritten(String text, String purpose) {
        assertThat(team("# Move\n## Channels\n" + text + "\n").channels())
                .containsExactly(new Channel("#ops", purpose, text.startsWith("|") ? 5 : 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Channels\n- #123 - fixed\n- # - nothing\n",
                "#ops\n",
                "## x\n- Fixed in #123: the copy\n- See org/repo#a1\n",
                "## x\n- #hashtag for fun\n",
                "## Channels\nPhone bridge\n",
            })
    void whatIsNoChannelIsNone(String text) {
        assertThat(team(text).channels()).isEmpty();
    }

    @Test
    void aChannelIsListedOnce() {
        assertThat(
                        team("# M\n## Channels\n- #ops\n- #OPS: talk\n- Slack channels: #a, #b\n")
                                .channels())
                .extracting(Channel::name, Channel::purpose)
                .containsExactly(tuple("#ops", "talk"), tuple("#a", ""), tuple("#b", ""));
    }

    @Test
    void aTableIsSignedRowByRow() {
        String text =
                "# M\r\n## Final Sign-Off\r\n\r\n| Role | Name | Signature | Date/Time |\r\n|---|---|---|---|\r\n| DBA | ______ | __________ | ____ |\r\n| Lead | Ana |  | |\r\n";
        assertThat(team(text).signOffs())
                .extracting(
                        SignOff::role,
                        one -> written(text, one.name()),
                        one -> written(text, one.signature()),
                        one -> written(text, one.date()))
                .containsExactly(
                        tuple("DBA", "______", "__________", "____"), tuple("Lead", "Ana", "", ""));
        Slot empty = team(text).signOffs().getLast().signature();
        assertThat(empty).isEqualTo(new Slot(7, text.indexOf("| Ana |") + 8, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'**Completed by:** ____', Completed by, ____,",
        "'Approved by: _____ Date: ____', Approved by, _____, ____",
        "'- Technical lead sign-off: _____ Date: ____', Technical lead, _____, ____",
        "'**Freigegeben von:** ____ am: ___', Freigegeben von, ____, ___",
        "'Approuvé par : ____', Approuvé par, ____,",
        "'**Signed off by:**', Signed off by, '',",
    })
    void linesAreSigned(String line, String role, String name, @Nullable String date) {
        String text = "# M\n## Phase 1: a\n- [ ] x\n\n## End\n" + line + "\n";
        assertThat(team(text).signOffs())
                .extracting(
                        SignOff::role,
                        one -> written(text, one.name()),
                        one -> written(text, one.date()))
                .containsExactly(tuple(role, name, date));
    }

    @Test
    void whereEverybodySignsARoleWillDo() {
        String text =
                """
                # M
                ## Sign-off

                DBA: ____ Date: ____
                Name: ____
                Migration Duration: Start: ____ End: ____
                - [ ] Product owner sign-off
                - [ ] All systems run
                """;
        assertThat(team(text).signOffs())
                .extracting(SignOff::role, one -> one.box() != null)
                .containsExactly(tuple("DBA", false), tuple("Product owner", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Phase 1: a\n- [ ] Approved by: ____\n",
                "## Phase 1: a\n- [ ] Get the sign-off of the product owner\n",
                "## Head\n**Prepared by:** Ana\n",
                "## Contacts\n| Role | Name | Contact |\n|-|-|-|\n| DBA | Ana | @ana |\n",
            })
    void whatNobodySignsIsNoSignOff(String text) {
        assertThat(team("# M\n" + text).signOffs()).isEmpty();
    }

    private static @Nullable String written(String text, @Nullable Slot slot) {
        return slot == null ? null : text.substring(slot.offset(), slot.end());
    }

    private static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    private static Team team(String text) {
        return plan(text).arrangements().team();
    }
}
