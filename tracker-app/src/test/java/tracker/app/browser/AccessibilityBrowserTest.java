package tracker.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.WeekStory;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.campaign.Measure;
import tracker.domain.shared.Line;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Part;

/** Every page, at the width of a small phone, a tablet and a desk: nothing for axe to find, nothing to scroll sideways. */
class AccessibilityBrowserTest extends BrowserTest {

    @BeforeAll
    void somethingToSee() {
        week.hold(GUYS, TUESDAY, 1_234);
        week.correct(week.hold(LEEDS, TUESDAY.minusDays(1), 40), LEEDS, 45);
        week.book(LEEDS, TUESDAY.plusDays(2));
        week.book(LEEDS, TUESDAY.minusDays(2));
        week.withdraw(week.hold(GUYS, TUESDAY, 3), GUYS);
        week.send(new SetGoal(CAMPAIGN, Measure.TRUSTS, Part.NATION, 2, TUESDAY));
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
                new Line("Healthcare Science Week 2026"),
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

    @ParameterizedTest
    @CsvSource({
        "/, 320",
        "/, 768",
        "/, 1280",
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
        "/calendar, 320",
        "/calendar, 768",
        "/calendar, 1280",
        "/calendar?trust=RJ1, 320",
        "/calendar?trust=RJ1, 1280",
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
        "/nowhere, 320"
    })
    void nothing_stands_in_anybodys_way(String path, int width) {
        assertNothingFound(visit(path, width), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void nor_from_the_form_to_what_was_saved(int width) {
        Page page = visit("/log?trust=RJ1&kind=stand", width);
        page.getByText("Add more detail (optional)").click();
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("There is a problem").waitFor();
        assertNothingFound(page, width);

        page.getByLabel("About how many visitors?").fill("7000");
        page.getByLabel("Where do people find it?").fill("Hall " + width);
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Is 7,000 right?").waitFor();
        assertNothingFound(page, width);

        page.getByText("No, change it").click();
        page.getByLabel("About how many visitors?").fill(Integer.toString(width / 10));
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("That makes").waitFor();
        assertNothingFound(page, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void nor_where_one_chooses_what_is_shown(int width) {
        Page page = visit("/compare?measure=people", width);
        page.getByText("Shown: England, People reached").click();
        page.getByText("By weekday").waitFor();
        assertNothingFound(page, width);
        page.getByText("By weekday").click();
        page.waitForURL(address -> address.contains("by=weekday"));
        page.getByText("Show as a table").click();
        page.getByText("Day 5", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertNothingFound(page, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void nor_in_what_is_owed(int width) {
        Page page = visit("/trusts/RR8", width);
        page.getByText("How many came?").first().click();
        page.getByText("Save the figures").waitFor();
        assertNothingFound(page, width);
    }

    static void assertNothingFound(Page page, int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(width);
        // Vaadin keeps its connection indicator outside all landmarks; it is not ours to move.
        AxeResults found = new AxeBuilder(page)
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
