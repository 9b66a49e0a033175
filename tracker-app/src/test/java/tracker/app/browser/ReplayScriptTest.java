package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** replay.js: what was told step by step becomes the figures of any quarter of an hour, which one goes through or plays. */
class ReplayScriptTest extends ScriptFixture {

    /** Monday, 8 March 2027, midnight in London. */
    private static final long START = Instant.parse("2027-03-08T00:00:00Z").getEpochSecond();

    private static final int HOUR = 3_600;

    /** Two days, 192 quarters of an hour. */
    private static final long END = START + 48 * HOUR;

    private boolean away;

    @BeforeEach
    void aServerThatAnswers() {
        away = false;
    }

    /** Each step: second, region, day, and what it adds to held, planned and people. */
    private static String steps() {
        return """
                {"days":["2027-03-08","2027-03-09"],"regions":["London","Midlands"],
                 "known":[[%1$d,0,0,0,2,0],[%2$d,0,0,1,-1,30],[%3$d,1,1,1,-1,1200],[%3$d,-1,-1,1,0,5]],
                 "happened":[[%1$d,0,0,1,0,30],[%3$d,1,1,1,0,1200],[%3$d,-1,-1,1,0,5]]}""".formatted(START + HOUR, START + 2 * HOUR, START + 25 * HOUR);
    }

    private Page replay(String attributes) {
        Page page = window("""
                <!DOCTYPE html><meta charset="utf-8"><title>Replay</title><h1>Replay</h1>
                <tracker-replay data-start="%d" data-end="%d" data-source="/steps?campaign=2027" %s></tracker-replay>
                <script src="/tracker/replay.js"></script>""".formatted(START, END, attributes));
        answer(page, "/steps*", route -> {
            if (away) {
                route.abort();
            } else {
                json(route, steps());
            }
        });
        page.clock().install(new Clock.InstallOptions().setTime("2027-03-20T10:00:00"));
        open(page, "");
        return page;
    }

    private static Page opened(Page page) {
        page.locator(".replay-when").waitFor();
        pause(page);
        return page;
    }

    private static Locator slider(Page page) {
        return page.locator("#replay-slider");
    }

    private static void at(Page page, int quarter) {
        assertThat(slider(page)).hasValue(String.valueOf(quarter));
    }

    private static void seek(Page page, int quarter) {
        slider(page).fill(String.valueOf(quarter));
    }

    /** Held, planned and people reached, as they stand there. */
    private static void figures(Page page, String held, String planned, String people) {
        Locator figures = page.locator("dl.headline dd");
        assertThat(figures.nth(0)).hasText(held);
        assertThat(figures.nth(1)).hasText(planned);
        assertThat(figures.nth(2)).hasText(people);
    }

    /** What comes at one o'clock is known a quarter of an hour later. */
    @Test
    void a_quarter_of_an_hour_shows_what_was_known_before_it() {
        Page page = opened(replay(""));
        seek(page, 4);
        figures(page, "0", "0", "0");
        seek(page, 5);
        figures(page, "0", "2", "0");
        seek(page, 9);
        figures(page, "1", "1", "30");
        seek(page, 192);
        figures(page, "3", "0", "1,235");
        seek(page, 4);
        figures(page, "0", "0", "0");
    }

    @Test
    void or_what_had_happened_by_then() {
        Page page = opened(replay("data-meaning=\"happened\""));
        seek(page, 3);
        figures(page, "0", "0", "0");
        seek(page, 4);
        figures(page, "1", "0", "30");
        seek(page, 100);
        figures(page, "3", "0", "1,235");
    }

    @Test
    void steps_are_summed_for_each_day_and_region_too() {
        Page page = opened(replay("data-at=\"" + END + "\""));
        Locator days = page.locator(".replay-table").nth(0).locator("tbody tr");
        Locator regions = page.locator(".replay-table").nth(1).locator("tbody tr");
        assertThat(days).hasCount(3);
        assertThat(days.nth(0).locator("td.number").nth(2)).containsText("5");
        assertThat(days.nth(1).locator("td.number").nth(2)).containsText("30");
        assertThat(days.nth(2).locator("td.number").nth(2)).containsText("1,200");
        assertThat(regions).hasCount(3);
        assertThat(regions.nth(0).locator("th")).hasText("London");
        assertThat(regions.nth(0).locator("td.number").nth(1)).containsText("1");
        assertThat(regions.nth(1).locator("td.number").nth(2)).containsText("1,200");
        assertThat(regions.nth(2).locator("td.number").nth(2)).containsText("5");
        seek(page, 9);
        assertThat(days.nth(2).locator("td.number").nth(2)).containsText("0");
        assertThat(days.nth(1).locator(".bar .held")).hasAttribute("style", "width: 100%;");
        assertThat(days.nth(2).locator(".bar .held")).hasAttribute("style", "width: 0%;");
    }

    @Test
    void keys_go_through_the_week_and_stop_at_its_ends() {
        Page page = opened(replay(""));
        slider(page).focus();
        key(page, "ArrowRight", 101);
        key(page, "ArrowLeft", 99);
        key(page, "Shift+ArrowUp", 104);
        key(page, "Shift+ArrowDown", 96);
        key(page, "PageDown", 4);
        key(page, "PageUp", 192);
        key(page, "Home", 0);
        key(page, "End", 192);
    }

    private static void key(Page page, String key, int leads) {
        seek(page, 100);
        page.keyboard().press(key);
        assertThat(slider(page).inputValue()).as(key).isEqualTo(String.valueOf(leads));
    }

    @ParameterizedTest
    @CsvSource({"-100, 0", "899, 0", "900, 1", "100000000, 192"})
    void it_begins_at_the_moment_asked_for_or_at_the_nearest_end(long after, int quarter) {
        at(opened(replay("data-at=\"" + (START + after) + "\"")), quarter);
    }

    @Test
    void the_meaning_can_be_changed_and_the_address_says_what_is_shown() {
        Page page = opened(replay("data-at=\"" + (START + HOUR) + "\""));
        figures(page, "0", "0", "0");
        page.locator("#replay-happened").check();
        figures(page, "1", "0", "30");
        page.clock().runFor(500);
        assertThat(page).hasURL(ADDRESS + "/replay?campaign=2027&as-at=2027-03-08T01:00&meaning=happened");
        assertThat(page.locator("tracker-replay p > a"))
                .hasAttribute("href", "./?campaign=2027&as-at=2027-03-08T01:00&meaning=happened");
    }

    @Test
    void played_it_takes_as_long_as_it_says_and_stops_at_the_end() {
        Page page = opened(replay("data-at=\"" + START + "\""));
        Locator play = page.locator(".button.primary");
        String words = play.innerText();
        play.click();
        assertThat(play).not().hasText(words);
        page.clock().runFor(60_000);
        int half = Integer.parseInt(slider(page).inputValue());
        assertThat(half).as("half of the two minutes").isBetween(90, 100);
        page.clock().runFor(62_000);
        at(page, 192);
        assertThat(play).hasText(words);
        page.clock().runFor(10_000);
        at(page, 192);
        play.click();
        page.clock().runFor(2_000);
        assertThat(Integer.parseInt(slider(page).inputValue()))
                .as("from the beginning again")
                .isBetween(1, 10);
    }

    @Test
    void the_speed_can_be_changed_on_the_way_and_the_space_key_pauses() {
        Page page = opened(replay("data-at=\"" + START + "\""));
        slider(page).focus();
        page.keyboard().press(" ");
        page.locator("#replay-speed").selectOption("30");
        page.clock().runFor(15_000);
        int half = Integer.parseInt(slider(page).inputValue());
        assertThat(half).as("half of thirty seconds").isBetween(90, 102);
        slider(page).focus();
        page.keyboard().press(" ");
        page.clock().runFor(5_000);
        at(page, half);
    }

    @Test
    void where_motion_is_unwanted_it_steps_once_a_second_and_takes_as_long() {
        Page page = replay("data-at=\"" + START + "\"");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        opened(page).locator(".button.primary").click();
        page.clock().runFor(900);
        at(page, 0);
        page.clock().runFor(59_500);
        assertThat(Integer.parseInt(slider(page).inputValue())).isBetween(90, 100);
    }

    @Test
    void what_could_not_be_fetched_is_fetched_on_demand() {
        away = true;
        Page page = replay("data-at=\"" + END + "\"");
        assertThat(page.locator("[role=alert]")).isVisible();
        away = false;
        page.locator("tracker-replay button").click();
        figures(opened(page), "3", "0", "1,235");
    }
}
