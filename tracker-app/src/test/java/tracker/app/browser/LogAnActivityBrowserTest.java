package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class LogAnActivityBrowserTest extends BrowserTest {

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Page logging(String trust) {
        Page page = visit("/trusts/" + trust, Browsers.PHONE);
        button(page, "Log an activity").click();
        return page;
    }

    @Test
    void a_stand_logged_on_a_phone_with_a_double_tap_is_on_the_national_board_once() {
        Page board = visit("/", Browsers.DESK);
        Locator people = board.locator(".tile", new Page.LocatorOptions().setHasText("People reached"))
                .locator(".big");
        int before = Integer.parseInt(people.innerText().strip().replace(",", ""));
        Page phone = logging("RJ1");
        phone.getByLabel("Stand").check();
        phone.getByLabel("It has been held").check();
        phone.getByLabel("Where do people find it?").fill("Main foyer");
        phone.getByLabel("About how many visitors?").fill("163");
        Locator save = button(phone, "Save");
        save.dblclick();
        assertThat(people).containsText("%,d".formatted(before + 163));
        assertThat(phone.getByRole(AriaRole.STATUS).first()).containsText("Saved.");
        assertThat(phone.locator(".activity")).hasCount(1);
        assertThat(phone.locator(".activity")).containsText("163 visitors");
    }

    @Test
    void a_talk_is_planned_then_reported_with_one_step() {
        Page phone = logging("RR8");
        phone.getByLabel("School talk").check();
        phone.getByLabel("Which school or college?").fill("A school in Leeds");
        button(phone, "Save").click();
        Locator talk = phone.locator(".activity", new Page.LocatorOptions().setHasText("A school in Leeds"));
        assertThat(talk).containsText("Planned");
        talk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("How many came?"))
                .click();
        phone.getByLabel("About how many pupils?").fill("28");
        button(phone, "Save the figures").click();
        assertThat(talk).containsText("28 pupils");
        assertThat(talk).containsText("Delivered");
    }

    @Test
    void what_is_missing_is_said_at_once_and_nothing_typed_is_lost() {
        Page phone = logging("RJ1");
        button(phone, "Save").click();
        assertThat(phone.getByText("There is a problem")).isVisible();
        assertThat(phone.getByText("Select what it is.").first()).isVisible();
        phone.getByLabel("Department visit").check();
        phone.getByLabel("It has been held").check();
        phone.getByLabel("Which department?").fill("Pathology");
        phone.getByLabel("About how many students?").fill("many");
        button(phone, "Save").click();
        assertThat(phone.getByText("There is a problem")).isVisible();
        assertThat(phone.getByLabel("About how many students?")).hasValue("many");
        assertThat(phone.getByLabel("Which department?")).hasValue("Pathology");
    }

    @Test
    void a_day_outside_the_campaign_is_refused_in_the_rules_own_sentence() {
        Page phone = logging("RJ1");
        phone.getByLabel("Stand").check();
        phone.getByLabel("Where do people find it?").fill("Main foyer");
        phone.getByLabel("Which day? If several, the first").fill("2027-05-01");
        button(phone, "Save").click();
        assertThat(phone.locator("main")).containsText("The day lies outside the campaign.");
        assertThat(phone.getByLabel("Where do people find it?")).hasValue("Main foyer");
    }
}
