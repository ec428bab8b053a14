package dev.cutover.bot.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A site with a demo run, and pages of it in a real browser. What a page complains about fails the
/// test.
abstract class InABrowser {

    private static @Nullable Chromium chromium;

    @TempDir protected Path folder;
    protected Site site;
    protected final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        Chromium.assumeFound();
        setDefaultAssertionTimeout(15_000);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @BeforeEach
    void open() {
        site = Site.open(folder);
        site.run.start();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        site.close();
        assertThat(complaints).isEmpty();
    }

    /// @param before what its script finds when it begins, empty for nothing
    protected final Page page(String path, NewContextOptions options, String before) {
        BrowserContext context = Objects.requireNonNull(chromium).browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (Pattern.matches("error|warning", message.type())) {
                complaints.add(message.text());
            }
        });
        page.addInitScript(before);
        page.navigate(site.url() + path);
        assertThat(page.locator("#connection")).hasText("Live");
        return page;
    }
}
