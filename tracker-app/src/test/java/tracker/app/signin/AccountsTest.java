package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;

/** Signed in here and there, remembered on a device, and gone: over HTTP, in a house as it is in life. */
@ApplicationTest
@ActiveProfiles(profiles = "life", inheritProfiles = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    @Autowired
    @Qualifier("house")
    private Commands house;

    @Autowired
    private WeekStory week;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private SignInRepository signIns;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    private String hash = "";

    @BeforeAll
    void begin() {
        week.begin();
        hash = passwords.encode(TestUser.PASSWORD);
    }

    private PersonId somebody(String name) {
        PersonId person = new PersonId("person-" + name);
        accounts.add(person, name + "@example.nhs.uk", "Person " + name, hash, java.time.Instant.EPOCH);
        accounts.grantRole(person, Role.LEAD, GUYS);
        return person;
    }

    private HttpBrowserClient signedIn(String name, boolean ticked) {
        HttpBrowserClient browser = new HttpBrowserClient(port);
        Map<String, String> form =
                Map.of("username", name + "@example.nhs.uk", "password", TestUser.PASSWORD, "to", "/");
        Map<String, String> both = ticked
                ? Map.of(
                        "username",
                        name + "@example.nhs.uk",
                        "password",
                        TestUser.PASSWORD,
                        "to",
                        "/",
                        "remember",
                        "true")
                : form;
        assertThat(HttpBrowserClient.location(browser.post("/sign-in", "/sign-in", both)))
                .isEqualTo("/");
        return browser;
    }

    private static boolean in(HttpBrowserClient browser) {
        String page = browser.page("me", "");
        assertThat(page.contains("Your account") || page.contains("Sign in to see this page"))
                .as(page)
                .isTrue();
        return page.contains("Your account");
    }

    @Test
    void only_who_ticks_it_is_remembered_and_only_hashes_are_kept() {
        somebody("amy");
        assertThat(signedIn("amy", false).rememberMeCookie()).isEmpty();
        String kept = signedIn("amy", true).rememberMeCookie();
        assertThat(kept).isNotEmpty();
        String[] parts = new String(Base64.getDecoder().decode(kept), StandardCharsets.UTF_8).split(":");
        assertThat(jdbc.sql(
                                "select count(*) from remembered_device where encode(series, 'escape') = ? or encode(token, 'escape') = ?")
                        .params(parts[0], parts[1])
                        .query(Integer.class)
                        .single())
                .isZero();
        HttpBrowserClient later = HttpBrowserClient.withRememberMeCookie(kept, port);
        assertThat(in(later)).isTrue();
        assertThat(later.rememberMeCookie())
                .as("another token at each visit")
                .isNotEmpty()
                .isNotEqualTo(kept);
        assertThat(later.page("me", "")).contains("Person amy", "this device, active now");
    }

    @Test
    void two_tabs_that_are_opened_at_once_are_both_in_and_a_copy_shown_later_ends_everything() {
        PersonId person = somebody("ben");
        HttpBrowserClient elsewhere = signedIn("ben", false);
        String kept = signedIn("ben", true).rememberMeCookie();
        HttpBrowserClient one = HttpBrowserClient.withRememberMeCookie(kept, port);
        assertThat(in(one)).isTrue();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(kept, port))).isTrue();
        assertThat(in(elsewhere)).isTrue();

        jdbc.sql("update remembered_device set used = now() - interval '2 minutes' where person = ?")
                .param(person.value())
                .update();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(kept, port)))
                .as("the copy")
                .isFalse();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(one.rememberMeCookie(), port)))
                .as("the device itself")
                .isFalse();
        assertThat(in(one)).isFalse();
        assertThat(in(elsewhere)).isFalse();
        assertThat(jdbc.sql("select subject from letter where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("You have been signed out everywhere");
    }

    @Test
    void a_device_is_remembered_for_thirty_days() {
        PersonId person = somebody("cat");
        String old = signedIn("cat", true).rememberMeCookie();
        jdbc.sql("update remembered_device set used = now() - interval '31 days' where person = ?")
                .param(person.value())
                .update();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(old, port))).isFalse();
        assertThat(jdbc.sql("select count(*) from letter where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .as("nobody is warned of a copy")
                .isZero();
    }

    @Test
    void signing_out_elsewhere_leaves_this_browser_alone() {
        PersonId person = somebody("dan");
        HttpBrowserClient here = signedIn("dan", false);
        String mine = signIns.of(person).getFirst().id();
        HttpBrowserClient there = signedIn("dan", false);
        String kept = signedIn("dan", true).rememberMeCookie();
        house.send(new SignOutElsewhere(person, mine)).join();
        assertThat(in(here)).isTrue();
        assertThat(in(there)).isFalse();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(kept, port))).isFalse();
    }

    @Test
    void a_closed_account_is_out_everywhere_at_once_and_leaves_nothing() {
        PersonId person = somebody("eve");
        HttpBrowserClient here = signedIn("eve", true);
        HttpBrowserClient there = signedIn("eve", false);
        new HttpBrowserClient(port).post("/sign-in", "/sign-in/link", Map.of("address", "eve@example.nhs.uk"));
        String letter = jdbc.sql("select body from letter where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
        Matcher link = Pattern.compile("/sign-in/link/[A-Za-z0-9_-]{43}").matcher(letter);
        assertThat(link.find()).isTrue();
        assertThat(new HttpBrowserClient(port).get(link.group()).statusCode()).isEqualTo(200);

        house.send(new CloseAccount(person)).join();
        assertThat(in(here)).isFalse();
        assertThat(in(there)).isFalse();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(here.rememberMeCookie(), port)))
                .isFalse();
        assertThat(new HttpBrowserClient(port).get(link.group()).statusCode()).isEqualTo(410);
        for (String table : new String[] {
            "account",
            "account_trust",
            "one_time_link",
            "letter",
            "reminder",
            "sign_in",
            "remembered_device",
            "known_device"
        }) {
            assertThat(jdbc.sql("select count(*) from " + table + " where person = ?")
                            .param(person.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(HttpBrowserClient.location(
                        new HttpBrowserClient(port).signIn("eve@example.nhs.uk", TestUser.PASSWORD)))
                .startsWith("/sign-in?problem=wrong");
    }

    @Test
    void a_browser_is_told_in_words() {
        assertThat(UserAgentParser.deviceName(
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                                + "Chrome/140.0.0.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge on Windows");
        assertThat(UserAgentParser.deviceName(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 "
                                + "(KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari on an iPhone");
        assertThat(UserAgentParser.deviceName(null)).isEqualTo("A browser");
        assertThat(UserAgentParser.deviceName("curl/8")).isEqualTo("A browser on a computer");
    }
}
