package tracker.app.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tracker.app.TestClock;
import tracker.app.TrackerApplication;
import tracker.app.WeekStory;

/**
 * Measures how long a stored command takes until an open national board in a browser shows it: from sending the command to the
 * changed text in the page. Runs on the embedded, durable database in the folder given as the first argument.
 */
final class CommandToPixel {

    private static final int WARM_UP = 20;
    private static final int SAMPLES = 200;

    private CommandToPixel() {}

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(
                                TrackerApplication.class, TestClock.class, WeekStory.class)
                        .profiles("dev")
                        .run("--server.port=0", "--tracker.reference.load=false", "--tracker.data=" + arguments[0]);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            WeekStory week = house.getBean(WeekStory.class);
            week.begin();
            Page board = browser.newPage();
            board.navigate("http://127.0.0.1:" + house.getEnvironment().getProperty("local.server.port") + "/");
            board.locator("h1").waitFor();
            double[] milliseconds = new double[SAMPLES];
            for (int i = -WARM_UP; i < SAMPLES; i++) {
                String before = board.locator(".tile .big").first().innerText();
                // A quiet moment, so that every sample starts as a lone report does.
                Thread.sleep(400);
                long sent = System.nanoTime();
                week.hold(WeekStory.GUYS, WeekStory.TUESDAY, 1);
                board.waitForFunction("before => document.querySelector('.tile .big').innerText !== before", before);
                double took = (System.nanoTime() - sent) / 1e6;
                if (i >= 0) {
                    milliseconds[i] = took;
                }
            }
            Arrays.sort(milliseconds);
            System.out.printf(
                    "command to pixel, %d samples: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, slowest %.0f ms%n",
                    SAMPLES,
                    milliseconds[SAMPLES / 2],
                    milliseconds[SAMPLES * 9 / 10],
                    milliseconds[SAMPLES * 99 / 100],
                    milliseconds[SAMPLES - 1]);
        }
    }
}
