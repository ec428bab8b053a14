package dev.cutover.bot.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium of this machine; none is downloaded.
public final class Chromium implements AutoCloseable {

    private static final String MISSING =
            "Skipped the page in a browser: no chromium, chromium-browser or google-chrome is on the PATH, and CUTOVER_CHROMIUM names none.";

    private final Playwright playwright;
    public final Browser browser;

    private Chromium(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    static Optional<Path> found() {
        String named = System.getenv("CUTOVER_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Skips what needs a browser where there is none, with a line that says so.
    public static void assumeFound() {
        if (found().isEmpty()) {
            System.out.println(MISSING);
        }
        assumeTrue(found().isPresent(), MISSING);
    }

    public static Chromium start() {
        return new Chromium(found().orElseThrow());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
