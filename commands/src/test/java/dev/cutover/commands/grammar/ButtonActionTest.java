package dev.cutover.commands.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.ButtonAction.Press;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a button carries comes back as it was, and nothing else does.
class ButtonActionTest {

    @ParameterizedTest
    @EnumSource
    void goesThereAndBack(Press press) {
        ButtonAction action = new ButtonAction("glitchtip-1", "2#3", press, 4711);

        assertThat(ButtonAction.parse(action.text())).contains(action);
    }

    @Test
    void isWrittenAsTheOthersReadIt() {
        assertThat(new ButtonAction("glitchtip-1", "1.5", Press.CLAIM, 12).text())
                .isEqualTo("v1|glitchtip-1|1.5|claim|12");
        assertThat(ButtonAction.parse("v1|glitchtip-1||next|0"))
                .contains(new ButtonAction("glitchtip-1", "", Press.NEXT, 0));
    }

    @Test
    void isTheSameOnAMachineThatSpeaksAnotherLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new ButtonAction("r-1", "1.5", Press.DONE, 12).text())
                    .isEqualTo("v1|r-1|1.5|done|12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1",
                "v2|r-1|1.5|claim|1",
                "v1|r-1|1.5|claim",
                "v1|r-1|1.5|explode|1",
                "v1|r-1|1.5|claim|-1",
                "v1|r-1|1.5|claim|x",
                "v1|r-1|1.5|claim|1|2",
                "v1||1.5|claim|1",
                "v1|r-1|1.5|claim|9999999999999999999",
                "v1|r-1|1.5|claim|1\n",
                " v1|r-1|1.5|claim|1"
            })
    void whatNoButtonOfOursCarriesIsNone(String text) {
        assertThat(ButtonAction.parse(text)).isEmpty();
    }
}
