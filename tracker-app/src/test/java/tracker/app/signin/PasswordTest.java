package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;

/** Changing and resetting a password, and the first sign-in of the first administrator: over HTTP, as it is in life. */
@ApplicationTest
@ActiveProfiles(profiles = "life", inheritProfiles = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordTest {

    private static final String NEXT = "kitten umbrella seven";

    @Autowired
    private WeekStory week;

    @Autowired
    private AccountRepository accounts;

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

    private static String address(String name) {
        return name + "@example.nhs.uk";
    }

    private PersonId somebody(String name) {
        PersonId person = new PersonId("person-" + name);
        accounts.add(person, address(name), "Person " + name, hash, Instant.EPOCH);
        accounts.grantRole(person, Role.LEAD, GUYS);
        return person;
    }

    private HttpBrowserClient signedIn(String name, boolean remembered) {
        HttpBrowserClient browser = new HttpBrowserClient(port);
        Map<String, String> form = Map.of("username", address(name), "password", TestUser.PASSWORD, "to", "/");
        Map<String, String> ticked =
                Map.of("username", address(name), "password", TestUser.PASSWORD, "to", "/", "remember", "true");
        assertThat(HttpBrowserClient.location(browser.post("/sign-in", "/sign-in", remembered ? ticked : form)))
                .isEqualTo("/");
        return browser;
    }

    private static boolean in(HttpBrowserClient browser) {
        return browser.page("me", "").contains("Your account");
    }

    private boolean signsIn(String address, String password) {
        return HttpBrowserClient.location(new HttpBrowserClient(port).signIn(address, password))
                .equals("/");
    }

    private static HttpResponse<String> change(HttpBrowserClient browser, String current, String next) {
        return browser.post("/me/password", "/me/password", Map.of("current", current, "password", next));
    }

    @Test
    void a_changed_password_ends_all_other_sign_ins_and_says_so_by_email() {
        PersonId person = somebody("amy");
        HttpBrowserClient here = signedIn("amy", false);
        HttpBrowserClient there = signedIn("amy", false);
        String kept = signedIn("amy", true).rememberMeCookie();
        new HttpBrowserClient(port).post("/sign-in", "/sign-in/link", Map.of("address", address("amy")));

        assertThat(change(here, TestUser.PASSWORD, NEXT).body()).contains("Your password is changed");

        assertThat(in(here)).isTrue();
        assertThat(in(there)).isFalse();
        assertThat(in(HttpBrowserClient.withRememberMeCookie(kept, port))).isFalse();
        assertThat(jdbc.sql("select count(*) from one_time_link where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .as("links that were sent before")
                .isZero();
        assertThat(jdbc.sql("select count(*) from known_device where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .as("this device alone is known")
                .isEqualTo(1);
        assertThat(jdbc.sql("select subject from letter where person = ? order by id desc limit 1")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Your password was changed");
        assertThat(signsIn(address("amy"), TestUser.PASSWORD)).isFalse();
        assertThat(signsIn(address("amy"), NEXT)).isTrue();
    }

    @Test
    void the_current_password_is_asked_for_and_guesses_at_it_are_limited() {
        somebody("ben");
        HttpBrowserClient browser = signedIn("ben", false);
        for (int guess = 1; guess <= 5; guess++) {
            HttpResponse<String> refused = change(browser, "guess " + guess, NEXT);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("Your current password is wrong");
        }
        assertThat(change(browser, TestUser.PASSWORD, NEXT).body()).contains("too many attempts");
        assertThat(HttpBrowserClient.location(new HttpBrowserClient(port).get("/me/password")))
                .isEqualTo("/sign-in?to=/me/password");
    }

    @Test
    void a_common_password_is_refused_at_every_form() {
        PersonId person = somebody("cat");
        HttpBrowserClient browser = signedIn("cat", false);
        HttpResponse<String> refused = change(browser, TestUser.PASSWORD, "Password2027!");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("one of the first that others would try");
        assertThat(change(browser, TestUser.PASSWORD, TestUser.PASSWORD).body())
                .contains("This is your current password");
        assertThat(in(browser)).isTrue();
        String link = resetLink("cat", person);
        assertThat(new HttpBrowserClient(port)
                        .post(link, link, Map.of("password", "qwertyuiop"))
                        .body())
                .contains("one of the first that others would try");
    }

    private String resetLink(String name, PersonId person) {
        new HttpBrowserClient(port).post("/sign-in", "/sign-in/password", Map.of("address", address(name)));
        String letter = jdbc.sql("select body from letter where person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
        Matcher link = Pattern.compile("/sign-in/password/[A-Za-z0-9_-]{43}").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }

    @Test
    void a_link_by_email_sets_a_new_password_once_and_ends_all_sign_ins() {
        PersonId person = somebody("dan");
        HttpBrowserClient there = signedIn("dan", false);
        String link = resetLink("dan", person);
        HttpBrowserClient here = new HttpBrowserClient(port);
        assertThat(here.get(link).body()).contains("Choose a new password", address("dan"));
        assertThat(here.post(link, link, Map.of("password", "short")).statusCode())
                .isEqualTo(400);
        assertThat(HttpBrowserClient.location(here.post(link, link, Map.of("password", NEXT))))
                .isEqualTo("/");
        assertThat(in(here)).isTrue();
        assertThat(in(there)).isFalse();
        assertThat(new HttpBrowserClient(port).get(link).statusCode()).isEqualTo(410);
        assertThat(signsIn(address("dan"), TestUser.PASSWORD)).isFalse();
    }

    @Test
    void the_first_administrator_is_asked_for_an_address_and_a_password_and_the_printed_one_dies() {
        PersonId person = new PersonId("person-first");
        String printed = "abcde-fghjk-mnpqr-stuvw";
        accounts.add(person, "first", "First administrator", passwords.encode(printed), Instant.EPOCH);
        accounts.grantRole(person, Role.ADMINISTRATOR, null);
        accounts.requireSetUp(person);
        HttpBrowserClient browser = new HttpBrowserClient(port);
        assertThat(HttpBrowserClient.location(browser.signIn("first", printed))).isEqualTo("/");

        HttpResponse<String> page = browser.send(browser.request("/people").header("Accept", "text/html"));
        assertThat(HttpBrowserClient.location(page)).isEqualTo("/first-sign-in");
        assertThat(accounts.find(person).orElseThrow().speaker().administers())
                .as("no role before")
                .isFalse();
        HttpResponse<String> refused = setUp(browser, "Ada", "no address", NEXT);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Enter an email address", "value=\"Ada\"");
        assertThat(setUp(browser, "Ada", address("ada"), printed).body()).contains("the password that was printed");
        somebody("taken");
        assertThat(setUp(browser, "Ada", address("taken"), NEXT).body())
                .contains("Another user has this email address");

        assertThat(HttpBrowserClient.location(setUp(browser, "Ada", address("ada"), NEXT)))
                .isEqualTo("/");
        assertThat(browser.page("people", "")).contains("Invite a user");
        assertThat(setUp(browser, "Ada", address("other"), NEXT).statusCode()).isEqualTo(404);
        assertThat(signsIn("first", printed)).isFalse();
        assertThat(signsIn(address("ada"), printed)).isFalse();
        assertThat(signsIn(address("ada"), NEXT)).isTrue();
    }

    private static HttpResponse<String> setUp(HttpBrowserClient browser, String name, String address, String password) {
        return browser.post(
                "/sign-in", "/first-sign-in", Map.of("name", name, "address", address, "password", password));
    }
}
