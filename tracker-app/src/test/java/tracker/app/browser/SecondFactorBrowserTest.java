package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Passkeys, with Chromium's own virtual authenticator, and the dialog that asks again. */
@ActiveProfiles(profiles = "closed", inheritProfiles = false)
@TestPropertySource(properties = "tracker.sign-in.second-factor=true")
class SecondFactorBrowserTest extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @BeforeAll
    void somebody() {
        String hash = passwords.encode(PASSWORD);
        for (String name : new String[] {"olga", "owen"}) {
            jdbc.sql("""
                            insert into account (person, address, sign_in_name, name, password, opened_at, national_role)
                            values (?, ?, ?, ?, ?, now(), 'ADMINISTRATOR')
                            """)
                    .params("person-" + name, name + "@example.nhs.uk", name + "@example.nhs.uk", "Admin " + name, hash)
                    .update();
        }
    }

    /** Passkeys belong to a name, and an address of numbers is none. */
    private String named(String path) {
        return address().replace("127.0.0.1", "localhost") + path;
    }

    private static void withAuthenticator(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wrapped = new JsonObject();
        wrapped.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wrapped);
    }

    private void signIn(Page page, String name, String to) {
        page.navigate(named("/sign-in?to=" + to));
        page.getByLabel("Email address").first().fill(name + "@example.nhs.uk");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** For whoever wants to look at the pages: {@code -Dpictures=FOLDER}. */
    private static void picture(Page page, String name) {
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }

    private static void fitsThePhone(Page page) {
        Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page.url())
                .isTrue();
    }

    @Test
    void a_passkey_is_made_and_opens_the_next_sign_in_and_a_lost_one_is_replaced_by_a_code() {
        Page page = visit("/sign-in", BrowserFixture.PHONE);
        page.setDefaultTimeout(20_000);
        withAuthenticator(page);
        signIn(page, "olga", "/displays");
        assertThat(page.locator("h1")).hasText("Set up a second factor");
        picture(page, "setup-390");
        fitsThePhone(page);
        page.getByLabel("Name of the device").fill("My phone");
        button(page, "Add a passkey").click();
        assertThat(page.locator("h1")).hasText("Keep your recovery codes");
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        picture(page, "codes-390");
        fitsThePhone(page);
        String code = page.locator(".recovery-codes li").nth(1).innerText().strip();
        page.getByText("I have kept them").click();
        assertThat(page.locator("h1")).hasText("Screens");

        page.context().clearCookies();
        signIn(page, "olga", "/displays");
        assertThat(page.locator("h1")).hasText("Confirm that it is you");
        picture(page, "ask-390");
        button(page, "Use your passkey").click();
        assertThat(page.locator("h1")).hasText("Screens");

        Page other = visit("/sign-in", BrowserFixture.DESK);
        signIn(other, "olga", "/displays");
        picture(other, "ask-1280");
        other.getByLabel("Recovery code").fill("wrong");
        button(other, "Continue").click();
        assertThat(other.locator(".problem").first()).isVisible();
        picture(other, "ask-wrong-1280");
        other.getByLabel("Recovery code").fill(code);
        button(other, "Continue").click();
        assertThat(other.locator("h1")).hasText("Screens");
        other.navigate(named("/me/second-factor"));
        assertThat(other.getByText("You have 9 of 10 left.")).isVisible();
        picture(other, "settings-1280");
        other.navigate(named("/me/second-factor/app"));
        assertThat(other.locator(".qr svg")).isVisible();
        picture(other, "app-1280");
    }

    @Test
    void a_sensitive_act_asks_again_on_the_page_and_then_is_done() {
        Page page = visit("/sign-in", BrowserFixture.PHONE);
        page.setDefaultTimeout(20_000);
        withAuthenticator(page);
        signIn(page, "owen", "/people");
        button(page, "Add a passkey").click();
        page.getByText("I have kept them").click();
        assertThat(page.locator("h1")).hasText("Users");
        jdbc.sql("update sign_in set proved_at = now() - interval '1 hour' where person = 'person-owen'")
                .update();

        Locator remove = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove national role: Admin olga"));
        remove.click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        picture(page, "dialog-390");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("Nothing was changed: confirm that it is you first.")
                        .first())
                .isVisible();

        remove.click();
        dialog.getByLabel("Your password").fill("not this one");
        page.keyboard().press("Enter");
        assertThat(dialog.getByText("Your current password is wrong.")).isVisible();
        dialog.getByLabel("Your password").fill(PASSWORD);
        dialog.getByText("Confirm", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Admin olga no longer has a national role.")).isVisible();
        assertThat(dialog).hasCount(0);
        // the proof lasts
        jdbc.sql("update account set national_role = 'ADMINISTRATOR' where person = 'person-olga'")
                .update();
    }
}
