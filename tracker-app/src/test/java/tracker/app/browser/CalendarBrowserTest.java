package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tracker.domain.trust.TrustCode;

/** What people do with the calendar. */
class CalendarBrowserTest extends BrowserTest {

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static HttpResponse<String> fetch(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void what_is_planned_appears_by_itself_and_leads_to_its_trust() {
        Page page = visit("/calendar", BrowserFixture.PHONE);
        Locator thursday = page.locator(".day", new Page.LocatorOptions().setHasText("Thu 11 March"));
        assertThat(thursday).containsText("Nothing planned yet");
        assertThat(page.locator(".day[aria-current='date']")).containsText("Tue 9 March");
        page.evaluate("window.neverReloaded = true");

        week.book(LEEDS, TUESDAY.plusDays(2));
        assertThat(thursday.locator(".entry")).containsText("Main foyer");
        assertThat(thursday.getByText("Nothing planned yet")).isHidden();

        thursday.locator(".entry a").first().click();
        assertThat(page.locator("h1")).hasText("Leeds Teaching Hospitals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("View or subscribe to calendar"))
                .click();
        assertThat(page.locator("h2").first()).hasText("All types, Leeds Teaching Hospitals: 5 to 14 March 2027");
        assertThat((Boolean) page.evaluate("window.neverReloaded === true")).isTrue();
    }

    @Test
    void kind_and_place_are_chosen_with_the_keyboard_and_stand_in_the_address() {
        week.book(LEEDS, TUESDAY.plusDays(3));
        week.settle();
        Page page = visit("/calendar", BrowserFixture.DESK);
        page.getByLabel("Where").selectOption("region:Y56");
        page.getByLabel("Type").selectOption("stand");
        button(page, "Show").focus();
        page.keyboard().press("Enter");
        Locator heading = page.locator("h2:focus");
        assertThat(heading).hasText("Stands, London: 5 to 14 March 2027");
        assertThat(page.locator(".agenda")).not().containsText("Leeds");
        assertThat(page).hasURL(Pattern.compile("(?=.*region=Y56)(?=.*kind=stand).*"));
        page.reload();
        assertThat(page.locator("h2").first()).hasText("Stands, London: 5 to 14 March 2027");
        assertThat(page.getByLabel("Where")).hasValue("region:Y56");
    }

    @Test
    void however_long_a_name_is_nothing_covers_the_button_or_leaves_the_page() {
        week.register(
                new TrustCode("RX4"),
                "Cumbria, Northumberland, Tyne and Wear and the Islands between them NHS Foundation Trust",
                "Y63",
                "North East and Yorkshire",
                "QHM");
        for (int width : List.of(BrowserFixture.NARROW, BrowserFixture.DESK)) {
            Page page = visit("/calendar?trust=RX4", width);
            assertThat(page.getByLabel("Where")).hasValue("trust:RX4");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            BoundingBox list = page.getByLabel("Where").boundingBox();
            BoundingBox show = button(page, "Show").boundingBox();
            assertThat(show.x >= list.x + list.width || show.y >= list.y + list.height)
                    .as("the button stands beside the list or under it")
                    .isTrue();
        }
    }

    @Test
    void five_days_stand_beside_each_other_on_a_desk_and_one_on_a_phone() {
        String first = "() => new Set([...document.querySelectorAll('.day')]"
                + ".map(day => Math.round(day.getBoundingClientRect().left))).size";
        assertThat((Integer) visit("/calendar", BrowserFixture.DESK).evaluate(first))
                .isEqualTo(5);
        assertThat((Integer) visit("/calendar", BrowserFixture.PHONE).evaluate(first))
                .isEqualTo(1);
    }

    @Test
    void an_address_is_made_copied_and_made_anew_which_ends_the_old_one() throws Exception {
        week.book(GUYS, TUESDAY.plusDays(1));
        week.settle();
        Page page = visit("/calendar?trust=RJ1", BrowserFixture.NARROW);
        button(page, "Create an address").click();
        Locator field = page.getByLabel("Calendar address");
        assertThat(field).isFocused();
        String first = field.inputValue();
        assertThat(first).startsWith(address() + "/calendar/trusts/RJ1/");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open in my calendar app")))
                .hasAttribute("href", first.replace("http:", "webcal:"));
        button(page, "Copy address").click();
        assertThat(page.locator(".calendar-feed [role=status]")).not().isEmpty();
        AccessibilityBrowserTest.assertNothingFound(page, BrowserFixture.DESK);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(fetch(first).body()).contains("Stand: Main foyer");

        page.reload();
        assertThat(page.locator(".calendar-feed")).containsText("An address was created on 9 March 2027, midday.");
        assertThat(page.locator(".calendar-feed")).not().containsText(first);
        button(page, "Create a new address").click();
        assertThat(page.locator(".calendar-feed")).containsText("will stop working straight away");
        button(page, "Replace the address").click();
        assertThat(field).isVisible();
        String second = field.inputValue();
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
    }

    @Test
    void in_print_the_calendar_is_one_list_without_controls() {
        Page page = visit("/calendar", BrowserFixture.DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".calendar-filters")).isHidden();
        assertThat((Integer) page.evaluate("() => new Set([...document.querySelectorAll('.day')]"
                        + ".map(day => Math.round(day.getBoundingClientRect().left))).size"))
                .isEqualTo(1);
    }
}
