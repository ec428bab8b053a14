package dev.cutover.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cutover.bot.local.Axe;
import dev.cutover.bot.local.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people in two browsers run a cutover with the real program, which is killed and started
/// again on the way.
class BrowserNightTest {

    @TempDir private Path folder;

    @Test
    void twoPeopleRunTheirNightThroughAKill() throws Exception {
        Chromium.assumeFound();
        setDefaultAssertionTimeout(20_000);
        Path plan = folder.resolve("night.md");
        Path data = folder.resolve("data");
        Files.writeString(plan, GeneratedPlan.ofTasks(2, 2));
        try (Chromium chromium = Chromium.start();
                BotProcess bot = BotProcess.demo(data, plan);
                BrowserContext anas = chromium.browser.newContext();
                BrowserContext bens = chromium.browser.newContext()) {
            Page ana = enter(anas, bot.port(), "Ana");
            Page ben = enter(bens, bot.port(), "Ben");

            type(ana, "/cutover claim 1.1");
            assertThat(answer(ana)).containsText("1.1 Task 1 of phase 1 is yours.");
            assertThat(row(ben, "1.1")).containsText("with Ana since");
            assertThat(ben.locator(".private")).hasCount(0);

            button(ben, "Claim 1.2").click();
            assertThat(answer(ben)).containsText("1.2 Task 2 of phase 1 is yours.");
            button(ben, "Done 1.1").click();
            assertThat(answer(ben)).containsText("is with Ana since");

            bot.kill();
            assertThat(ana.locator("#connection")).not().hasText("Live");
            try (BotProcess again = BotProcess.demo(data, plan, bot.port())) {
                assertThat(ana.locator("#connection")).hasText("Live");
                button(ana, "Done 1.1").click();
                assertThat(answer(ana))
                        .containsText("1.1 Task 1 of phase 1 is done. Accepted when: It works.");
                ben.reload();
                assertThat(row(ben, "1.2")).containsText("with Ben since");
                type(ben, "/cutover done 1.2 seen by two");
                button(ben, "Met").click();
                assertThat(ana.getByText("Phase 2: Part 2").last()).isVisible();
                assertThat(Axe.violations(ana)).isEmpty();
                assertThat(again.messages()).hasSize(3);
            }
        }
    }

    @Test
    void aNoGoIsWrittenIntoItsFormAndTheBoardSaysIt() throws Exception {
        Chromium.assumeFound();
        setDefaultAssertionTimeout(20_000);
        Path plan = folder.resolve("night.md");
        Files.writeString(
                plan,
                """
                # A migration

                ## Phase 1: Part 1

                - [ ] **1.1** One

                ## Phase 2: Part 2

                **Blocking:** Team approval

                - [ ] **2.1** Two
                """);
        try (Chromium chromium = Chromium.start();
                BotProcess bot = BotProcess.demo(folder.resolve("data"), plan);
                BrowserContext anas = chromium.browser.newContext();
                BrowserContext bens = chromium.browser.newContext()) {
            Page ana = enter(anas, bot.port(), "Ana");
            Page ben = enter(bens, bot.port(), "Ben");
            Locator board = ben.locator("#pinned");

            button(ana, "No-go for phase 2").click();
            Locator form = ana.getByRole(AriaRole.DIALOG);
            assertThat(form).containsText("Why must it not open yet?");
            ana.locator("#asked-why").fill("the <b>keys</b> are missing");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("No-go"))
                    .click();

            assertThat(form).hasCount(0);
            assertThat(board).containsText("no-go");
            assertThat(ben.locator("#messages"))
                    .containsText(
                            "Ana said no-go for Phase 2: Part 2: the <b>keys</b> are missing");
            assertThat(Axe.violations(ben)).isEmpty();
        }
    }

    private static Page enter(BrowserContext context, int port, String name) {
        Page page = context.newPage();
        page.navigate("http://127.0.0.1:" + port + "/");
        page.locator("#me").click();
        page.getByLabel("Your name").fill(name);
        page.getByLabel("Your name").press("Enter");
        assertThat(page.locator("#me")).containsText(name);
        assertThat(page.locator("#connection")).hasText("Live");
        return page;
    }

    private static void type(Page page, String line) {
        Locator box = page.locator("#line");
        box.fill(line);
        box.press("Escape");
        box.press("Enter");
    }

    private static Locator answer(Page page) {
        return page.locator(".private").last();
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).last();
    }

    private static Locator row(Page page, String task) {
        return page.locator("#messages li.item")
                .filter(new Locator.FilterOptions().setHasText(task + " "))
                .last();
    }
}
