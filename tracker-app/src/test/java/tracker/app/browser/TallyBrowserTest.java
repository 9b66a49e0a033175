package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandId;
import tracker.domain.stand.TallyKey;

/** Phones at a stand, with a network, without one, and with one that breaks at the worst moment. */
@ActiveProfiles(profiles = "closed", inheritProfiles = false)
class TallyBrowserTest extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";

    private static final String AGE_THE_KEPT_PAGE = """
            async () => {
              const kept = await caches.open('tally-1');
              const page = await (await kept.match(location.pathname)).text();
              const old = page.replace(/data-now="\\d+"/, 'data-now="1000"');
              await kept.put(location.pathname, new Response(old, {headers: {'Content-Type': 'text/html'}}));
              return old !== page;
            }
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    private StandId stand;
    private String link;

    @BeforeAll
    void somebody() {
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, password, opened_at)
                        values ('person-cora', 'cora@example.nhs.uk', 'cora@example.nhs.uk', 'Cora Contributor', ?, now())
                        """).param(passwords.encode(PASSWORD)).update();
        jdbc.sql("insert into account_trust values ('person-cora', 'RR8', 'CONTRIBUTOR')")
                .update();
    }

    @BeforeEach
    void aStandWithALink() {
        stand = week.book(LEEDS, TUESDAY);
        TallyKey key = TallyKey.next();
        week.send(new MakeTallyLink(stand, CAMPAIGN, LEEDS, key.hash()));
        week.settle();
        link = "/tally/" + stand + "#key=" + key.value();
    }

    private List<Integer> stored() {
        return jdbc.sql("""
                        select (convert_from(payload, 'UTF8')::json ->> 'taps')::int from domain_event
                        where aggregate_identifier = ? and payload_type = 'stand.VisitorsTallied'
                        """).param(stand.value()).query(Integer.class).list();
    }

    private static Locator one(Page phone) {
        return phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Count one visitor"));
    }

    private static void tap(Page phone, int times) {
        for (int i = 0; i < times; i++) {
            one(phone).tap();
        }
    }

    /** A phone on the counter that could open it again without a network. */
    private Page counter() {
        Page phone = touch(link);
        phone.locator("#tally[data-kept]").waitFor();
        assertThat(one(phone)).isEnabled();
        return phone;
    }

    /** By the button, even where it has just gone because everything is sent. */
    private static void sendNow(Page phone) {
        phone.getByText("Send now").dispatchEvent("click");
    }

    @Test
    void two_phones_one_of_them_offline_and_loaded_again_add_up_and_nothing_counts_twice() {
        Page first = counter();
        Page second = counter();
        tap(first, 3);
        sendNow(first);
        assertThat(first.locator("#tally-all")).hasText("3");

        second.context().setOffline(true);
        tap(second, 2);
        second.getByText("Count five").tap();
        second.getByText("Remove one").tap();
        assertThat(second.locator("#tally-this")).hasText("6");
        assertThat(second.locator("#tally-unsent"))
                .containsText("6 not sent yet, saved on this phone. We will send them when you are back online.");

        // the tab is closed, and days later the page that was kept is opened again without a network
        assertThat((Boolean) second.evaluate(AGE_THE_KEPT_PAGE)).isTrue();
        second = closedAndOpenedAgain(second);
        assertThat(one(second)).isEnabled();
        assertThat(second.locator("#tally-this")).hasText("6");
        tap(second, 1);
        assertThat(second.locator("#tally-this")).hasText("7");
        assertThat(stored()).containsExactly(3);

        second.context().setOffline(false);
        assertThat(second.locator("#tally-all")).hasText("10");
        assertThat(second.locator("#tally-unsent")).isHidden();
        tap(first, 1);
        sendNow(first);
        assertThat(first.locator("#tally-all")).hasText("11");
        assertThat(first.locator("#tally-fresh")).hasText("on 2 phones, updated just now");
        assertThat(stored()).containsExactlyInAnyOrder(3, 7, 1);
    }

    private Page closedAndOpenedAgain(Page phone) {
        Page again = tab(phone, link);
        phone.close();
        return again;
    }

    @Test
    void a_phone_that_forgets_everything_begins_anew_and_takes_nothing_away() {
        Page phone = counter();
        tap(phone, 3);
        sendNow(phone);
        assertThat(phone.locator("#tally-all")).hasText("3");
        CDPSession browser = phone.context().newCDPSession(phone);
        browser.send("Storage.clearDataForOrigin", forgotten(address()));
        phone.reload();
        assertThat(one(phone)).isEnabled();
        assertThat(phone.locator("#tally-this")).hasText("0");
        assertThat(phone.locator("#tally-all")).hasText("3");
        tap(phone, 2);
        sendNow(phone);
        assertThat(phone.locator("#tally-all")).hasText("5");
        assertThat(phone.locator("#tally-fresh")).containsText("on 2 phones,");
        assertThat(stored()).containsExactlyInAnyOrder(3, 2);
    }

    private static JsonObject forgotten(String origin) {
        JsonObject all = new JsonObject();
        all.addProperty("origin", origin);
        all.addProperty("storageTypes", "all");
        return all;
    }

    @Test
    void a_link_that_ends_while_a_phone_is_away_loses_nothing_and_the_new_one_sends_it() {
        Page phone = counter();
        phone.context().setOffline(true);
        tap(phone, 2);
        TallyKey key = TallyKey.next();
        week.send(new MakeTallyLink(stand, CAMPAIGN, LEEDS, key.hash()));
        phone.context().setOffline(false);
        assertThat(phone.locator("#tally-problem")).containsText("This link has ended");
        tap(phone, 1);
        assertThat(phone.locator("#tally-unsent")).containsText("3 not sent yet");
        AccessibilityBrowserTest.assertNothingFound(phone, BrowserFixture.PHONE);
        assertThat(stored()).isEmpty();

        Page again = tab(phone, "/tally/" + stand + "#key=" + key.value());
        assertThat(again.locator("#tally-all")).hasText("3");
        assertThat(again.locator("#tally-problem")).isHidden();
        assertThat(again.locator("#tally-unsent")).isHidden();
        assertThat(stored().stream().mapToInt(taps -> taps).sum()).isEqualTo(3);
    }

    @Test
    void taps_whose_answer_is_lost_are_sent_again_and_count_once() {
        Page phone = counter();
        AtomicInteger killed = new AtomicInteger();
        phone.route("**/taps", route -> {
            if (killed.getAndIncrement() == 0) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        tap(phone, 4);
        sendNow(phone);
        // the tracker has taken them, and the phone does not know
        assertThat(phone.locator("#tally-unsent")).containsText("4 not sent yet");
        tap(phone, 1);
        assertThat(phone.locator("#tally-all")).hasText("5");
        assertThat(killed.get()).isGreaterThan(1);
        assertThat(stored()).containsExactlyInAnyOrder(4, 1);
    }

    @Test
    void two_tabs_of_one_phone_share_one_counter_and_give_no_number_twice() {
        Page one = counter();
        Page other = tab(one, link);
        assertThat(one(other)).isEnabled();
        for (int i = 0; i < 5; i++) {
            one(one).click();
            one(other).click();
        }
        assertThat(one.locator("#tally-this")).hasText("10");
        assertThat(other.locator("#tally-this")).hasText("10");
        sendNow(one);
        assertThat(one.locator("#tally-all")).hasText("10");
        assertThat(one.locator("#tally-fresh")).containsText("on 1 phone,");
        assertThat(one.locator("#tally-refused")).isHidden();
        assertThat(stored().stream().mapToInt(taps -> taps).sum()).isEqualTo(10);
    }

    @Test
    void what_is_refused_is_shown_with_its_reason_and_kept_until_it_can_be_taken() {
        Page phone = counter();
        week.withdraw(stand, LEEDS);
        tap(phone, 2);
        sendNow(phone);
        assertThat(phone.locator("#tally-refused"))
                .containsText(
                        "2 were not accepted: This stand was withdrawn. Restore it first. They stay saved on this phone.");
        phone.reload();
        assertThat(phone.locator("#tally-refused")).containsText("2 were not accepted");
        AccessibilityBrowserTest.assertNothingFound(phone, BrowserFixture.PHONE);
        week.restore(stand, LEEDS);
        phone.getByText("Try them again").click();
        assertThat(phone.locator("#tally-all")).hasText("2");
        assertThat(phone.locator("#tally-refused")).isHidden();
        assertThat(stored()).containsExactly(2);
    }

    @Test
    void whoever_is_signed_out_keeps_what_was_counted_and_comes_back_to_the_same_counter() {
        Page phone = visit("/tally/" + stand, BrowserFixture.NARROW);
        assertThat(one(phone)).isEnabled();
        one(phone).click();
        sendNow(phone);
        assertThat(phone.locator("#tally-problem")).hasText("Sign in to send. What you counted is saved.");
        AccessibilityBrowserTest.assertNothingFound(phone, BrowserFixture.NARROW);
        phone.getByText("Sign in to send", new Page.GetByTextOptions().setExact(true))
                .click();
        signIn(phone);
        assertThat(phone.locator("#tally-this")).hasText("1");
        assertThat(phone.locator("#tally-all")).hasText("1");
        assertThat(phone.locator("#tally-problem")).isHidden();
        assertThat(stored()).containsExactly(1);
    }

    private static void signIn(Page page) {
        page.getByLabel("Email address").first().fill("cora@example.nhs.uk");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    @Test
    void a_trusts_person_opens_it_on_another_phone_sees_the_count_and_reports_it_and_what_came_later() {
        Page desk = visit("/sign-in?to=/trusts/RR8", BrowserFixture.DESK);
        signIn(desk);
        Locator card = desk.locator(".activity")
                .filter(new Locator.FilterOptions().setHas(desk.locator("a[href='tally/" + stand + "']")));
        card.getByText("Count on another phone").click();
        AccessibilityBrowserTest.assertNothingFound(desk, BrowserFixture.DESK);
        card.getByText("Make a link").click();
        assertThat(card.locator(".qr svg")).isVisible();
        AccessibilityBrowserTest.assertNothingFound(desk, BrowserFixture.DESK);
        link = card.locator(".tally-link input").inputValue().replace(address(), "");
        assertThat(link).startsWith("/tally/" + stand + "#key=");

        Page phone = counter();
        tap(phone, 3);
        sendNow(phone);
        assertThat(card.getByText("Counted so far: 3 (clicker, 1 phone)")).isVisible();
        Page own = tab(desk, "/my/activities/" + stand);
        assertThat(own.getByText("Counted so far: 3 (clicker, 1 phone)")).isVisible();
        assertThat(own.locator(".activity-detail a[href='tally/" + stand + "']"))
                .isVisible();
        AccessibilityBrowserTest.assertNothingFound(own, BrowserFixture.DESK);
        card.getByText("How many people came?").click();
        assertThat(card.getByLabel("About how many visitors?")).hasValue("3");

        // one more comes while the form is open
        tap(phone, 1);
        sendNow(phone);
        assertThat(card.getByText("Counted so far: 4 (clicker, 1 phone)")).isVisible();
        card.getByText("Save the figures").click();
        card.getByText("Yes, use 4").click();
        card.getByText("Save the figures").click();
        assertThat(card.getByText("4 visitors, counted with a clicker").first()).isVisible();

        tap(phone, 2);
        sendNow(phone);
        assertThat(card.getByText("2 more were counted on a phone after you reported: 4 → 6"))
                .isVisible();
        AccessibilityBrowserTest.assertNothingFound(desk, BrowserFixture.DESK);
        card.getByText("Change it to 6").click();
        assertThat(card.getByText("6 visitors, counted with a clicker").first()).isVisible();
        assertThat(card.getByText("more were counted")).isHidden();
        week.settle();
        own.navigate(address() + "/api/v1/participation?campaign=2027&trust=RR8");
        assertThat(own.locator("body")).containsText("\"best\":6,");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void nothing_stands_in_anybodys_way_and_the_keyboard_alone_counts(int width) {
        Page page = visit(link, width);
        assertThat(one(page)).isFocused();
        AccessibilityBrowserTest.assertNothingFound(page, width);
        page.keyboard().press("Space");
        page.keyboard().press("+");
        page.keyboard().press("+");
        page.keyboard().press("-");
        assertThat(page.locator("#tally-this")).hasText("2");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tally-this")).hasText("7");
        page.keyboard().press("Tab");
        for (int i = 0; i < 9; i++) {
            page.keyboard().press("-");
        }
        assertThat(page.locator("#tally-this")).hasText("0");
        assertThat(one(page)).isFocused();
        one(page).press("+");
        AccessibilityBrowserTest.assertNothingFound(page, width);
        AccessibilityBrowserTest.assertNothingFound(visit("/tally/stand-nowhere", width), width);
    }
}
