package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.domain.access.AccessCommand.ResetSecondFactor;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Role;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;

/** Signing in with a second factor where one is required: over HTTP, as it is in life. */
@ApplicationTest
@ActiveProfiles(profiles = "life", inheritProfiles = false)
@TestPropertySource(properties = "tracker.sign-in.second-factor=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorSignInTest {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern CODE = Pattern.compile("<li><code>([a-z2-9-]+)</code></li>");
    private static final String NO_RIGHTS = "You cannot see this page";

    @Autowired
    private WeekStory week;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("house")
    private CommandsWithMetadata commands;

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

    private PersonId somebody(String name, @Nullable Role national) {
        PersonId person = new PersonId("person-" + name);
        accounts.add(person, address(name), "Person " + name, hash, Instant.EPOCH);
        accounts.grantRole(person, Role.LEAD, GUYS);
        if (national != null) {
            accounts.grantRole(person, national, null);
        }
        return person;
    }

    private HttpBrowserClient withPassword(String name) {
        HttpBrowserClient browser = new HttpBrowserClient(port);
        assertThat(HttpBrowserClient.location(browser.signIn(address(name), TestUser.PASSWORD)))
                .isEqualTo("/");
        return browser;
    }

    /** Where the browser is led when it opens a page. */
    private static String ledTo(HttpBrowserClient browser, String path) {
        return HttpBrowserClient.location(browser.send(browser.request(path).header("Accept", "text/html")));
    }

    private static boolean organises(HttpBrowserClient browser) {
        String page = browser.page("displays", "");
        assertThat(page).doesNotContain("Something went wrong");
        return !page.contains(NO_RIGHTS) && !page.contains("Sign in to see this page");
    }

    private static boolean in(HttpBrowserClient browser) {
        return browser.page("me", "").contains("Your account");
    }

    /** Calculated without the code under test. */
    private static String totp(String base32, long step) {
        byte[] secret = new byte[20];
        int bits = 0;
        int at = 0;
        int buffer = 0;
        for (char letter : base32.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[at++] = (byte) (buffer >> bits);
            }
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String totp(String base32) {
        return totp(base32, Instant.now().getEpochSecond() / 30);
    }

    /** What an app and a sheet of paper keep. */
    private record Enrolled(String secret, String code, List<String> recoveryCodes) {}

    private static Enrolled enrol(HttpBrowserClient browser) {
        // the form without its page, since each look at the page makes a new secret
        HttpResponse<String> page = browser.get("/me/second-factor/app");
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).as(page.body()).isTrue();
        assertThat(page.body()).contains("<svg");
        String code = totp(secret.group(1));
        HttpResponse<String> wrong = browser.post(
                "/sign-in", "/me/second-factor/app", Map.of("code", code.equals("000000") ? "000001" : "000000"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        HttpResponse<String> done = browser.post("/sign-in", "/me/second-factor/app", Map.of("code", code));
        List<String> codes = new ArrayList<>();
        Matcher shown = CODE.matcher(done.body());
        while (shown.find()) {
            codes.add(shown.group(1));
        }
        assertThat(codes).as(done.body()).hasSize(10).doesNotHaveDuplicates();
        return new Enrolled(secret.group(1), code, codes);
    }

    private static HttpResponse<String> give(HttpBrowserClient browser, String code) {
        return browser.post("/second-factor", "/second-factor", Map.of("code", code, "to", "/displays"));
    }

    @Test
    void an_organiser_without_one_has_no_such_role_until_one_is_set_up() {
        PersonId person = somebody("ola", Role.ORGANISER);
        HttpBrowserClient browser = withPassword("ola");
        assertThat(ledTo(browser, "/displays")).isEqualTo("/me/second-factor?to=%2Fdisplays");
        assertThat(ledTo(browser, "/privacy")).isEmpty();
        assertThat(organises(browser)).isFalse();
        assertThat(in(browser)).as("the role in a trust stays").isTrue();
        assertThat(browser.get("/me/second-factor").body()).contains("Set up a second factor");

        enrol(browser);

        assertThat(organises(browser)).isTrue();
        assertThat(ledTo(browser, "/displays")).isEmpty();
        assertThat(jdbc.sql("select subject from letter where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("Your second factor was changed");
        assertThat(jdbc.sql("select count(*) from recovery_code where person = ? and length(hash) = 32")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void the_password_alone_opens_nothing_and_a_code_works_once() {
        PersonId person = somebody("pia", Role.ADMINISTRATOR);
        HttpBrowserClient first = withPassword("pia");
        HttpBrowserClient other = withPassword("pia");
        Enrolled enrolled = enrol(first);
        assertThat(in(other)).as("a sign-in without the factor, from before").isFalse();

        HttpBrowserClient browser = withPassword("pia");
        assertThat(ledTo(browser, "/displays?a=b")).isEqualTo("/second-factor?to=%2Fdisplays%3Fa%3Db");
        assertThat(organises(browser)).isFalse();
        assertThat(in(browser)).isFalse();
        assertThat(HttpBrowserClient.location(browser.get("/me/password"))).startsWith("/sign-in");
        assertThat(browser.get("/me/second-factor").statusCode()).isEqualTo(302);
        assertThat(browser.get("/me/second-factor/app").statusCode()).isEqualTo(302);
        assertThat(browser.get("/me/confirm").statusCode()).isEqualTo(302);

        assertThat(give(browser, enrolled.code()).body())
                .as("used when it was set up")
                .contains("used already");
        String recovery = enrolled.recoveryCodes().getFirst();
        assertThat(HttpBrowserClient.location(give(browser, recovery.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("/displays");
        assertThat(organises(browser)).isTrue();
        assertThat(give(withPassword("pia"), recovery).statusCode()).as("once").isEqualTo(400);
        assertThat(browser.get("/me/second-factor").body()).contains("You have 9 of 10 left");

        jdbc.sql("update authenticator_app set last_step = 0 where person = ?")
                .param(person.value())
                .update();
        HttpBrowserClient one = withPassword("pia");
        HttpBrowserClient two = withPassword("pia");
        String code = totp(enrolled.secret());
        assertThat(HttpBrowserClient.location(give(one, code))).isEqualTo("/displays");
        assertThat(give(two, code).statusCode()).as("once").isEqualTo(400);
        assertThat(in(two)).isFalse();
    }

    @Test
    void guesses_are_limited_and_the_right_code_waits_too() {
        somebody("quin", Role.ORGANISER);
        Enrolled enrolled = enrol(withPassword("quin"));
        HttpBrowserClient browser = withPassword("quin");
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(give(browser, "guess " + guess).body()).contains("This code is wrong");
        }
        assertThat(give(browser, enrolled.recoveryCodes().getFirst()).body()).contains("too many attempts");
        assertThat(give(withPassword("quin"), enrolled.recoveryCodes().getFirst())
                        .body())
                .contains("too many attempts");
    }

    @Test
    void a_lead_needs_none_and_is_asked_for_one_that_was_set_up() {
        somebody("rob", null);
        HttpBrowserClient browser = withPassword("rob");
        assertThat(ledTo(browser, "/me")).isEmpty();
        assertThat(in(browser)).isTrue();
        Enrolled enrolled = enrol(browser);
        HttpBrowserClient next = withPassword("rob");
        assertThat(in(next)).isFalse();
        give(next, enrolled.recoveryCodes().get(3));
        assertThat(in(next)).isTrue();

        assertThat(HttpBrowserClient.location(next.post("/sign-in", "/me/second-factor/remove", Map.of())))
                .isEqualTo("/me/second-factor");
        assertThat(in(withPassword("rob"))).isTrue();
    }

    @Test
    void a_remembered_device_is_asked_for_the_factor() {
        somebody("sam", Role.ORGANISER);
        HttpBrowserClient first = new HttpBrowserClient(port);
        first.post(
                "/sign-in",
                "/sign-in",
                Map.of("username", address("sam"), "password", TestUser.PASSWORD, "to", "/", "remember", "true"));
        enrol(first);
        HttpBrowserClient later = HttpBrowserClient.withRememberMeCookie(first.rememberMeCookie(), port);
        assertThat(ledTo(later, "/displays")).startsWith("/second-factor");
        assertThat(organises(later)).isFalse();
    }

    @Test
    void the_first_administrator_sets_the_account_up_and_then_the_factor() {
        PersonId person = new PersonId("person-first");
        String printed = "abcde-fghjk-mnpqr-stuvw";
        accounts.add(person, "first", "First administrator", passwords.encode(printed), Instant.EPOCH);
        accounts.grantRole(person, Role.ADMINISTRATOR, null);
        accounts.requireSetUp(person);
        HttpBrowserClient browser = new HttpBrowserClient(port);
        browser.signIn("first", printed);
        assertThat(ledTo(browser, "/displays")).isEqualTo("/first-sign-in");
        assertThat(browser.get("/me/second-factor/app").statusCode())
                .as("later")
                .isEqualTo(302);
        browser.post(
                "/sign-in",
                "/first-sign-in",
                Map.of("name", "Ada", "address", address("ada"), "password", "kitten umbrella seven"));
        assertThat(ledTo(browser, "/")).startsWith("/me/second-factor");
        assertThat(organises(browser)).isFalse();
        enrol(browser);
        assertThat(organises(browser)).isTrue();
    }

    @Test
    void another_organiser_resets_a_lost_factor_and_the_person_is_told() {
        PersonId tim = somebody("tim", Role.ORGANISER);
        PersonId una = somebody("una", Role.ORGANISER);
        HttpBrowserClient browser = withPassword("tim");
        enrol(browser);
        Assertions.assertThatThrownBy(() -> reset(tim, tim))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule())
                                .isEqualTo(AccessRule.A_LOST_FACTOR_IS_RESET_BY_SOMEBODY_ELSE));
        assertThat(organises(browser)).isTrue();

        reset(tim, una);

        assertThat(in(browser)).as("signed out everywhere").isFalse();
        assertThat(ledTo(withPassword("tim"), "/displays")).startsWith("/me/second-factor");
        assertThat(jdbc.sql("select subject from letter where person = ? order by id desc limit 1")
                        .param(tim.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Your second factor was reset");
        assertThat(jdbc.sql("select count(*) from recovery_code where person = ?")
                        .param(tim.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void reset(PersonId whose, PersonId by) {
        commands.send(CommandId.next(), new ResetSecondFactor(whose), CommandIdInterceptor.by(by))
                .join();
    }

    @Test
    void what_changes_secrets_asks_again_after_a_quarter_of_an_hour() {
        PersonId person = somebody("vic", null);
        HttpBrowserClient browser = withPassword("vic");
        jdbc.sql("update sign_in set proved_at = now() - interval '14 minutes' where person = ?")
                .param(person.value())
                .update();
        assertThat(browser.get("/me/second-factor/app").statusCode()).isEqualTo(200);
        jdbc.sql("update sign_in set proved_at = now() - interval '16 minutes' where person = ?")
                .param(person.value())
                .update();
        assertThat(HttpBrowserClient.location(browser.get("/me/second-factor/app")))
                .isEqualTo("/me/confirm?to=/me/second-factor");
        assertThat(browser.post("/sign-in", "/me/second-factor/codes", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(browser.post("/me/confirm", "/me/confirm", Map.of("password", "not this one"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(HttpBrowserClient.location(browser.post(
                        "/me/confirm",
                        "/me/confirm",
                        Map.of("password", TestUser.PASSWORD, "to", "/me/second-factor/app"))))
                .isEqualTo("/me/second-factor/app");
        assertThat(browser.get("/me/second-factor/app").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_passkey_is_neither_made_nor_used_without_what_comes_before() {
        somebody("wim", null);
        HttpBrowserClient browser = withPassword("wim");
        assertThat(browser.post("/sign-in", "/second-factor/passkey/options", Map.of())
                        .statusCode())
                .as("no factor yet")
                .isEqualTo(403);
        enrol(browser);
        HttpBrowserClient half = withPassword("wim");
        assertThat(half.post("/sign-in", "/me/second-factor/passkey/options", Map.of())
                        .statusCode())
                .as("the factor is owed")
                .isEqualTo(403);
        assertThat(half.post("/sign-in", "/second-factor/passkey", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(in(half)).isFalse();
    }
}
