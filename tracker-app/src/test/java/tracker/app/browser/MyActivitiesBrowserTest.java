package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandId;

/** The people of a trust among their own activities, two of them at once, and with a line that comes and goes. */
class MyActivitiesBrowserTest extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String VISITORS = "About how many visitors?";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @BeforeAll
    void twoColleagues() {
        String password = passwords.encode(PASSWORD);
        for (String name : List.of("Cora", "Sam")) {
            String address = name.toLowerCase() + "@example.nhs.uk";
            jdbc.sql("""
                            insert into account (person, address, sign_in_name, name, password, opened_at)
                            values (?, ?, ?, ?, ?, now())
                            """)
                    .params("person-" + name, address, address, name, password)
                    .update();
            jdbc.sql("insert into account_trust values (?, 'RR8', 'CONTRIBUTOR')")
                    .param("person-" + name)
                    .update();
        }
    }

    private Page signedIn(String name, String path, int width) {
        Page page = visit(
                "/sign-in?to=" + path.replace("?", "%3F").replace("&", "%26").replace("=", "%3D"), width);
        page.setDefaultTimeout(20_000);
        page.getByLabel("Email address").first().fill(name.toLowerCase() + "@example.nhs.uk");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.getByText("Sign out").waitFor();
        return page;
    }

    private StandId held(int visitors) {
        StandId stand = week.hold(LEEDS, TUESDAY, visitors);
        week.settle();
        return stand;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private static Locator detail(Page page) {
        return page.locator(".activity-detail");
    }

    @Test
    void who_was_slower_is_asked_and_nobody_writes_over_what_he_has_not_seen() {
        StandId stand = held(41);
        String path = "/my/activities/" + stand.value() + "?do=correct";
        Page cora = signedIn("Cora", path, BrowserFixture.DESK);
        Page sam = signedIn("Sam", path, BrowserFixture.PHONE);
        cora.getByLabel(VISITORS).fill("45");
        cora.getByLabel("Why?").fill("counted again");
        assertThat(cora.locator(".change-list")).containsText("41 → 45");

        sam.getByLabel(VISITORS).fill("50");
        sam.getByLabel("Where is it?").fill("Sam's corner");
        sam.getByLabel("Why?").fill("from the clicker");
        press(sam, "Save the correction");
        assertThat(detail(sam)).containsText("Saved. The boards have been updated.");
        assertThat(detail(cora)).containsText("50 visitors");
        assertThat(cora.getByLabel(VISITORS)).hasValue("45");

        press(cora, "Save the correction");
        Locator clash = cora.locator(".clash");
        assertThat(clash).containsText("Sam changed this just now.");
        assertThat(clash).containsText("It is now 50, and you entered 45.");
        assertThat(clash).containsText("Where is it? Sam's corner");
        AccessibilityBrowserTest.assertNothingFound(cora, BrowserFixture.DESK);
        clash.getByText("Keep yours: 45").click();
        clash.getByText("Save the correction").click();
        assertThat(detail(cora)).containsText("45 visitors");
        assertThat(cora.locator(".activity-detail h2")).hasText("Sam's corner");
        assertThat(cora.locator(".history li")).hasCount(3);
        assertThat(cora.locator(".history")).containsText("Reported by Sam.");
    }

    @Test
    void the_filter_is_in_the_address_and_the_list_opens_beside_it() {
        held(7);
        week.book(LEEDS, TUESDAY.plusDays(1));
        week.settle();
        Page page = signedIn("Cora", "/my/activities", BrowserFixture.DESK);
        press(page, "Planned ");
        page.waitForURL(Pattern.compile("show=planned"));
        assertThat(page.locator(".my-row .stage-held")).hasCount(0);
        page.locator(".my-row a").first().click();
        page.waitForURL(Pattern.compile("my/activities/stand-.*show=planned"));
        assertThat(page.locator(".activity-detail h2")).isFocused();
        page.goBack();
        assertThat(page.locator(".my-detail")).isHidden();
        page.reload();
        assertThat(page.locator(".my-chip[aria-current]").first()).containsText("Planned");
    }

    @Test
    void several_are_withdrawn_with_one_reason_and_brought_back_again() throws Exception {
        held(11);
        held(12);
        Page page = signedIn("Cora", "/my/activities?show=held", BrowserFixture.DESK);
        press(page, "Select all on this page");
        Locator selection = page.locator(".my-selection");
        assertThat(selection).containsText("selected.");

        Download download = page.waitForDownload(() -> press(page, "Download as CSV"));
        List<String> lines = Files.readAllLines(download.path());
        long rows = lines.stream().filter(line -> line.startsWith("stand-")).count();
        assertThat(lines).contains("rows," + rows).anyMatch(line -> line.startsWith("position,"));
        assertThat(rows).isGreaterThan(1);

        press(page, "Withdraw selected");
        page.getByLabel("Why?").fill("of another week");
        selection.getByText("Withdraw selected: ").click();
        assertThat(selection).containsText(rows + " activities are withdrawn.");
        assertThat(page.locator(".my-row")).hasCount(0);
        AccessibilityBrowserTest.assertNothingFound(page, BrowserFixture.DESK);
        button(page, "Undo").click();
        assertThat(page.locator(".my-row")).hasCount((int) rows);
    }

    @Test
    void another_like_this_begins_with_all_its_answers_but_the_number() {
        StandId stand = held(33);
        Page page = signedIn("Cora", "/my/activities/" + stand.value(), BrowserFixture.PHONE);
        press(page, "Log another like this");
        assertThat(page.getByLabel("Where is it?")).hasValue("Main foyer");
        assertThat(page.getByLabel(VISITORS)).hasValue("");
        assertThat(page.getByLabel("Today")).isChecked();
        page.getByLabel(VISITORS).fill("34");
        press(page, "Save");
        assertThat(page.locator(".saved, .doubt").first()).isVisible();
    }

    @Test
    void what_is_typed_into_a_correction_survives_a_closed_tab_and_touches_nothing_else() {
        StandId stand = held(60);
        Page page = signedIn("Cora", "/my/activities/" + stand.value() + "?do=correct", BrowserFixture.PHONE);
        page.getByLabel(VISITORS).fill("66");
        page.close();
        StandDetails moved = new StandDetails(DayRange.on(TUESDAY), new TextLine("North entrance"), List.of(), null);
        week.send(new CorrectStand(stand, CAMPAIGN, LEEDS, moved, figures(61), REASON));
        week.settle();
        Page again = tab(page, "/my/activities/" + stand.value() + "?do=correct");
        assertThat(again.getByText("We saved what you entered.")).isVisible();
        assertThat(again.getByLabel(VISITORS)).hasValue("66");
        assertThat(again.getByLabel("Where is it?")).hasValue("North entrance");
        assertThat(again.locator(".change-list")).containsText("61 → 66");
    }

    @Test
    void without_a_connection_it_waits_and_is_sent_once_when_there_is_one() {
        Page page = signedIn("Cora", "/l/RR8-stand", BrowserFixture.PHONE);
        page.evaluate("window.trackerPatience = 300");
        page.getByLabel(VISITORS).fill("870");
        page.getByLabel("Where is it?").fill("Tunnel");
        page.getByLabel(VISITORS).focus();
        page.context().setOffline(true);
        press(page, "Save");
        Locator waiting = page.locator("tracker-waiting");
        assertThat(waiting).containsText("Waiting for connection.");
        assertThat(waiting).containsText("Use the simple form");
        assertThat((String)
                        page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('tracker.draft')).join()"))
                .contains("RR8.stand");
        page.context().setOffline(false);
        assertThat(page.locator(".saved")).containsText("Saved. Stand, Tunnel");
        week.settle();
        assertThat(jdbc.sql("select count(*) from participation_ledger where title = 'Tunnel' and to_position is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void before_an_idle_session_ends_one_is_asked_and_afterwards_one_is_back_with_all_that_was_typed() {
        Page page = signedIn("Cora", "/my/activities", BrowserFixture.DESK);
        page.clock().install();
        page.navigate(address() + "/log?trust=RR8&kind=stand");
        page.getByLabel("Where is it?").fill("Quiet corner");
        page.getByLabel(VISITORS).fill("23");
        Locator warning = page.locator("tracker-session");
        assertThat(warning).isHidden();
        page.clock().fastForward(Duration.ofMinutes(28).plusSeconds(10).toMillis());
        assertThat(warning).isVisible();
        button(page, "Stay signed in").click();
        assertThat(warning).isHidden();

        page.clock().fastForward(Duration.ofMinutes(29).toMillis());
        assertThat(warning).isVisible();
        page.clock().fastForward(Duration.ofMinutes(2).toMillis());
        page.waitForURL(Pattern.compile("/sign-in\\?over&to="));
        assertThat(page.getByText("You were signed out because nothing was done here for a while."))
                .isVisible();
        page.getByLabel("Email address").first().fill("cora@example.nhs.uk");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/log\\?trust=RR8&kind=stand"));
        assertThat(page.getByText("We saved what you entered.")).isVisible();
        assertThat(page.getByLabel("Where is it?")).hasValue("Quiet corner");
        assertThat(page.getByLabel(VISITORS)).hasValue("23");
    }
}
