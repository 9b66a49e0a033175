package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** tally.js: what was counted is kept, gathered, numbered and sent until it is answered, and counts once. */
class TallyScriptTest extends ScriptFixture {

    private static final Instant NOW = Instant.parse("2027-03-09T10:00:00Z");
    private static final int GATHERED = 4_100;
    private static final int APART = 15_100;

    /** What was sent, message by message: "device number taps". */
    private final List<Message> sent = new ArrayList<>();

    private final List<String> keys = new ArrayList<>();

    /** What the server has counted, by device and number; the same message counts once. */
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    private Function<Message, String> verdict = message -> "counted";
    private String mayNot = "";
    private boolean answersAreLost;
    private boolean busy;

    private record Message(String device, int number, int taps) {

        static Message of(JsonElement json) {
            JsonObject one = json.getAsJsonObject();
            return new Message(
                    one.get("device").getAsString(),
                    one.get("number").getAsInt(),
                    one.get("taps").getAsInt());
        }
    }

    @BeforeEach
    void aServerThatHasCountedNothing() {
        sent.clear();
        keys.clear();
        counted.clear();
        verdict = message -> "counted";
        mayNot = "";
        answersAreLost = false;
        busy = false;
    }

    private Page counter() {
        return counter(NOW.minusSeconds(3_600), NOW);
    }

    /** A phone whose clock says {@link #NOW}, before a tracker whose clock may say something else. */
    private Page counter(Instant opens, Instant now) {
        Page page = window(template(
                "tally/counter",
                "tally",
                "data-stand=\"stand-1\" data-opens=\"%d\" data-now=\"%d\" data-day=\"9 March\" data-here=\"/tally/stand-1\" data-sign-in=\"/sign-in\""
                        .formatted(opens.toEpochMilli(), now.toEpochMilli())));
        answer(page, "/tally/stand-1/count", route -> {
            keys.add(route.request().headers().get("tally-key"));
            json(route, count(now).toString());
        });
        answer(page, "/tally/stand-1/taps", route -> take(route, now));
        page.clock().install(new Clock.InstallOptions().setTime(NOW.toString()));
        return page;
    }

    private void take(Route route, Instant now) {
        JsonArray answers = new JsonArray();
        for (JsonElement one : JsonParser.parseString(route.request().postData())
                .getAsJsonObject()
                .getAsJsonArray("taps")) {
            Message message = Message.of(one);
            sent.add(message);
            if (busy) {
                continue;
            }
            String is = verdict.apply(message);
            if (is.equals("counted")) {
                counted.putIfAbsent(message.device() + message.number(), message.taps());
            }
            JsonObject answer = new JsonObject();
            answer.addProperty("device", message.device());
            answer.addProperty("number", message.number());
            answer.addProperty("is", is);
            answer.addProperty("why", "This stand was withdrawn.");
            answers.add(answer);
        }
        if (busy) {
            route.fulfill(new Route.FulfillOptions().setStatus(429).setBody("{\"why\":\"Busy, " + sent.size() + "\"}"));
            return;
        }
        if (answersAreLost) {
            route.abort("connectionreset");
            return;
        }
        JsonObject said = new JsonObject();
        said.add("answers", answers);
        said.add("count", count(now));
        json(route, said.toString());
    }

    private JsonObject count(Instant now) {
        JsonObject count = new JsonObject();
        count.addProperty("visitors", visitors());
        count.addProperty("phones", counted.isEmpty() ? 0 : 1);
        count.addProperty("now", now.toString());
        count.addProperty("why", mayNot);
        count.addProperty("signIn", !mayNot.isEmpty());
        return count;
    }

    private int visitors() {
        return counted.values().stream().mapToInt(taps -> taps).sum();
    }

    private static Page opened(Page page) {
        open(page, "");
        assertThat(page.locator("#tally-all")).not().hasText("…");
        pause(page);
        return page;
    }

    private static Locator mine(Page page) {
        return page.locator("#tally-this");
    }

    /** Each tap is written down before the next. */
    private static void tap(Page page, int times) {
        int before = Integer.parseInt(mine(page).innerText().replace(",", ""));
        for (int i = 1; i <= times; i++) {
            page.locator("#tally-one").click();
            assertThat(mine(page)).hasText(String.valueOf(before + i));
        }
    }

    private void waitForMessages(Page page, int many) {
        page.waitForCondition(() -> sent.size() >= many);
    }

    private static Locator unsent(Page page) {
        return page.locator("#tally-unsent");
    }

    @Test
    void taps_are_gathered_for_some_seconds_and_sent_under_running_numbers() {
        Page page = opened(counter());
        tap(page, 3);
        page.clock().runFor(3_500);
        tap(page, 1);
        page.clock().runFor(GATHERED - 3_500);
        assertThat(unsent(page)).isHidden();
        tap(page, 1);
        page.locator("#tally-back").click();
        page.locator("#tally-five").click();
        assertThat(mine(page)).hasText("9");
        page.clock().runFor(10_000);
        tap(page, 1);
        page.clock().runFor(APART - 10_000);
        assertThat(unsent(page)).isHidden();

        assertThat(sent).extracting(Message::number).containsExactly(1, 2);
        assertThat(sent).extracting(Message::taps).containsExactly(4, 6);
        assertThat(sent)
                .extracting(Message::device)
                .containsOnly(sent.getFirst().device());
        assertThat(page.locator("#tally-all")).hasText("10");
    }

    @Test
    void without_a_network_taps_are_kept_and_go_out_when_there_is_one() {
        Page page = opened(counter());
        page.context().setOffline(true);
        tap(page, 2);
        page.clock().runFor(120_000);
        assertThat(sent).isEmpty();
        assertThat(unsent(page)).containsText("2 ");
        assertThat(page.locator("#tally-send")).isHidden();

        page.context().setOffline(false);
        assertThat(unsent(page)).isHidden();
        assertThat(sent).extracting(Message::taps).containsExactly(2);
    }

    @Test
    void what_was_sent_and_not_answered_goes_again_under_the_same_number() {
        Page page = opened(counter());
        answersAreLost = true;
        tap(page, 4);
        page.clock().runFor(GATHERED);
        waitForMessages(page, 1);
        assertThat(page.locator("#tally-send")).isVisible();
        tap(page, 1);
        answersAreLost = false;
        sendNow(page);
        assertThat(unsent(page)).isHidden();

        assertThat(sent.get(1)).as("the same message").isEqualTo(sent.getFirst());
        assertThat(sent.get(2).number()).isEqualTo(2);
        assertThat(sent.get(2).taps()).as("not added to what may have arrived").isEqualTo(1);
        assertThat(visitors()).isEqualTo(5);
        assertThat(page.locator("#tally-all")).hasText("5");
    }

    /** After 4 seconds, and then after 8, a quarter more or less: what is counted before that goes along. */
    @Test
    void it_tries_again_by_itself_and_more_and_more_seldom() {
        Page page = opened(counter());
        busy = true;
        tap(page, 1);
        page.clock().runFor(GATHERED);
        assertThat(page.locator("#tally-problem")).hasText("Busy, 1");
        page.clock().runFor(5_100);
        assertThat(page.locator("#tally-problem")).hasText("Busy, 2");
        page.clock().runFor(5_800);
        tap(page, 1);
        busy = false;
        page.clock().runFor(4_300);
        assertThat(unsent(page)).isHidden();
        assertThat(page.locator("#tally-problem")).isHidden();
        assertThat(sent).extracting(Message::number).containsExactly(1, 1, 1, 2);
        assertThat(visitors()).isEqualTo(2);
    }

    @Test
    void what_was_counted_is_there_when_the_page_is_opened_again() {
        Page page = opened(counter());
        page.context().setOffline(true);
        tap(page, 3);
        page.context().setOffline(false);
        waitForMessages(page, 1);
        assertThat(unsent(page)).isHidden();
        answersAreLost = true;
        tap(page, 2);
        page.reload();
        assertThat(mine(page)).hasText("5");
        assertThat(unsent(page)).containsText("2 ");
        answersAreLost = false;
        sendNow(page);
        assertThat(unsent(page)).isHidden();
        assertThat(visitors()).isEqualTo(5);
        assertThat(sent)
                .extracting(Message::device)
                .containsOnly(sent.getFirst().device());
    }

    /** By script: the page may have sent it by itself a moment before, and hidden the button. */
    private static void sendNow(Page page) {
        page.evaluate("document.getElementById('tally-send').click()");
    }

    @Test
    void a_browser_that_keeps_nothing_counts_as_long_as_the_page_is_open() {
        Page page = counter();
        page.addInitScript("Object.defineProperty(window, 'indexedDB', { get() { throw new Error('private'); } });");
        opened(page);
        assertThat(page.locator("#tally-unkept")).isVisible();
        tap(page, 2);
        page.clock().runFor(GATHERED);
        assertThat(unsent(page)).isHidden();
        assertThat(visitors()).isEqualTo(2);
    }

    @Test
    void a_number_that_was_given_away_twice_is_given_up_and_its_taps_count_once() {
        Page page = opened(counter());
        verdict = message -> sent.size() == 1 ? "renumber" : "counted";
        tap(page, 3);
        page.clock().runFor(GATHERED);
        waitForMessages(page, 1);
        page.waitForCondition(() -> {
            page.clock().runFor(1_000);
            return sent.size() == 2;
        });
        assertThat(unsent(page)).isHidden();
        assertThat(sent).extracting(Message::number).containsExactly(1, 1);
        assertThat(sent.get(1).device()).isNotEqualTo(sent.getFirst().device());
        assertThat(mine(page)).hasText("3");
        assertThat(visitors()).isEqualTo(3);
    }

    @Test
    void what_is_refused_is_kept_with_its_reason_and_tried_again_on_demand_only() {
        Page page = opened(counter());
        verdict = message -> "refused";
        tap(page, 2);
        page.clock().runFor(GATHERED);
        assertThat(page.locator("#tally-refused")).containsText("2 ");
        assertThat(page.locator("#tally-refused")).containsText("This stand was withdrawn.");
        page.clock().runFor(120_000);
        verdict = message -> "counted";
        page.locator("#tally-again").click();
        assertThat(page.locator("#tally-refused")).isHidden();
        page.waitForCondition(() -> visitors() == 2);
        assertThat(sent).containsExactly(sent.getFirst(), sent.getFirst());
    }

    @Test
    void who_must_sign_in_loses_nothing() {
        Page page = counter();
        mayNot = "Sign in first.";
        verdict = message -> "signin";
        opened(page);
        assertThat(page.locator("#tally-problem")).hasText("Sign in first.");
        assertThat(page.locator("#tally-sign-in")).isVisible();
        tap(page, 2);
        page.clock().runFor(GATHERED);
        waitForMessages(page, 1);
        assertThat(unsent(page)).containsText("2 ");
        mayNot = "";
        verdict = message -> "counted";
        sendNow(page);
        assertThat(unsent(page)).isHidden();
        assertThat(page.locator("#tally-sign-in")).isHidden();
        assertThat(visitors()).isEqualTo(2);
    }

    @Test
    void nobody_takes_back_more_than_was_counted() {
        Page page = opened(counter());
        Locator back = page.locator("#tally-back");
        assertThat(back).isDisabled();
        tap(page, 1);
        back.click();
        assertThat(mine(page)).hasText("0");
        assertThat(back).isDisabled();
        page.locator("#tally-one").focus();
        page.keyboard().press("-");
        page.keyboard().press("+");
        page.keyboard().press("+");
        assertThat(mine(page)).hasText("2");
        page.clock().runFor(GATHERED);
        assertThat(unsent(page)).isHidden();
        assertThat(sent).extracting(Message::taps).containsExactly(2);
    }

    @Test
    void it_opens_by_the_clock_of_the_tracker_whatever_the_phone_says() {
        Page early = counter(NOW.minusSeconds(60), NOW.minusSeconds(120));
        open(early, "");
        assertThat(early.locator("#tally-problem")).containsText("9 March");
        assertThat(early.locator("#tally-one")).isDisabled();

        Page late = opened(counter(NOW.plusSeconds(60), NOW.plusSeconds(120)));
        assertThat(late.locator("#tally-one")).isEnabled();
    }

    @Test
    void no_message_is_larger_than_the_tracker_takes() {
        Page page = opened(counter());
        page.evaluate("""
                () => new Promise((done) => {
                  indexedDB.open('tally', 1).onsuccess = (asked) => {
                    const counters = asked.target.result.transaction('counter', 'readwrite').objectStore('counter');
                    counters.get('stand-1').onsuccess = (got) => {
                      const now = got.target.result;
                      now.mine = now.open = 12_500;
                      counters.put(now).onsuccess = done;
                    };
                  };
                })""");
        page.reload();
        waitForMessages(page, 1);
        assertThat(unsent(page)).containsText("2,500 ");
        page.clock().runFor(APART);
        assertThat(unsent(page)).isHidden();
        assertThat(sent).extracting(Message::taps).containsExactly(10_000, 2_500);
    }

    @Test
    void the_key_of_the_link_goes_with_what_is_sent_and_is_remembered() {
        Page page = counter();
        String key = "k".repeat(32);
        open(page, "#key=" + key);
        assertThat(page.locator("#tally-all")).hasText("0");
        open(page, "?again");
        page.waitForCondition(() -> keys.size() >= 2);
        assertThat(keys).containsOnly(key);
    }
}
