package dev.cutover.bot.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page as people use it, in a real browser.
class PageTest extends InABrowser {

    @Test
    void aNewcomerTypesACommandIsAskedTheirNameAndGetsTheAnswer() {
        Page page = page("/");
        line(page).fill("/cutover claim 2.4");
        line(page).press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Who are you?");
        page.getByLabel("Your name").fill("Dana");
        page.getByLabel("Your name").press("Enter");

        Locator answer = page.locator(".private");
        assertThat(answer).containsText("OK");
        assertThat(answer).containsText("Only you can see this");
        assertThat(answer).containsText("You have 2.4 Restore the dump on the new cluster.");
        assertThat(page.locator("#m2")).containsText("Restore the dump on the new cluster, Dana");
        assertThat(page.locator("#s2")).hasText("3 replies");
        assertThat(page.locator("#me")).hasText("You are Dana");
    }

    @Test
    void aCommandIsWrittenWithTheKeyboardAlone() {
        Page page = pageOf("Dana");
        line(page).focus();
        page.keyboard().type("/");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("/cutover claim");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[aria-selected=true]")).containsText("/cutover claim");
        assertThat(line(page)).hasAttribute("aria-activedescendant", "offer0");
        page.keyboard().press("Enter");
        assertThat(line(page)).hasValue("/cutover claim ");
        page.keyboard().type("2.5");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        page.keyboard().press("Backspace");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(4);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab");
        assertThat(line(page)).hasValue("/cutover claim 2.6");
        page.keyboard().press("Enter");

        assertThat(page.locator(".private")).containsText("You have 2.6");
        assertThat(line(page)).hasValue("");
    }

    @Test
    void escapeClosesTheOffersAndTheLineStays() {
        Page page = pageOf("Dana");
        line(page).focus();
        page.keyboard().type("/do");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator("#offers")).isHidden();
        assertThat(line(page)).hasValue("/do");
    }

    @Test
    void anythingElseIsTalkOverSeveralLines() {
        Page page = pageOf("Dana");
        line(page).focus();
        page.keyboard().type("first line");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("second <b>line</b>");
        page.keyboard().press("Enter");

        Locator last = page.locator("#messages > li").last();
        assertThat(last.locator("> .post .name")).hasText("Dana");
        assertThat(last.locator("> .post .said")).hasText("first line\nsecond <b>line</b>");
        assertThat(page.locator("#news")).hasText("Dana: first line second <b>line</b>");
        assertThat(site.run.heard).isEmpty();
    }

    @Test
    void aRefusalSaysSoAndCanBeDismissed() {
        Page page = pageOf("Dana");
        command(page, "/cutover frobnicate");

        assertThat(page.locator(".private.refused")).containsText("✖ Not done");
        page.getByRole(AriaRole.BUTTON, named("Dismiss")).click();
        assertThat(page.locator(".private")).hasCount(0);
    }

    @Test
    void aDoubleClickPressesOnce() {
        Page page = pageOf("Dana");
        page.route(
                "**/local/buttons*",
                route -> {
                    assertThat(claim(page, "2.4")).hasAttribute("aria-disabled", "true");
                    route.resume();
                });
        claim(page, "2.4").dblclick();

        assertThat(page.locator(".private")).containsText("You have 2.4");
        assertThat(page.locator(".private")).hasCount(1);
        assertThat(
                        page.locator("#m2")
                                .getByText("Done", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
        assertThat(site.run.heard).containsExactly("Dana presses v1|glitchtip-1|2.4|claim|10");
    }

    @Test
    void twoPeopleSeeTheSameChannelAndEachTheirOwnAnswers() {
        Page dana = pageOf("Dana");
        Page ben = pageOf("Ben Okafor");
        claim(dana, "2.5").click();
        assertThat(dana.locator(".private")).containsText("You have 2.5");
        site.run.whisper(Person.local("Ben Okafor"), "Ben, your dump is late.");

        assertThat(ben.locator("#m2")).containsText("Compare row counts, old and new, Dana");
        assertThat(ben.locator(".private")).hasCount(1);
        assertThat(ben.locator(".private")).containsText("Ben, your dump is late.");
        assertThat(dana.locator(".private")).hasCount(1);
        claim(ben, "2.6").click();
        assertThat(dana.locator("#m2"))
                .containsText("Switch DNS to the new load balancer, Ben Okafor");
    }

    @Test
    void aReloadShowsTheSameAndKnowsWhoIsThere() {
        Page page = pageOf("Dana");
        page.getByText("2 replies").click();
        assertThat(page.locator("#r2")).containsText("all 6 workers drained");
        command(page, "/cutover claim 2.4");
        page.reload();

        assertThat(page.locator("#s2")).hasText("3 replies");
        assertThat(page.locator("#me")).hasText("You are Dana");
        assertThat(page.locator(".private")).hasCount(0);
    }

    @Test
    void whatIsOpenAndFocusedStaysSoWhenTheBoardChanges() {
        Page page = pageOf("Dana");
        Locator vote = page.getByRole(AriaRole.BUTTON, named("Vote go for phase 3, Validation"));
        vote.focus();
        site.command("Ben", "claim 2.4");
        assertThat(page.locator("#m2")).containsText("new cluster, Ben");
        assertThat(vote).isFocused();

        page.locator("#p1 summary").click();
        assertThat(page.locator("#p1 summary")).containsText("10/38 tasks (26 %)");
        site.command("Ben", "done 2.4");
        assertThat(page.locator("#p1 summary")).containsText("11/38 tasks (28 %)");
        assertThat(vote).isHidden();
    }

    @Test
    void aServerThatComesBackIsFoundAgainAndNothingIsMissing() {
        Page page = pageOf("Dana");
        command(page, "/cutover status");
        int port = site.server.port();
        site.close();
        assertThat(page.locator("#connection")).hasText("Not connected, trying again");
        line(page).fill("said while it was away");
        line(page).press("Enter");
        assertThat(page.locator("#hint")).containsText("Not sent");
        assertThat(line(page)).hasValue("said while it was away");
        complaints.removeIf(words -> words.contains("ERR_CONNECTION_REFUSED"));

        site = Site.open(folder, port);
        site.chat.update("general", "2", Message.of(Text.of("Phase 2 is over")));
        assertThat(page.locator("#connection")).hasText("Live");
        assertThat(page.locator("#m2")).containsText("Phase 2 is over");
        assertThat(page.locator(".private")).containsText("10 of 38 tasks are done");
        line(page).press("Enter");
        assertThat(page.locator("#messages > li").last()).containsText("said while it was away");
        complaints.removeIf(words -> words.contains("net::ERR_"));
    }

    @Test
    void withNobodyThereItSaysHowToBegin() {
        Page page = page("/?channel=random");

        assertThat(page.getByText("Nothing has been said in #random yet.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("random")))
                .hasAttribute("aria-current", "page");
        site.chat.talk("random", Person.local("Ana"), "hello");
        assertThat(page.locator("#messages")).containsText("hello");
        assertThat(page.getByText("Nothing has been said in #random yet.")).isHidden();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) {
        for (int width : new int[] {1280, 360}) {
            Page page = page("/", options(width).setColorScheme(scheme));
            become(page, "Dana");
            site.talk("Ana", "hello");
            command(page, "/cutover status");
            command(page, "/cutover frobnicate");
            command(page, "/cutover help");
            page.locator("#t2 summary").click();
            assertThat(Axe.violations(page)).as(scheme + " at " + width).isEmpty();

            line(page).pressSequentially("/");
            page.keyboard().press("ArrowDown");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            assertThat(Axe.violations(page)).as(scheme + " with offers at " + width).isEmpty();
            page.keyboard().press("Escape");
            page.locator("#me").click();
            assertThat(Axe.violations(page)).as(scheme + " with names at " + width).isEmpty();
        }
    }

    @Test
    void axeFindsNothingInAnEmptyChannelAndAnOlderStretch() {
        assertThat(Axe.violations(page("/?channel=deployment"))).isEmpty();
        for (int i = 0; i < 5; i++) {
            site.chat.talk("random", Person.local("Ana"), "n" + i);
        }
        Page older = page("/?channel=random&before=3");
        assertThat(older.locator("#messages > li")).hasCount(2);
        assertThat(Axe.violations(older)).isEmpty();
        site.chat.talk("random", Person.local("Ana"), "new");
        older.getByText("Back to the newest messages").click();
        assertThat(older.locator("#messages > li")).hasCount(6);
    }

    @Test
    void aPhoneNeverScrollsSideways() {
        site.talk("لينا \u202e" + "n".repeat(60), "w".repeat(5_000));
        site.talk("Ana", "https://example.org/" + "path/".repeat(200));
        Page page = page("/", options(360));
        become(page, "x".repeat(80));
        command(page, "/cutover status");
        command(page, "/cutover help");
        page.locator("#p1 summary").click();
        page.locator("#t2 summary").click();
        line(page).pressSequentially("/");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("document.getElementById('talk').scrollWidth <= 360"))
                .isEqualTo(true);
        assertThat(page.evaluate("document.getElementById('pinned').scrollWidth <= 360"))
                .isEqualTo(true);
    }

    private Page pageOf(String name) {
        Page page = page("/");
        become(page, name);
        return page;
    }

    private static void become(Page page, String name) {
        page.locator("#me").click();
        page.getByLabel("Your name").fill(name);
        page.getByRole(AriaRole.BUTTON, named("Use this name")).click();
        assertThat(page.locator("#connection")).hasText("Live");
    }

    private Page page(String path) {
        return page(path, options(1280));
    }

    private Page page(String path, NewContextOptions options) {
        return page(path, options, "");
    }

    private static NewContextOptions options(int width) {
        return new NewContextOptions().setViewportSize(width, 800);
    }

    private static Locator line(Page page) {
        return page.locator("#line");
    }

    private static void command(Page page, String text) {
        int before = page.locator(".private").count();
        line(page).fill(text);
        line(page).press("Enter");
        assertThat(page.locator(".private")).hasCount(before + 1);
    }

    private static Locator claim(Page page, String task) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("Claim task " + task)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
