package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.EmailAddress;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;

/** From the invitation to the sign-in, over HTTP as a browser without JavaScript does it. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    @Qualifier("house")
    Commands house;

    @Autowired
    WeekStory week;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Value("${local.server.port}")
    int port;

    @BeforeAll
    void begin() {
        week.begin();
        week.settle();
    }

    private final class SignInClient {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String path) throws Exception {
            return http.send(request(path).build(), BodyHandlers.ofString());
        }

        /** Fills in the form that stands on that page. */
        HttpResponse<String> post(String page, String action, Map<String, String> fields) throws Exception {
            Matcher token = TOKEN.matcher(get(page).body());
            assertThat(token.find()).as("a form with a token on " + page).isTrue();
            String body = fields.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))
                    + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            return http.send(
                    request(action)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String address, String password, String to) throws Exception {
            return post("/sign-in", "/sign-in", Map.of("username", address, "password", password, "to", to));
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(20));
        }
    }

    private String invite(String name) {
        String address = name + "@example.nhs.uk";
        house.send(new InvitePerson(PersonId.next(), new EmailAddress(address), new TextLine(name), Role.LEAD, GUYS))
                .join();
        return address;
    }

    private String link(String address, String way) {
        String letter = jdbc.sql(
                        "select body from letter join account using (person) where address = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
        Matcher link = Pattern.compile(way + "[A-Za-z0-9_-]{43}").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }

    private String join(String name) throws Exception {
        String address = invite(name);
        String link = link(address, "/invitation/");
        new SignInClient().post(link, link, Map.of("password", PASSWORD));
        return address;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://127.0.0.1:\\d+", "");
    }

    @Test
    void who_is_invited_chooses_a_password_once_and_is_in() throws Exception {
        String address = invite("amy");
        String link = link(address, "/invitation/");
        SignInClient browser = new SignInClient();
        assertThat(browser.get(link).body()).contains("Welcome, amy");
        HttpResponse<String> tooShort = browser.post(link, link, Map.of("password", "short"));
        assertThat(tooShort.statusCode()).isEqualTo(400);
        assertThat(tooShort.body()).contains("at least 10 characters");
        String before = browser.session();
        HttpResponse<String> in = browser.post(link, link, Map.of("password", PASSWORD));
        assertThat(location(in)).isEqualTo("/");
        assertThat(browser.session()).isNotEqualTo(before).isNotEmpty();
        assertThat(new SignInClient().get(link).statusCode()).isEqualTo(410);
        assertThat(location(new SignInClient().signIn(address.toUpperCase(), PASSWORD, "/trusts/RJ1")))
                .isEqualTo("/trusts/RJ1");
    }

    @Test
    void the_session_has_another_id_after_signing_in() throws Exception {
        String address = join("ben");
        SignInClient browser = new SignInClient();
        browser.get("/sign-in");
        String before = browser.session();
        assertThat(location(browser.signIn(address, PASSWORD, "/"))).isEqualTo("/");
        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() throws Exception {
        String address = join("cat");
        String wrong = location(new SignInClient().signIn(address, "not the password", "/"));
        String unknown = location(new SignInClient().signIn("nobody@example.nhs.uk", "not the password", "/"));
        assertThat(wrong).isEqualTo(unknown).startsWith("/sign-in?problem=wrong");
    }

    @Test
    void who_guesses_is_slowed_down_even_with_the_right_password_and_others_are_not() throws Exception {
        String address = join("dan");
        String answer = "";
        for (int guess = 0; guess < 20 && !answer.startsWith("/sign-in?problem=often"); guess++) {
            answer = location(new SignInClient().signIn(address, "guess " + guess, "/"));
        }
        assertThat(location(new SignInClient().signIn(address, PASSWORD, "/"))).startsWith("/sign-in?problem=often");
        String other = join("eve");
        assertThat(location(new SignInClient().signIn(other, PASSWORD, "/"))).isEqualTo("/");
    }

    @Test
    void each_wrong_password_is_counted_once_so_that_the_fifth_try_may_be_right() throws Exception {
        String address = join("lou");
        SignInClient browser = new SignInClient();
        for (int mistake = 1; mistake <= 4; mistake++) {
            assertThat(location(browser.signIn(address, "mistake " + mistake, "/")))
                    .as("mistake %d", mistake)
                    .startsWith("/sign-in?problem=wrong");
        }
        assertThat(location(browser.signIn(address, PASSWORD, "/"))).isEqualTo("/");
    }

    @Test
    void strangers_do_not_lock_out_a_device_on_which_the_person_has_signed_in_before() throws Exception {
        String address = join("mia");
        SignInClient own = new SignInClient();
        assertThat(location(own.signIn(address, PASSWORD, "/"))).isEqualTo("/");
        SignInClient stranger = new SignInClient();
        for (int guess = 0; guess < 8; guess++) {
            stranger.signIn(address, "guess " + guess, "/");
        }
        assertThat(location(stranger.signIn(address, PASSWORD, "/"))).startsWith("/sign-in?problem=often");
        SignInClient later = new SignInClient();
        own.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("tracker-device"))
                .forEach(cookie ->
                        later.cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie));
        assertThat(location(later.signIn(address, "a mistake", "/"))).startsWith("/sign-in?problem=wrong");
        assertThat(location(later.signIn(address, PASSWORD, "/"))).isEqualTo("/");
        assertThat(location(stranger.post("/sign-in", "/sign-in/link", Map.of("address", address))))
                .isEmpty();
        assertThat(link(address, "/sign-in/link/")).as("a link is still sent").isNotEmpty();
    }

    @Test
    void a_device_is_known_by_a_hash_and_never_by_a_value_that_somebody_planted() throws Exception {
        String address = join("ned");
        String planted = "p".repeat(32);
        SignInClient browser = new SignInClient();
        java.net.HttpCookie cookie = new java.net.HttpCookie("tracker-device", planted);
        cookie.setPath("/");
        cookie.setVersion(0);
        browser.cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie);
        HttpResponse<String> in = browser.signIn(address, PASSWORD, "/");
        String kept = in.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("tracker-device="))
                .findFirst()
                .orElseThrow();
        assertThat(kept)
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=34560000")
                .doesNotContain(planted);
        String secret = kept.substring("tracker-device=".length(), kept.indexOf(';'));
        assertThat(jdbc.sql("select count(*) from known_device where encode(hash, 'escape') = ?")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from known_device where hash = sha256(convert_to(?, 'UTF8'))")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_wrong_password_keeps_the_address_typed_and_not_in_the_url() throws Exception {
        SignInClient browser = new SignInClient();
        String back = location(browser.signIn("Ola.Typed@example.nhs.uk", "not the password", "/trusts/RJ1"));
        assertThat(back).doesNotContain("Ola");
        assertThat(browser.get(back).body()).contains("value=\"Ola.Typed@example.nhs.uk\"", "value=\"/trusts/RJ1\"");
        assertThat(browser.get(back).body()).as("once").doesNotContain("Ola.Typed");
        browser.signIn("x".repeat(300), "not the password", "/");
        assertThat(browser.get("/sign-in").body()).doesNotContain("xxx");
    }

    @Test
    void other_names_of_the_page_lead_to_it() throws Exception {
        for (String name : new String[] {"/login", "/log-in", "/signin"}) {
            assertThat(location(new SignInClient().get(name))).isEqualTo("/sign-in");
        }
    }

    @Test
    void no_page_says_that_an_email_is_on_its_way_when_none_is() throws Exception {
        String address = join("pam");
        for (String way : new String[] {"/sign-in/link", "/sign-in/password"}) {
            assertThat(new SignInClient()
                            .post("/sign-in", way, Map.of("address", address))
                            .body())
                    .contains("No email was sent", "No mail server is set up")
                    .doesNotContain("Check your email");
        }
        assertThat(new SignInClient().get("/sign-in").body())
                .contains("No mail server is set up")
                .doesNotContain("We will email you", "Email me");
        SignInClient eager = new SignInClient();
        HttpResponse<String> answer = eager.post("/sign-in", "/sign-in/link", Map.of("address", address));
        for (int more = 0; more < 6 && answer.statusCode() == 200; more++) {
            answer = eager.post("/sign-in", "/sign-in/link", Map.of("address", address));
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("No email was sent", "Too many links were asked for. Try again in");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        int written = letters(address);
        eager.post("/sign-in", "/sign-in/link", Map.of("address", address));
        assertThat(letters(address)).isEqualTo(written);
    }

    private int letters(String address) {
        return jdbc.sql("select count(*) from letter join account using (person) where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_stranger_who_asks_for_links_does_not_end_the_one_that_was_sent_before() throws Exception {
        String address = join("quy");
        new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", address));
        String link = link(address, "/sign-in/link/");
        new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", address));
        String second = link(address, "/sign-in/link/");
        assertThat(location(new SignInClient().post(link, link, Map.of()))).isEqualTo("/");
        assertThat(new SignInClient().get(second).statusCode())
                .as("one that was used ends the others")
                .isEqualTo(410);
    }

    @Test
    void an_unknown_address_costs_the_same_commit_as_a_known_one() throws Exception {
        String before = jdbc.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
        new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", "nobody3@example.nhs.uk"));
        assertThat(jdbc.sql(
                                "select count(*) from one_time_link join account using (person) where address like 'nobody%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select pg_current_wal_insert_lsn() - cast(? as pg_lsn) > 60")
                        .param(before)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobody_is_led_to_another_house_after_signing_in() throws Exception {
        String address = join("fay");
        for (String elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            assertThat(location(new SignInClient().signIn(address, PASSWORD, elsewhere)))
                    .isEqualTo("/");
        }
    }

    @Test
    void a_link_by_mail_signs_in_once_and_only_by_the_button() throws Exception {
        String address = join("gil");
        HttpResponse<String> known = new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", address));
        HttpResponse<String> unknown =
                new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", "nobody2@example.nhs.uk"));
        assertThat(known.body())
                .contains("If this address has an account", "No mail server is set up")
                .isEqualTo(unknown.body());
        String link = link(address, "/sign-in/link/");
        SignInClient browser = new SignInClient();
        assertThat(browser.get(link).body()).contains("Welcome, gil");
        assertThat(new SignInClient().get(link).body()).as("looked at twice").contains("Welcome, gil");
        assertThat(location(browser.post(link, link, Map.of()))).isEqualTo("/");
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_link_expires() throws Exception {
        String address = join("hal");
        new SignInClient().post("/sign-in", "/sign-in/link", Map.of("address", address));
        String link = link(address, "/sign-in/link/");
        clock.set("2027-03-09T12:31:00Z");
        try {
            assertThat(new SignInClient().get(link).statusCode()).isEqualTo(410);
        } finally {
            clock.set("2027-03-09T12:00:00Z");
        }
    }

    @Test
    void only_hashes_of_links_and_passwords_are_kept() throws Exception {
        String address = invite("ida");
        String secret = link(address, "/invitation/").substring("/invitation/".length());
        assertThat(jdbc.sql("select count(*) from one_time_link where encode(hash, 'escape') like ? or person like ?")
                        .params("%" + secret + "%", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        join("jim");
        assertThat(jdbc.sql("select password from account where address = 'jim@example.nhs.uk'")
                        .query(String.class)
                        .single())
                .startsWith("$2a$");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        String address = join("kim");
        jdbc.sql("update account set last_here = null where address = ?")
                .param(address)
                .update();
        SignInClient browser = new SignInClient();
        browser.get("/sign-in");
        HttpResponse<String> forged = browser.http.send(
                browser.request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + address + "&password=" + PASSWORD))
                        .build(),
                BodyHandlers.ofString());
        assertThat(forged.statusCode()).isIn(302, 403);
        assertThat(jdbc.sql("select last_here is null from account where address = ?")
                        .param(address)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
