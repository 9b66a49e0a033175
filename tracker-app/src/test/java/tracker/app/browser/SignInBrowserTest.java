package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandId;

class SignInBrowserTest extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @BeforeAll
    void somebody() {
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, password, opened_at)
                        values ('person-cora', 'cora@example.nhs.uk', 'cora@example.nhs.uk', 'Cora Contributor', ?, now())
                        """).param(passwords.encode(PASSWORD)).update();
        jdbc.sql("insert into account_trust values ('person-cora', 'RR8', 'CONTRIBUTOR')")
                .update();
    }

    private static void signIn(Page page) {
        page.setDefaultTimeout(20_000);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.getByLabel("Email address").first().fill("cora@example.nhs.uk");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Cora Contributor")).isVisible();
    }

    @Test
    void after_signing_in_one_is_where_one_was_and_speaks_for_the_own_trust_only() {
        Page phone = visit("/trusts/RR8", BrowserFixture.NARROW);
        signIn(phone);
        assertThat(phone.locator("h1")).hasText("Leeds Teaching Hospitals");
        assertThat(phone.locator(".logging .button.primary")).isVisible();
        phone.navigate(address() + "/trusts/RJ1");
        assertThat(phone.locator("h1")).hasText("Guy's and St Thomas'");
        assertThat(phone.locator(".logging .button.primary")).hasCount(0);
        phone.navigate(address() + "/people");
        assertThat(phone.locator("h1")).hasText("You cannot see this page");
    }

    @Test
    void an_open_history_tells_by_name_who_said_what_and_moves_on() {
        StandId stand = week.hold(LEEDS, TUESDAY, 40);
        week.settle();
        Page page = visit("/trusts/RR8", BrowserFixture.DESK);
        signIn(page);
        Locator activity = page.locator(".activity").first();
        activity.getByText("History").click();
        Locator history = activity.locator(".history");
        assertThat(history).containsText("40 visitors");
        activity.getByText("Withdraw").click();
        activity.locator("textarea, input[type=text]").last().fill("counted twice");
        activity.getByText("Withdraw the activity").click();
        assertThat(history).containsText("Reported by Cora Contributor.");
        week.send(new RestoreStand(stand, CAMPAIGN, LEEDS, REASON));
        assertThat(history.locator("li")).hasCount(3);
    }

    @Test
    void signing_out_in_one_tab_signs_out_the_other() {
        Page one = visit("/trusts/RR8", BrowserFixture.DESK);
        signIn(one);
        Page other = one.context().newPage();
        other.navigate(address() + "/trusts/RR8");
        assertThat(other.getByText("Cora Contributor")).isVisible();
        one.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(one.getByText("You are signed out.")).isVisible();
        assertThat(other.getByText("Cora Contributor")).hasCount(0);
    }

    @Test
    void ones_own_page_shows_where_one_is_signed_in_and_lets_one_go_for_good() {
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, password, opened_at)
                        values ('person-leo', 'leo@example.nhs.uk', 'leo@example.nhs.uk', 'Leo Leaver', ?, now())
                        """).param(passwords.encode(PASSWORD)).update();
        for (int width : new int[] {BrowserFixture.NARROW, BrowserFixture.DESK}) {
            Page page = visit("/sign-in", width);
            page.getByLabel("Email address").first().fill("leo@example.nhs.uk");
            page.getByLabel("Password").fill(PASSWORD);
            page.getByLabel("Stay signed in on this device").check();
            AccessibilityBrowserTest.assertNothingFound(page, width);
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leo Leaver"))
                    .click();
            assertThat(page.locator("h1")).hasText("Your account");
            assertThat(page.getByText("this device, active now")).isVisible();
            AccessibilityBrowserTest.assertNothingFound(page, width);
        }
        Page phone = visit("/sign-in", BrowserFixture.PHONE);
        phone.getByLabel("Email address").first().fill("leo@example.nhs.uk");
        phone.getByLabel("Password").fill(PASSWORD);
        phone.getByLabel("Stay signed in on this device").check();
        phone.keyboard().press("Enter");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(phone.getByText("You are signed out.")).isVisible();
        Assertions.assertThat(rows("remembered_device"))
                .as("signed out, forgotten")
                .isEqualTo(2);
        Assertions.assertThat(rows("sign_in")).isEqualTo(2);
        Page other = visit("/sign-in", BrowserFixture.DESK);
        other.getByLabel("Email address").first().fill("leo@example.nhs.uk");
        other.getByLabel("Password").fill(PASSWORD);
        other.keyboard().press("Enter");
        other.getByText("Leo Leaver").waitFor();
        other.navigate(address() + "/me");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out everywhere else"))
                .click();
        assertThat(other.getByText("None. To add one, tick")).isVisible();
        assertThat(other.getByText("this device, active now")).hasCount(1);
        assertThat(other.locator(".people li")).hasCount(1);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close my account"))
                .click();
        assertThat(other.getByText("This cannot be undone.")).isVisible();
        AccessibilityBrowserTest.assertNothingFound(other, BrowserFixture.DESK);
        other.getByText("Yes, close my account").click();
        assertThat(other.getByText("You are signed out.")).isVisible();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where person = 'person-leo'")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_wrong_password_is_told_in_words() {
        Page page = visit("/sign-in", BrowserFixture.NARROW);
        page.getByLabel("Email address").first().fill("cora@example.nhs.uk");
        page.getByLabel("Password").fill("not this one");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is wrong");
    }
}
