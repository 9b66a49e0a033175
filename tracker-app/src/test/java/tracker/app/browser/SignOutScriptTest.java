package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** sign-out.js: what was counted here is sent first and never deleted, and nobody signs out unwarned. */
class SignOutScriptTest extends ScriptFixture {

    private static final String PAGE = """
            <!doctype html><title>Page</title><script src="/tracker/sign-out.js" defer></script>
            <button class="sign-out" onclick="document.title = 'signed out'">Sign out</button>""";
    private static final String AFTERWARDS = """
            <!doctype html><title>Page</title><p id="unsent-counts" hidden></p>
            <script src="/tracker/sign-out.js" data-clean="yes"></script>""";
    private static final String COUNTED = """
            new Promise(done => {
              const asked = indexedDB.open('tally', 1);
              asked.onupgradeneeded = () => asked.result.createObjectStore('counter', { keyPath: 'stand' });
              asked.onsuccess = () => {
                const going = asked.result.transaction('counter', 'readwrite');
                going.objectStore('counter').put({ stand: 'stand-1', device: 'p1', next: 3, mine: 83, open: 40,
                  at: '2027-03-09T10:00:00Z', sealed: [{ device: 'p1', number: 2, taps: 3, at: '2027-03-09T09:00:00Z' }],
                  refused: [], key: '', skew: 0 });
                going.oncomplete = () => { asked.result.close(); done(); };
              };
            })""";
    private static final String UNSENT = """
            new Promise(done => {
              const asked = indexedDB.open('tally', 1);
              asked.onsuccess = () => {
                const one = asked.result.transaction('counter').objectStore('counter').get('stand-1');
                one.onsuccess = () => { asked.result.close();
                  done(one.result.open + one.result.sealed.reduce((sum, each) => sum + each.taps, 0)); };
              };
            })""";

    private final List<Integer> sent = new ArrayList<>();

    private Page signedIn(boolean reachable) {
        Page page = window(PAGE);
        answer(page, "/tally/stand-1/taps", route -> {
            if (!reachable) {
                route.abort("internetdisconnected");
                return;
            }
            StringBuilder answers = new StringBuilder();
            for (JsonElement one : JsonParser.parseString(route.request().postData())
                    .getAsJsonObject()
                    .getAsJsonArray("taps")) {
                sent.add(one.getAsJsonObject().get("taps").getAsInt());
                answers.append(answers.isEmpty() ? "" : ",")
                        .append("{\"device\":\"p1\",\"number\":")
                        .append(one.getAsJsonObject().get("number").getAsInt())
                        .append(",\"is\":\"counted\"}");
            }
            json(route, "{\"answers\":[" + answers + "]}");
        });
        open(page, "");
        return page;
    }

    private static void press(Page page) {
        page.locator(".sign-out").click();
    }

    @Test
    void what_was_counted_without_a_network_is_sent_before_signing_out() {
        sent.clear();
        Page page = signedIn(true);
        page.evaluate(COUNTED);
        press(page);
        assertThat(page).hasTitle("signed out");
        assertThat(sent).containsExactly(3, 40);
        assertThat(page.evaluate(UNSENT)).isEqualTo(0);
    }

    @Test
    void what_cannot_be_sent_is_warned_of_and_stays() {
        Page page = signedIn(false);
        page.evaluate(COUNTED);
        press(page);
        assertThat(page.locator("dialog")).containsText("43 visitors counted on this device have not been sent.");
        page.getByText("Stay signed in").click();
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page).hasTitle("Page");

        press(page);
        page.locator("dialog")
                .getByText("Sign out", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasTitle("signed out");
        assertThat(page.evaluate(UNSENT)).isEqualTo(43);
    }

    @Test
    void what_was_typed_is_warned_of_and_deleted_by_its_name_and_nothing_else() {
        Page page = signedIn(true);
        page.evaluate("localStorage.setItem('tracker.draft.2027.RJ1.stand', '{}');"
                + " localStorage.setItem('tracker.step.stand-1.MOVE', '{}');"
                + " localStorage.setItem('tracker.keys-off', 'yes'); localStorage.setItem('elsewhere', 'stays')");
        press(page);
        assertThat(page.locator("dialog")).containsText("2 forms you started are not saved.");
        page.locator("dialog")
                .getByText("Sign out", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasTitle("signed out");
        assertThat(page.evaluate("Object.keys(localStorage).sort().join()")).isEqualTo("elsewhere,tracker.keys-off");
    }

    @Test
    void without_anything_left_one_click_signs_out() {
        Page page = signedIn(true);
        press(page);
        assertThat(page).hasTitle("signed out");
    }

    @Test
    void the_page_after_signing_out_in_another_way_deletes_what_was_typed_and_tells_of_what_is_not_sent() {
        Page page = window(AFTERWARDS);
        open(page, "");
        page.evaluate(COUNTED);
        page.evaluate("localStorage.setItem('tracker.draft.2027.RJ1.stand', '{}')");
        open(page, "?again");
        assertThat(page.locator("#unsent-counts")).containsText("43 visitors");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(page.evaluate(UNSENT)).isEqualTo(43);
    }
}
