package dev.cutover.bot.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Menus and forms of the page, in a real browser.
class FormPageTest extends InABrowser {

    private Page page(int width, ColorScheme scheme) {
        return page(
                "/",
                new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 740),
                "localStorage.setItem('as', 'Dana')");
    }

    private Page page() {
        return page(1280, ColorScheme.LIGHT);
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator menu(Page page, String label) {
        return page.locator("#m2 .menu[data-menu='" + label + "'] > summary");
    }

    private static void hold(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hold the run").setExact(false))
                .click();
        assertThat(dialog(page)).containsText("Put on hold");
    }

    @Test
    void aPressAsksAndTheAnswerComesWhenItIsWritten() {
        Page page = page();
        hold(page);

        assertThat(page.locator("#asked-why")).isFocused();
        page.keyboard().type("the network --sev high");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".private")).containsText("On hold: the network --sev high");
        assertThat(dialog(page)).hasCount(0);
        assertThat(site.run.heard).containsExactly("Dana sends v1|glitchtip-1||hold|10");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        Page page = page();
        hold(page);
        page.locator("#asked-task").fill("2.5");
        page.getByRole(AriaRole.BUTTON, named("Hold")).click();

        assertThat(page.locator("#wrong-why")).hasText("Nothing is written here yet: Why?");
        assertThat(page.locator("#asked-why")).isFocused();
        assertThat(page.locator("#asked-why")).hasAttribute("aria-invalid", "true");
        page.locator("#asked-why").fill("too late");
        page.getByRole(AriaRole.BUTTON, named("Hold")).click();

        assertThat(page.locator(".asking-trouble")).hasText("The run is over.");
        assertThat(page.locator("#wrong-why")).isEmpty();
        assertThat(page.locator("#asked-why")).hasValue("too late");
        assertThat(page.locator("#asked-task")).hasValue("2.5");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        assertThat(page.locator(".private")).hasCount(0);
    }

    @Test
    void aFormThatCannotBeSentStaysWithWhatWasWritten() {
        Page page = page();
        hold(page);
        page.locator("#asked-why").fill("the network");
        page.route("**/local/forms*", route -> route.abort());
        page.getByRole(AriaRole.BUTTON, named("Hold")).click();
        assertThat(page.locator(".asking-trouble"))
                .hasText("Not sent: the server could not be reached. Try again in a moment.");

        complaints.removeIf(words -> words.contains("net::ERR_FAILED"));
        page.unroute("**/local/forms*");
        page.getByRole(AriaRole.BUTTON, named("Hold")).click();
        assertThat(page.locator(".private")).containsText("On hold: the network");
    }

    @Test
    void aMenuIsWalkedWithTheKeyboard() {
        Page page = page();
        menu(page, "More").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(":focus")).hasText("Show the status");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(":focus")).hasText("Put on hold");
        page.keyboard().press("Escape");
        assertThat(page.locator(".menu[open]")).hasCount(0);
        assertThat(menu(page, "More")).isFocused();

        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(dialog(page)).containsText("Put on hold");
    }

    @Test
    void aMenuStaysOpenWhenItsMessageChangesAndOneIsOpenAtATime() {
        Page page = page();
        menu(page, "Show a task").click();
        site.command("Ben", "claim 2.4");
        assertThat(page.locator("#m2")).containsText("new cluster, Ben");
        assertThat(page.locator("#m2 .menu[open]")).hasCount(1);

        menu(page, "More").click();
        assertThat(page.locator("#m2 .menu[open] > summary")).hasText("More");
        page.locator("#line").click();
        assertThat(page.locator(".menu[open]")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void formsAndMenusAreForEverybody(ColorScheme scheme) {
        for (int width : new int[] {1280, 360}) {
            Page page = page(width, scheme);
            menu(page, "Show a task").click();
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            hold(page);
            page.getByRole(AriaRole.BUTTON, named("Hold")).click();
            assertThat(page.locator("#wrong-why")).not().isEmpty();
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.getElementById('asking').scrollWidth <= " + width))
                    .isEqualTo(true);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
