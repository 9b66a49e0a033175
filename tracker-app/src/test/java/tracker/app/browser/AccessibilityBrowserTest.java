package tracker.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.browser.BrowserFixture.NARROW;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.WeekStory;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

/** Every page, at the width of a small phone, a tablet and a desk: nothing for axe to find, nothing to scroll sideways. */
class AccessibilityBrowserTest extends BrowserTest {

    private static final int[] WIDTHS = {320, 768, 1280};
    private static final int HIGH = 900;

    private @Nullable Page page;

    @BeforeAll
    void somethingToSee() {
        week.hold(GUYS, TUESDAY, 1_234);
        week.correct(week.hold(LEEDS, TUESDAY.minusDays(1), 40), LEEDS, 45);
        week.book(LEEDS, TUESDAY.plusDays(2));
        week.book(LEEDS, TUESDAY.minusDays(2));
        week.withdraw(week.hold(GUYS, TUESDAY, 3), GUYS);
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.TRUSTS, Area.NATION, 2, TUESDAY));
        theYearBefore();
        week.settle();
    }

    /** So much that there is a forecast, and pictures to look at. */
    private void theYearBefore() {
        CampaignId year = new CampaignId(2026);
        LocalDate first = LocalDate.of(2026, 3, 6);
        String now = clock.instant().toString();
        week.send(new AnnounceCampaign(
                year,
                new TextLine("Healthcare Science Week 2026"),
                new CampaignDays(first.minusDays(28), first, first.plusDays(9), first.plusDays(25)),
                DatesStatus.CONFIRMED));
        for (int stand = 0; stand < 60; stand++) {
            clock.set(first.plusDays(stand % 10) + "T11:00:00Z");
            week.send(new RecordStandHeld(
                    StandId.next(), year, LEEDS, WeekStory.details(first.plusDays(stand % 10)), WeekStory.figures(10)));
        }
        clock.set(now);
        for (int stand = 0; stand < 30; stand++) {
            week.hold(LEEDS, TUESDAY.minusDays(stand % 4), 10);
        }
    }

    /** What is tried, and how wide the window is. A page is loaded once and then made wider, as people do by turning a tablet. */
    private static final String[] PAGES = {
        "/, 320",
        "/, 768",
        "/, 1280",
        "/?map=icbs&shade=missing, 320",
        "/?map=trusts&kind=stand, 1280",
        "/regions/Y56, 320",
        "/regions/Y56, 768",
        "/regions/Y56, 1280",
        "/icbs/QKK, 320",
        "/icbs/QKK, 1280",
        "/?as-at=2027-03-08T14:15&kind=stall, 320",
        "/?as-at=2027-03-08T14:15&meaning=happened, 1280",
        "/trusts/RR8?as-at=2027-03-08T14:15, 320",
        "/why?from=2027-03-08T00:00&why=newly-reported, 320",
        "/why?from=2027-03-08T00:00, 768",
        "/why?from=2027-03-08T00:00&measure=trusts, 320",
        "/why?from=2027-03-08T00:00&measure=trusts, 1280",
        "/why?from=2027-03-08T00:00&why=corrected, 1280",
        "/replay, 320",
        "/replay, 768",
        "/replay?as-at=yesterday, 1280",
        "/trusts, 320",
        "/trusts, 768",
        "/trusts, 1280",
        "/trusts/RR8, 320",
        "/trusts/RR8, 768",
        "/trusts/RR8, 1280",
        "/log/lite, 320",
        "/log/lite, 1280",
        "/sign-in, 320",
        "/sign-in, 768",
        "/sign-in, 1280",
        "/people, 320",
        "/people, 1280",
        "/trusts/RJ1/tokens, 320",
        "/trusts/RJ1/tokens, 768",
        "/trusts/RJ1/tokens, 1280",
        "/calendar, 320",
        "/calendar, 768",
        "/calendar, 1280",
        "/calendar?trust=RJ1, 320",
        "/calendar?trust=RJ1, 1280",
        "/calendar?month=2027-03, 320",
        "/calendar?month=2027-03, 768",
        "/calendar?month=2027-03, 1280",
        "/calendar?day=2027-03-09, 320",
        "/calendar?day=2027-03-09, 1280",
        "/parked, 320",
        "/parked, 1280",
        "/log, 320",
        "/log?trust=RJ1&kind=stand, 320",
        "/log?trust=RJ1&kind=stand, 768",
        "/log?trust=RJ1&kind=stand, 1280",
        "/log?trust=RJ1&kind=talk, 320",
        "/log?trust=RJ1&kind=visit, 320",
        "/compare, 320",
        "/compare?region=Y56&by=weekday, 768",
        "/compare, 1280",
        "/compare?as-at=2027-03-08T14:15&kind=stand, 320",
        "/silent?as-at=2027-03-08T14:15, 1280",
        "/forecast, 320",
        "/forecast, 768",
        "/forecast, 1280",
        "/goals, 320",
        "/goals, 768",
        "/goals, 1280",
        "/silent, 320",
        "/silent, 768",
        "/silent?stage=all, 1280",
        "/areas, 320",
        "/areas, 768",
        "/areas, 1280",
        "/messages, 320",
        "/messages, 1280",
        "/privacy, 320",
        "/accessibility, 320",
        "/contact, 320",
        "/figures-to-check, 320",
        "/figures-to-check, 1280",
        "/displays, 320",
        "/displays, 1280",
        "/campaigns/2027/counts, 320",
        "/campaigns/2027/counts, 1280",
        "/report/2027, 320",
        "/report/2027, 768",
        "/report/2027, 1280",
        "/report/2027/trusts/RR8, 320",
        "/wall, 320",
        "/embed/nation, 320",
        "/embed/trusts/RR8, 320",
        "/my/activities?trust=RR8, 320",
        "/my/activities?trust=RR8, 768",
        "/my/activities?trust=RR8, 1280",
        "/my/activities?trust=RJ1&show=withdrawn, 320",
        "/my/activities, 320",
        "/imports, 320",
        "/imports?trust=RR8, 320",
        "/imports?trust=RR8, 768",
        "/imports?trust=RR8, 1280",
        "/nowhere, 320"
    };

    static Stream<Arguments> pages() {
        Map<String, List<Integer>> widths = new LinkedHashMap<>();
        for (String line : PAGES) {
            String[] words = line.split(", ");
            widths.computeIfAbsent(words[0], fresh -> new ArrayList<>()).add(Integer.valueOf(words[1]));
        }
        return widths.entrySet().stream().map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_stands_in_anybodys_way(String path, List<Integer> widths) {
        Page page = again(path, widths.getFirst());
        for (int width : widths) {
            widen(page, width);
            assertNothingFound(page, width);
        }
    }

    /** One page of each kind: what is coloured there is coloured alike on its brothers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?map=icbs&shade=missing&kind=stand",
                "/?as-at=2027-03-08T14:15",
                "/regions/Y56",
                "/trusts/RR8",
                "/calendar?month=2027-03",
                "/log?trust=RJ1&kind=stand",
                "/compare",
                "/forecast",
                "/imports?trust=RR8",
                "/my/activities?trust=RR8",
                "/report/2027",
                "/sign-in"
            })
    void nor_in_the_dark(String path) {
        Page dark = again(path, HIGH);
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            assertNothingFound(dark);
        } finally {
            dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @Test
    void nor_from_the_form_to_what_was_saved() {
        Page page = again("/log?trust=RJ1&kind=stand", NARROW);
        page.getByText("Add more detail (optional)").click();
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("There is a problem").waitFor();
        assertNothingFound(page);

        page.getByLabel("About how many visitors?").fill("7000");
        page.getByLabel("Where is it?").fill("Hall");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Is 7,000 right?").waitFor();
        assertNothingFound(page);

        page.getByText("No, change it").click();
        page.getByLabel("About how many visitors?").fill("32");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("That makes").waitFor();
        assertNothingFound(page);
    }

    @Test
    void nor_where_one_chooses_what_is_shown() {
        Page page = again("/compare?measure=people", NARROW);
        page.getByText("Showing England, People reached").click();
        page.getByText("By weekday").waitFor();
        assertNothingFound(page);
        page.getByText("By weekday").click();
        page.waitForURL(address -> address.contains("by=weekday"));
        page.getByText("Show as a table").click();
        page.getByText("Day 5", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertNothingFound(page);
    }

    @Test
    void nor_from_a_new_token_to_the_end_of_it() {
        Page page = again("/trusts/RR8/tokens", NARROW);
        page.getByLabel("Name").fill("System");
        page.locator(".form .button.primary").click();
        page.locator("#new-token").waitFor();
        assertThat(page.locator("#new-token").inputValue()).matches("hsw_RR8_[A-Za-z0-9_-]{43}");
        assertNothingFound(page);
        page.getByText("Revoke", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.getByText("will no longer be able to send activities for RR8").waitFor();
        assertNothingFound(page);
        page.getByText("Revoke permanently").click();
        page.getByText("is revoked.").waitFor();
        assertNothingFound(page);
    }

    @Test
    void nor_in_what_a_trust_puts_on_its_own_website() {
        Page page = again("/trusts/RR8", NARROW);
        page.getByText("Show these figures on your own website").click();
        page.getByLabel("Code for your page: badge", new Page.GetByLabelOptions().setExact(true))
                .waitFor();
        assertNothingFound(page);
    }

    @Test
    void nor_in_what_is_owed() {
        Page page = again("/trusts/RR8", NARROW);
        page.getByText("How many people came?").first().click();
        page.getByText("Save the figures").waitFor();
        assertNothingFound(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct", "withdraw", "nothing"})
    void nor_in_one_activity_and_what_can_be_done_with_it(String step) {
        StandId stand = week.hold(LEEDS, TUESDAY, 77);
        week.settle();
        Page page = again("/my/activities/" + stand.value() + "?do=" + step, NARROW);
        page.locator(".history li").first().waitFor();
        if ("correct".equals(step)) {
            page.getByLabel("About how many visitors?").fill("78");
            page.getByLabel("Why?").fill("counted again");
            page.locator(".change-list li").waitFor();
        }
        assertNothingFound(page);
    }

    @Override
    @Nullable
    Page keptOpen() {
        return page;
    }

    /** One browser for all of it, as somebody has who goes from page to page. */
    private Page again(String path, int width) {
        if (page == null) {
            page = visit(path, width);
        } else {
            page.setViewportSize(width, HIGH);
            open(page, path);
        }
        return page;
    }

    /**
     * What is still fading in has not its own contrast yet; what never ends, a spinner, is not waited for. Asked again and again: the
     * promise of an animation whose element is taken away may never be kept.
     */
    private static final String AT_REST = """
            () => document.getAnimations().every((each) =>
                each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)""";

    /** What stands on the page now, in each width; narrow again afterwards. */
    private static void assertNothingFound(Page page) {
        for (int width : WIDTHS) {
            widen(page, width);
            assertNothingFound(page, width);
        }
        widen(page, NARROW);
    }

    private static void widen(Page page, int width) {
        page.setViewportSize(width, HIGH);
        // two frames on, everything has its new place
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    static void assertNothingFound(Page page, int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(width);
        // behind another tab nothing moves, so that nothing ever comes to rest
        page.bringToFront();
        page.waitForFunction(AT_REST);
        // Vaadin keeps its connection indicator outside all landmarks; it is not ours to move.
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        AxeRuleOptions asked = new AxeRuleOptions();
        asked.setEnabled(true);
        violationsOnly.setRules(Map.of("target-size", asked));
        // in one go: else each run opens a second tab to put together what it found in the first, and no page of ours
        // holds
        // another one's in a frame
        AxeResults found = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violationsOnly)
                .exclude(List.of("vaadin-connection-indicator"))
                .analyze();
        assertThat(found.getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml()))
                                .toList())
                .isEmpty();
    }
}
