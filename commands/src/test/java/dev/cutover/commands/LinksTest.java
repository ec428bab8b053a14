package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PeopleCommand.Recognize;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Looks;
import dev.cutover.commands.views.PlainText;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One person on several platforms is one person in a cutover.
class LinksTest {

    private static final Person THERE = new Person("slack", "U1", "Ana L");
    private static final Recognize BOTH = new Recognize(THERE, List.of(Story.ANA, THERE));

    private static Story linked(String... before) {
        return Story.started(Plans.PLAIN).given(before).when(THERE, BOTH).accepted();
    }

    @Test
    void whatOneAccountHoldsIsTheOthersToo() {
        Story story = linked("Ana: claim 1.1");

        story.when(THERE, new Claim("1.1"));
        assertThat(story.decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isInstanceOf(Refusal.AlreadyYours.class));
        assertThat(new PlainText(ZoneOffset.UTC).of(new Looks(story.cutover()).mine(THERE)))
                .contains("1.1 One");
        story.when(THERE, new Complete("1.1", null)).accepted();
        story.given("Ana: undo");
        assertThat(story.cutover().tasks().of("1.1").standing().claim()).isNotNull();
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void toOnesOwnOtherAccountNothingIsGiven() {
        Story story = linked("Ana: claim 1.1");
        story.when(Story.ANA, new Assign("1.1", THERE));

        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoHoldsWhatIsToldOncePerPerson() {
        Story story = linked("Ana: claim 1.1");
        story.when(THERE, new Claim("1.2")).accepted();

        assertThat(new PlainText(ZoneOffset.UTC).of(new Looks(story.cutover()).who()))
                .contains("Ana: 1.1 One, 1.2 Two");
    }

    @Test
    void withoutALinkTheyAreTwo() {
        Story story = Story.started(Plans.PLAIN).given("Ana: claim 1.1");

        story.when(THERE, new Complete("1.1", null));
        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whatIsKnownIsNotRecordedAgain() {
        linked().when(THERE, BOTH).then();
        linked().when(Story.ANA, new Recognize(Story.ANA, List.of(THERE, Story.ANA))).then();
    }

    @Test
    void unlinkedTheyAreTwoAgain() {
        Story story = linked("Ana: claim 1.1");

        story.when(THERE, new Recognize(THERE, List.of(THERE))).then(new AccountUnlinked(THERE));
        story.when(THERE, new Complete("1.1", null));
        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoLinksAThirdAccountIsOneOfThree() {
        Person third = new Person("discord", "7", "ana");
        Story story = linked();
        List<Person> all = List.of(Story.ANA, THERE, third);

        story.when(third, new Recognize(third, all)).then(new AccountsLinked(all));
        assertThat(story.cutover().audience().links().same(Story.ANA, third)).isTrue();
        story.when(third, new Recognize(third, List.of(third))).accepted();
        assertThat(story.cutover().audience().links().same(Story.ANA, third)).isFalse();
        assertThat(story.cutover().audience().links().same(Story.ANA, THERE)).isTrue();
    }

    @Test
    void undoDoesNotTakeALinkBack() {
        linked("Ana: claim 1.1").given("Ana: undo");
    }
}
