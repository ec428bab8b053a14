package dev.cutover.commands.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Summary;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.SummaryView.Form;
import dev.cutover.commands.words.Text;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// The three ways in which a stretch of time is summed up, whole.
class SummaryViewTest {

    private final Story story =
            Story.started(Plans.NIGHT)
                    .given(
                            "02:05 Ana: claim 0.1",
                            "02:10 Ben: done 0.2 all told",
                            "02:12 Cleo: skip 0.3 no access",
                            "02:20 Ben: issue login is slow --sev high",
                            "02:25 Ben: risk DNS may lag");

    private String of(Form form, String until) {
        Summary summary = Summary.of(story.cutover(), Story.at("02:00"), Story.at(until));
        return new PlainText(ZoneOffset.UTC)
                .of(
                        new SummaryView(story.cutover().plan(), summary, Text.of("The night"))
                                .message(form));
    }

    @Test
    void inShort() {
        assertThat(of(Form.SHORT, "02:30"))
                .isEqualTo(
                        """
                        The night
                        2 of 6 tasks settled. 1 longer than planned and 1 issue open.
                        Next: /cutover next shows what can be done.
                        """
                                .strip());
    }

    @Test
    void forThoseWhoDecide() {
        assertThat(of(Form.EXECUTIVE, "02:30"))
                .isEqualTo(
                        """
                        The night
                        2 of 6 tasks settled.
                        1 task takes longer than planned; 1 issue is open.
                        """
                                .strip());
    }

    @Test
    void inDetail() {
        assertThat(of(Form.TECHNICAL, "02:30"))
                .isEqualTo(
                        """
                        The night
                        2 of 6 tasks settled.
                        Finished: Ben 0.2; Cleo 0.3.
                        In hand: Ana 0.1.
                        Longer than planned: Ana 0.1.
                        Issues: 1 raised, 0 closed, 1 (1) open. Risks: 1 (1) open.
                        Next: /cutover next shows what can be done.
                        """
                                .strip());
    }

    @Test
    void onlyWhatHappenedInTheTimeIsFinishedInIt() {
        Summary later = Summary.of(story.cutover(), Story.at("02:11"), Story.at("02:30"));

        assertThat(later.finished()).extracting(Summary.Whose::task).containsExactly("0.3");
        assertThat(later.settled()).isEqualTo(2);
    }
}
