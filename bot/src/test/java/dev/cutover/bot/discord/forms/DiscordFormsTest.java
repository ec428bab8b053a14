package dev.cutover.bot.discord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.Test;

/// Forms as Discord shows them, and what comes back.
class DiscordFormsTest {

    private static final String ACTION = "v1|night-1|1.1|block|12";
    private static final String HOSTILE = "@everyone <@1> \uD83D\uDE00 **x** `";

    private static Form form(Input... inputs) {
        return new Form(ACTION, "Block 1.1", Text.of("1.1 First"), "Block", List.of(inputs));
    }

    private static Input.Choice choice(int options, String initial) {
        return new Input.Choice(
                "blank",
                "Which one?",
                "",
                true,
                IntStream.rangeClosed(1, options)
                        .mapToObj(n -> new Input.Option("value " + n, "Blank " + n))
                        .toList(),
                initial);
    }

    private static Input.Lines lines(String initial) {
        return new Input.Lines("why", "Why?", "Who or what.", true, 3_000, initial);
    }

    private static JsonObject json(Modal modal) {
        return JsonParser.parseString(modal.toData().toString()).getAsJsonObject();
    }

    @Test
    void aFormHasItsLineItsFieldsAndWhatStandsInThem() {
        Modal modal = DiscordForms.modal(form(lines("no access"), choice(3, "value 2")), "77");

        assertThat(modal.getTitle()).isEqualTo("Block 1.1");
        assertThat(json(modal).getAsJsonArray("components")).hasSize(3);
        assertThat(json(modal).toString())
                .contains("no access", "Who or what.", "\"max_length\":3000", "1.1 First")
                .contains("\"label\":\"Blank 3\"", "\"default\":true");
        assertThat(FormId.parse(modal.getId())).contains(new FormId("25", ACTION));
    }

    @Test
    void aLongChoiceBecomesSeveralListsOfWhichOneIsUsed() {
        Modal modal = DiscordForms.modal(form(choice(100, ""), lines("")), "77");

        assertThat(json(modal).getAsJsonArray("components")).hasSize(5);
        assertThat(json(modal).toString())
                .contains("Which one? 26 to 50", "Blank 100", "\"custom_id\":\"blank~75\"")
                .doesNotContain("1.1 First");
        assertThat(
                        DiscordForms.values(
                                Map.of(
                                        "blank",
                                        List.of(),
                                        "blank~25",
                                        List.of("value 30"),
                                        "blank~50",
                                        List.of(),
                                        "why",
                                        List.of("4711"))))
                .isEqualTo(Map.of("blank", "value 30", "why", "4711"));
        assertThat(
                        DiscordForms.values(Map.of("blank", List.of("a"), "blank~25", List.of("b")))
                                .get("blank"))
                .isIn("a, b", "b, a");
    }

    @Test
    void whateverIsInItItStaysWithinDiscordsLimits() {
        Input.Line line =
                new Input.Line(
                        "line", HOSTILE.repeat(50), HOSTILE.repeat(50), false, 9_999, HOSTILE);
        Form form =
                new Form(
                        "v1|" + "n".repeat(60) + "|1.1|block|123456789012345678",
                        HOSTILE.repeat(9),
                        Text.of(HOSTILE.repeat(500)),
                        "",
                        List.of(line, lines(HOSTILE.repeat(500)), choice(26, "none")));

        Modal modal = DiscordForms.modal(form, "1234567890123456789");

        assertThat(modal.getId().length()).isLessThanOrEqualTo(Modal.MAX_ID_LENGTH);
        assertThat(FormId.parse(modal.getId()).orElseThrow())
                .isEqualTo(new FormId("", form.action()));
        assertThat(modal.getTitle().length()).isLessThanOrEqualTo(Modal.MAX_TITLE_LENGTH);
    }

    @Test
    void whatIsNoFormOfOursIsNone() {
        for (String id : List.of("", "form|", "form|a|v2|x", "v1|a|b|c|0", "form|!|v1|x")) {
            assertThat(FormId.parse(id)).as(id).isEmpty();
        }
        assertThat(FormId.of("not a number", ACTION).opened()).isEmpty();
    }

    @Test
    void whatWasWrittenStandsInItWhenItIsOpenedAgain() {
        Form again =
                form(lines(""), choice(3, ""))
                        .holding(Map.of("why", "no access", "blank", "value 9", "x", "y"));

        assertThat(json(DiscordForms.modal(again, "1")).toString())
                .contains("no access")
                .doesNotContain("\"default\":true");
    }
}
