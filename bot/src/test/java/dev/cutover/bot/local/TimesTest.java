package dev.cutover.bot.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Zoned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times on the page: in the zone of who reads it, with that of the team beside.
class TimesTest extends InABrowser {

    private static final Instant SECOND_HALF_PAST_ONE = Instant.parse("2026-11-01T06:30:00Z");

    private Page in(String zone) {
        return page("/", new NewContextOptions().setTimezoneId(zone).setLocale("en-GB"), "");
    }

    /// The clocks in New York go back at 06:00 UTC that night, those of Berlin went back before.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "America/New_York | 1 Nov, 01:30",
                "Europe/Berlin | 1 Nov, 07:30",
                "Asia/Tokyo | 1 Nov, 15:30",
                "Pacific/Honolulu | 31 Oct, 20:30",
            })
    void eachReaderSeesTheirOwnTime(String zone, String shown) {
        Page page = in(zone);
        site.chat.post(
                "general",
                "time",
                Message.of(Text.of("T-0 is ", Zoned.of(SECOND_HALF_PAST_ONE, team()), ".")));

        assertThat(posted(page)).hasText(shown);
        assertThat(page.locator("#messages > li").last())
                .containsText("(Sun 07:30 in Europe/Berlin)");
    }

    private static Locator posted(Page page) {
        return page.locator("#messages time[datetime='" + SECOND_HALF_PAST_ONE + "']");
    }

    private static ZoneId team() {
        return ZoneId.of("Europe/Berlin");
    }

    @Test
    void theTitleHasBothZones() {
        Page page = in("America/New_York");
        site.chat.post("general", "time", Message.of(Text.of("Due ", SECOND_HALF_PAST_ONE)));

        assertThat(posted(page))
                .hasAttribute("title", Pattern.compile(".*01:30:00.*; Sun 1 Nov 06:30 in UTC"));
    }
}
