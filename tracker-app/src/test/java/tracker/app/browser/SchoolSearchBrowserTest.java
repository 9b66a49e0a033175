package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school is found in the register by typing: with a thumb, with the keys alone, and when the line is slow. */
class SchoolSearchBrowserTest extends BrowserTest {

    private static final String SCHOOL = "Which school or college?";

    @Autowired
    private JdbcClient jdbc;

    /** The form for a school talk of the trust on whose page one is. */
    private Page talk(Page page) {
        page.navigate(page.url().replaceFirst("/trusts/(\\w+)", "/log?trust=$1&kind=talk"));
        page.getByLabel(SCHOOL).waitFor();
        return page;
    }

    private Page planned(Page page) {
        talk(page).getByText("Planned for later").click();
        return page;
    }

    /** A phone that is touched and has no mouse. */
    private Page phone() {
        Browser browser = Objects.requireNonNull(
                visit("/", BrowserFixture.NARROW).context().browser());
        Page phone = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(BrowserFixture.NARROW, 640)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("en-GB"))
                .newPage();
        phone.setDefaultTimeout(20_000);
        phone.navigate(address() + "/trusts/RJ1");
        return phone;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator options(Page page) {
        return page.locator(".schools-found.open > [role=option]");
    }

    private static Locator status(Page page) {
        return page.locator(".school-status");
    }

    /** The name stands beside the event, as all that people type. */
    private String storedSchool(String fact) {
        return jdbc.sql("""
                        select replace(convert_from(payload, 'UTF8')::json -> 'details' ->> 'school', '"name":""',
                                       '"name":' || (texts::json -> 'details.school.name'))
                        from domain_event join event_text on position = global_index
                        where payload_type = ? order by global_index desc limit 1
                        """).param(fact).query(String.class).single();
    }

    @Test
    void a_draft_keeps_the_school_and_not_only_its_name() {
        Page phone = talk(phone());
        phone.getByLabel(SCHOOL).tap();
        phone.getByLabel(SCHOOL).pressSequentially("lewes prio");
        options(phone)
                .filter(new Locator.FilterOptions().setHasText("Priory School"))
                .tap();
        assertThat(status(phone)).containsText("URN");
        String chosen = status(phone).innerText();
        String address = phone.url();
        phone.close();

        Page again = tab(phone, address.substring(address().length()));
        assertThat(again.getByLabel(SCHOOL)).hasValue("Priory School, Lewes");
        assertThat(status(again)).hasText(chosen);
        again.getByLabel(SCHOOL).press("End");
        again.getByLabel(SCHOOL).pressSequentially(" annexe");
        again.close();

        Page third = tab(again, address.substring(address().length()));
        assertThat(third.getByLabel(SCHOOL)).hasValue("Priory School, Lewes annexe");
        assertThat(status(third)).not().containsText("From the register");
    }

    @Test
    void with_a_thumb_on_a_phone() {
        Page phone = talk(phone());
        phone.getByLabel(SCHOOL).tap();
        phone.getByLabel(SCHOOL).pressSequentially("lewes prio");
        Locator priory = options(phone).filter(new Locator.FilterOptions().setHasText("Priory School"));
        assertThat(priory).hasCount(1);
        assertThat(priory.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(BrowserFixture.NARROW);
        assertThat(new AxeBuilder(phone)
                        .exclude(List.of("vaadin-connection-indicator"))
                        .analyze()
                        .getViolations())
                .isEmpty();

        priory.tap();

        assertThat(phone.getByLabel(SCHOOL)).hasValue("Priory School, Lewes");
        assertThat(phone.getByLabel(SCHOOL)).isFocused();
        assertThat(options(phone)).hasCount(0);
        assertThat(status(phone)).containsText("From the register: Priory School, Lewes, BN7 2XN. URN 114598.");
        phone.getByLabel("About how many pupils?").fill("28");
        button(phone, "Save").tap();
        assertThat(phone.locator(".saved")).containsText("Saved.");
        assertThat(storedSchool("schooltalk.SchoolTalkDelivered"))
                .isEqualTo("{\"urn\":\"114598\",\"name\":\"Priory School, Lewes\"}");
        phone.context().close();
    }

    @Test
    void with_the_keys_alone() {
        Page desk = planned(visit("/trusts/RR8", BrowserFixture.DESK));
        Locator box = desk.getByLabel(SCHOOL);
        box.focus();
        desk.keyboard().type("notre dame catholic");
        assertThat(options(desk).first()).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");

        desk.keyboard().press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(options(desk)).hasCount(0);
        desk.keyboard().press("ArrowDown");
        Locator marked = desk.locator("[role=option][aria-selected=true]");
        assertThat(marked).containsText(options(desk).first().locator(".name").innerText());
        assertThat(box).hasAttribute("aria-activedescendant", Objects.requireNonNull(marked.getAttribute("id")));
        desk.keyboard().press("ArrowUp");
        assertThat(options(desk).last()).hasAttribute("aria-selected", "true");
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Enter");

        assertThat(status(desk)).containsText("From the register: Notre Dame");
        assertThat(box).isFocused();
        assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        button(desk, "Save").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".saved")).containsText("Saved.");
        assertThat(storedSchool("schooltalk.SchoolTalkBooked"))
                .matches("\\{\"urn\":\"\\d{6}\",\"name\":\"Notre Dame.*");
    }

    @Test
    void leaving_the_box_by_the_keyboard_takes_the_school_that_is_marked() {
        Page desk = planned(visit("/trusts/RR8", BrowserFixture.DESK));
        desk.getByLabel(SCHOOL).focus();
        desk.keyboard().type("bn7 2xn");
        assertThat(options(desk)).hasCount(1);
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Tab");

        assertThat(desk.getByLabel(SCHOOL)).hasValue("Priory School, Lewes");
        assertThat(desk.getByLabel(SCHOOL)).not().isFocused();
        assertThat(status(desk)).containsText("URN 114598");
    }

    @Test
    void on_a_slow_line_it_says_that_it_searches_and_keeps_what_is_typed() {
        Page desk = planned(visit("/trusts/RR8", BrowserFixture.DESK));
        List<Route> held = new ArrayList<>();
        desk.route(Pattern.compile(".*v-r=uidl.*"), held::add);
        desk.getByLabel(SCHOOL).focus();
        desk.keyboard().type("zzyzx academy");
        assertThat(desk.locator(".school-waiting")).hasText("Searching for schools…");
        assertThat(desk.locator(".school-waiting"))
                .hasText("The search is taking a while. You can carry on: we will save the name you enter.");

        assertThat(held).isNotEmpty();
        desk.unroute(Pattern.compile(".*v-r=uidl.*"));
        held.forEach(Route::resume);
        assertThat(status(desk)).containsText("Not in the register of July 2022. We will save the name you entered");
        assertThat(desk.locator(".school-waiting")).isEmpty();
        button(desk, "Save").click();
        assertThat(desk.locator(".saved")).containsText("Saved.");
        assertThat(storedSchool("schooltalk.SchoolTalkBooked")).isEqualTo("{\"name\":\"zzyzx academy\"}");
    }
}
