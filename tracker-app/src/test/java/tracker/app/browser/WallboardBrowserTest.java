package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.app.TrackerApplication;
import tracker.app.WeekStory;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** A wallboard on a screen that nobody stands beside, before a house that stops and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallboardBrowserTest {

    private static final int SCENES = 7;
    private static final String MARK = "window.mark = true";
    /** What does not fit; a pixel is for what a browser rounds. */
    private static final String STICKS_OUT = """
            () => {
              const place = document.getElementById('scene').getBoundingClientRect();
              const root = document.documentElement;
              const out = [...document.querySelectorAll('#scene *')]
                  .filter((each) => each.getClientRects().length > 0)
                  .filter((each) => {
                    const box = each.getBoundingClientRect();
                    return box.right > place.right + 1 || box.bottom > place.bottom + 1 || box.top < place.top - 1;
                  })
                  .map((each) => each.className + ' ' + JSON.stringify(each.getBoundingClientRect()));
              if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) {
                out.push('the page scrolls');
              }
              return out;
            }""";

    private static final String MARKED = "window.mark === true";

    private final String database = TestDatabase.fresh();
    private final DisplayToken token = DisplayToken.next();
    private BrowserFixture browsers;
    private ConfigurableApplicationContext house;
    private String port = "0";

    @BeforeAll
    void open() {
        house = start();
        port = house.getEnvironment().getRequiredProperty("local.server.port");
        WeekStory week = house.getBean(WeekStory.class);
        week.begin();
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.PEOPLE, Area.NATION, 50_000, TUESDAY));
        week.hold(GUYS, TUESDAY, 640);
        week.hold(LEEDS, TUESDAY.minusDays(1), 300);
        week.book(LEEDS, TUESDAY.plusDays(1));
        week.send(new MakeDisplay(DisplayId.next(), new TextLine("Foyer"), Area.NATION, token.hash()));
        week.settle();
        browsers = new BrowserFixture();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(TrackerApplication.class, TestClock.class, WeekStory.class)
                .profiles("dev")
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database,
                        "--tracker.reference.load=false",
                        "--tracker.database.accept-volatile=true",
                        "--tracker.reminders=false",
                        "--tracker.broadcast.beat-seconds=1");
    }

    @AfterAll
    void close() {
        browsers.close();
        house.close();
    }

    private void hold(int visitors) {
        WeekStory week = house.getBean(WeekStory.class);
        week.holdAsConfirmed(GUYS, TUESDAY, visitors);
        week.settle();
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/wall/" + token.value();
    }

    private Page wall() {
        return wall(browsers.page(1280));
    }

    private Page wall(Page page) {
        page.setViewportSize(1280, 720);
        page.navigate(address());
        assertThat(page.locator("#standing")).containsText("Live");
        return page;
    }

    /** Its policy forbids what a browser would be told to wait for. */
    private static void loadedAnew(Page page) {
        page.waitForCondition(() -> {
            try {
                return !(Boolean) page.evaluate(MARKED);
            } catch (PlaywrightException underWay) {
                return false;
            }
        });
    }

    /** So that it does not burn in, the picture wanders with the hours: at midnight up and left, at eight down and right. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-09T00:10:00", "2027-03-09T08:10:00"})
    void it_fits_every_screen_and_has_nothing_in_anybodys_way(String hour) {
        Page page = browsers.page(1280);
        page.clock().setFixedTime(hour);
        wall(page);
        List<String> seen = new ArrayList<>();
        for (int[] size : new int[][] {{1280, 720}, {1920, 1080}, {3840, 2160}, {1280, 1024}}) {
            page.setViewportSize(size[0], size[1]);
            for (int scene = 0; scene < SCENES; scene++) {
                seen.add(page.locator("#scene").innerText());
                assertThat((List<?>) page.evaluate(STICKS_OUT))
                        .as("scene " + scene + " at " + size[0] + " x " + size[1] + ": " + seen.getLast())
                        .isEmpty();
                page.keyboard().press("ArrowRight");
            }
        }
        // a lower screen shows fewer updates of the same scene
        assertThat(seen.subList(0, SCENES)).doesNotHaveDuplicates();
        page.setViewportSize(1280, 720);
        AccessibilityBrowserTest.assertNothingFound(page, 1280);
    }

    @Test
    void keys_step_and_pause() {
        Page page = wall();
        String first = page.locator("#scene").innerText();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#scene h2")).containsText("by activity type");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#scene").innerText()).isEqualTo(first);
        page.keyboard().press(" ");
        assertThat(page.locator("#pause")).containsText("Resume");
        page.keyboard().press(" ");
        assertThat(page.locator("#pause")).containsText("Pause");
    }

    @Test
    void scenes_turn_by_themselves_unless_paused_and_the_night_brings_a_fresh_page() {
        Page page = browsers.page(1280);
        page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime("2027-03-09T03:50:00"));
        wall(page);
        page.clock().runFor(20_500);
        assertThat(page.locator("#scene h2")).containsText("by activity type");
        page.keyboard().press(" ");
        page.clock().runFor(60_500);
        assertThat(page.locator("#scene h2")).containsText("by activity type");
        page.evaluate(MARK);
        page.clock().fastForward("20:00");
        loadedAnew(page);
        assertThat(page.locator("#standing")).containsText("Live");
    }

    @Test
    void a_scene_that_cannot_be_drawn_is_passed_over() {
        Page page = browsers.page(1280);
        page.addInitScript("""
                const make = document.createElement.bind(document);
                document.createElement = (tag) => {
                  if (tag === 'img') {
                    throw new Error('broken');
                  }
                  return make(tag);
                };""");
        wall(page);
        String first = page.locator("#scene").innerText();
        for (int scene = 1; scene < SCENES; scene++) {
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#scene").innerText()).doesNotContain("NHS staff: log your activity");
        }
        assertThat(page.locator("#scene").innerText())
                .as("around the broken one, back to the first")
                .isEqualTo(first);
    }

    @Test
    void another_version_of_the_page_is_loaded() {
        Page page = wall();
        page.evaluate(MARK);
        page.route(
                "**/live",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("event: hello\ndata: {\"version\":\"another\"}\n\n")));
        // the connection that is there is closed from outside, as a proxy does
        house.getBean(tracker.app.broadcast.BroadcastService.class).stop();
        loadedAnew(page);
        page.unroute("**/live");
        house.getBean(tracker.app.broadcast.BroadcastService.class).start();
        assertThat(page.locator("#standing")).containsText("Live", new ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    void a_milestone_is_celebrated_but_not_where_motion_is_unwanted() {
        Page still = browsers.page(1280);
        still.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        wall(still);
        Page page = wall();
        for (int stand = 0; stand < 5; stand++) {
            hold(20_000);
        }
        assertThat(page.locator("#milestone")).isVisible();
        assertThat(page.locator("#milestone")).containsText("reached");
        assertThat(still.locator("#scene")).containsText("100,");
        assertThat(still.locator("#milestone")).isHidden();
    }

    /** The last in the alphabet of what can happen: the house goes, and is there again. */
    @Test
    void it_heals_by_itself_when_the_house_was_away() {
        Page page = wall();
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.evaluate(MARK);
        // however long a start takes, it stays the same scene
        page.keyboard().press(" ");
        assertThat(page.locator("#pause")).containsText("Resume");
        String before = page.locator("#scene").innerText();
        house.close();
        try {
            assertThat(page.locator("#standing"))
                    .containsText("Not live since ", new ContainsTextOptions().setTimeout(20_000));
            assertThat(page.locator("#scene").innerText())
                    .as("it goes on showing what it knows")
                    .isEqualTo(before);
        } finally {
            house = start();
        }
        hold(7);
        assertThat(page.locator("#standing")).containsText("Live", new ContainsTextOptions().setTimeout(60_000));
        page.waitForCondition(() -> !page.locator("#scene").innerText().equals(before));
        assertThat((Boolean) page.evaluate(MARKED))
                .as("nobody had to load it anew")
                .isTrue();
        assertThat(dialogs).isEmpty();
    }
}
