package dev.cutover.bot.local;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.cutover.commands.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes pictures of the page, for people to look at: `Screenshots FOLDER`.
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Site site = Site.live(Files.createTempDirectory("local-shots"), 0);
                Chromium chromium = Chromium.start()) {
            site.run.start();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (int width : new int[] {1280, 360}) {
                    shot(site, chromium, scheme, width, folder);
                }
            }
        }
    }

    private static void hostile(Site site, Page page, Path file) {
        Person person = Person.local("\u05d3\u05e0\u05d4 \u202e<b>" + "n".repeat(60));
        site.chat.talk("random", person, "<script>alert(1)</script> @everyone \u202eabc");
        site.chat.talk("random", Person.local("Ana"), "w".repeat(400) + " " + "word ".repeat(60));
        site.chat.talk(
                "random",
                Person.local("\u0644\u064a\u0646\u0627"),
                "\u0645\u0631\u062d\u0628\u0627 2.4 done?\nsecond line");
        page.navigate(site.url() + "/?channel=random");
        page.waitForSelector("[data-state=live]");
        page.screenshot(new ScreenshotOptions().setPath(file));
    }

    private static void forms(Page page, Path folder, String name) {
        page.evaluate("document.getElementById('talk').scrollTop = 0");
        page.click("#m2 .menu[data-menu='Show a task'] > summary");
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-menu.png")));
        page.click("#m2 .buttons > .button");
        page.waitForSelector("#asking[open]");
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-form.png")));
        page.click("#asking [type=submit]");
        page.waitForSelector("#wrong-why:not(:empty)");
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-wrong.png")));
        page.keyboard().press("Escape");
    }

    private static void shot(
            Site site, Chromium chromium, ColorScheme scheme, int width, Path folder) {
        String name = scheme.name().toLowerCase(java.util.Locale.ROOT) + width;
        try (BrowserContext context =
                chromium.browser.newContext(
                        new NewContextOptions()
                                .setColorScheme(scheme)
                                .setViewportSize(width, width > 500 ? 860 : 740))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> System.err.println(name + ": " + message.text()));
            page.onPageError(error -> System.err.println(name + ": " + error));
            page.addInitScript("localStorage.setItem('as', 'Dana')");
            page.navigate(site.url() + "/");
            page.waitForSelector("[data-state=live]");
            site.talk(
                    "Ben Okafor",
                    "Dump is at 60 %, about ten minutes to go. Disk on the new box looks fine.");
            site.talk(
                    "Ana",
                    "Thanks. I will tell support to hold the status page until you are through.");
            site.run.whisper(
                    Person.local("Dana"),
                    "You are on call from 22:00. Type /cutover next to see what waits for you.");
            page.fill("#line", "/cutover claim 2.4");
            page.keyboard().press("Enter");
            page.waitForSelector(".private .asked");
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + ".png")));
            page.evaluate("document.getElementById('talk').scrollTop = 0");
            page.click("#t2 summary");
            if (width < 500) {
                page.click("#p1 summary");
            }
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-top.png")));
            page.keyboard().press("Escape");
            page.focus("#line");
            page.keyboard().type("/");
            page.waitForSelector("#offers li");
            page.keyboard().press("ArrowDown");
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-offers.png")));
            page.keyboard().press("Escape");
            page.fill("#line", "/cutover status");
            page.keyboard().press("Enter");
            page.waitForSelector("table");
            page.fill("#line", "/cutover help");
            page.keyboard().press("Enter");
            page.waitForSelector("pre");
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-more.png")));
            forms(page, folder, name);
            hostile(site, page, folder.resolve(name + "-hostile.png"));
            page.click("#me");
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-names.png")));
        }
    }
}
