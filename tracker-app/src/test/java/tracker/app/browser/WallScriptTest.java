package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.ui.StyleSheetBundle;

/** wall.js: scenes that turn, a screen that says when it is not live, and that heals itself. */
class WallScriptTest extends ScriptFixture {

    private static final int SCENE = 20_000;
    private static final int QUIET = 40_000;

    /** What a browser has for events of a server, played by the test: nothing comes of itself. */
    private static final String SOURCE = """
            window.sources = [];
            window.EventSource = class {
              static OPEN = 1;
              readyState = 0;
              heard = {};
              constructor(url) {
                this.url = url;
                sources.push(this);
              }
              addEventListener(type, listener) {
                this.heard[type] = listener;
              }
              close() {
                this.readyState = 2;
              }
            };
            """;

    private static final String TELL = """
            ([type, data]) => {
              const source = sources.at(-1);
              source.readyState = 1;
              source.heard[type]({ data });
            }""";

    private static final String FIGURES = """
            {"campaign":"Week 2027","part":"England","phase":"Day 3","level":"nation","position":1234,
             "held":90,"planned":10,"reached":900,"people":"900","trusts":5,"trustsOpen":200,
             "kinds":[{"name":"Stands","held":90,"planned":10,"people":"900 people"}],
             "days":[{"name":"Mon 8","held":90,"planned":10,"today":false},{"name":"Tue 9","held":0,"planned":0,"today":true}],
             "parts":[{"code":"Y56","name":"London","held":50,"trusts":3,"open":30},
                      {"code":"Y58","name":"South West","held":40,"trusts":2,"open":20}],
             "facts":[],
             "goals":[{"name":"Trusts that take part","now":5,"target":100,"by":"12 March"}],
             "words":{"unreported":"10 more planned, 3 reports due","planned":"planned or due","over":false}}""";

    private final List<String> errors = new ArrayList<>();
    private int loaded;
    private int status;
    private boolean simulated;

    @BeforeEach
    void aServerThatIsWell() {
        errors.clear();
        loaded = 0;
        status = 200;
        simulated = false;
    }

    private Page wall() {
        return wall("2027-03-10T10:00:00", "");
    }

    /** A screen that knows its first figures, and a clock that stands. */
    private Page wall(String time, String query) {
        String markup = template(
                "display/wall",
                "wall",
                "data-simulated=\"" + simulated
                        + "\" data-version=\"v1\" data-address=\"tracker.test/log\" data-first=\"%s\""
                                .formatted(FIGURES.replace("\"", "&quot;").replace("\n", " ")));
        Page page = window(markup);
        answer(page, "/page*", route -> {
            if (route.request().isNavigationRequest()) {
                loaded++;
            }
            if (status == 200) {
                html(route, markup);
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(status));
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.addInitScript(SOURCE);
        page.clock().install(new Clock.InstallOptions().setTime(time));
        open(page, query);
        page.waitForFunction("sources.length > 0");
        pause(page);
        return page;
    }

    /** Loaded again, and begun. */
    private void loadedAnew(Page page) {
        page.waitForCondition(() -> loaded == 2);
        page.waitForFunction("window.sources && sources.length > 0");
    }

    private static JsonObject figures() {
        return JsonParser.parseString(FIGURES).getAsJsonObject();
    }

    private static void tell(Page page, String event, String data) {
        page.evaluate(TELL, List.of(event, data));
    }

    private static void hello(Page page) {
        tell(page, "hello", "{\"version\":\"v1\"}");
    }

    private static int sources(Page page) {
        return ((Number) page.evaluate("sources.length")).intValue();
    }

    /** What is on the wall, by what only that scene has. */
    private static String scene(Page page) {
        return (String) page.evaluate("""
                () => ['hero', 'bars', 'columns', 'tiles', 'facts', 'goals', 'join']
                    .find((each) => document.querySelector('#scene > .' + each + ', #scene > * > .' + each))""");
    }

    private static Locator standing(Page page) {
        return page.locator("#standing");
    }

    private static Pattern lost() {
        return Pattern.compile("lost");
    }

    @Test
    void scenes_turn_in_order_and_those_with_nothing_to_show_are_left_out() {
        Page page = wall();
        List<String> seen = new ArrayList<>();
        for (int turn = 0; turn < 7; turn++) {
            seen.add(scene(page));
            page.clock().runFor(SCENE);
        }
        assertThat(seen).containsExactly("hero", "bars", "columns", "tiles", "goals", "join", "hero");
        assertThat(page.locator("#scenes span")).hasCount(6);
        assertThat(page.locator("#scenes span").nth(1)).hasClass("now");
    }

    @Test
    void a_trust_without_parts_and_goals_has_fewer_scenes() {
        Page page = wall();
        JsonObject now = figures();
        now.addProperty("level", "trust");
        now.add("goals", new JsonArray());
        now.add("parts", new JsonArray());
        tell(page, "figures", now.toString());
        List<String> seen = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            seen.add(scene(page));
            page.clock().runFor(SCENE);
        }
        assertThat(seen).containsExactly("hero", "bars", "columns", "join");
    }

    @Test
    void a_scene_that_has_something_to_show_at_last_takes_its_turn() {
        Page page = wall("2027-03-10T10:00:00", "?scene=4");
        assertThat(scene(page)).isEqualTo("tiles");
        JsonObject now = figures();
        JsonObject fact = new JsonObject();
        fact.addProperty("told", "A stand was held");
        fact.addProperty("time", "10:00");
        JsonArray facts = new JsonArray();
        facts.add(fact);
        now.add("facts", facts);
        tell(page, "figures", now.toString());
        assertThat(scene(page)).as("figures alone turn nothing").isEqualTo("tiles");
        page.clock().runFor(SCENE);
        assertThat(scene(page)).isEqualTo("facts");
        assertThat(page.locator("#scene")).containsText("A stand was held");
    }

    @Test
    void a_long_update_is_told_in_full_and_old_ones_make_room() {
        Page page = wall();
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(StyleSheetBundle.WALL.text()));
        JsonObject now = figures();
        JsonArray facts = new JsonArray();
        for (int at = 0; at < 5; at++) {
            JsonObject fact = new JsonObject();
            fact.addProperty("told", at + " a stand in the long corridor beside the library ".repeat(9) + "end");
            facts.add(fact);
        }
        now.add("facts", facts);
        tell(page, "figures", now.toString());
        for (int turn = 0; turn < 6 && !"facts".equals(scene(page)); turn++) {
            page.clock().runFor(SCENE);
        }
        assertThat(page.evaluate("""
                () => {
                  const room = document.getElementById('scene').getBoundingClientRect();
                  const told = [...document.querySelectorAll('.facts .told')];
                  return told.length > 0 && told.length < 5 && told[0].textContent.endsWith('end')
                      && told.every((each) => each.scrollWidth <= each.clientWidth + 1
                          && each.getBoundingClientRect().bottom <= room.bottom + 1);
                }""")).isEqualTo(true);
    }

    @Test
    void in_a_demonstration_the_clock_is_that_of_the_figures() {
        simulated = true;
        Page page = wall();
        JsonObject now = figures();
        now.addProperty("clock", "2:15pm");
        tell(page, "figures", now.toString());
        page.clock().runFor(2_000);
        assertThat(page.locator("#clock")).hasText("2:15pm");
    }

    @Test
    void a_paused_wall_stays_and_still_shows_what_is_new() {
        Page page = wall();
        page.keyboard().press(" ");
        assertThat(page.locator("#pause")).hasAttribute("aria-pressed", "true");
        page.clock().runFor(3 * SCENE);
        assertThat(scene(page)).isEqualTo("hero");
        JsonObject now = figures();
        now.addProperty("held", 91);
        tell(page, "figures", now.toString());
        assertThat(page.locator("#scene .number")).hasText("91");
        page.keyboard().press("ArrowLeft");
        assertThat(scene(page)).as("round the other way").isEqualTo("join");
        page.keyboard().press(" ");
        page.clock().runFor(SCENE);
        assertThat(scene(page)).isEqualTo("hero");
    }

    @Test
    void a_message_that_makes_no_sense_leaves_what_is_there() {
        Page page = wall();
        tell(page, "figures", "not json");
        assertThat(scene(page)).isEqualTo("hero");
        JsonObject now = figures();
        now.addProperty("held", 92);
        tell(page, "figures", now.toString());
        assertThat(page.locator("#scene .number")).hasText("92");
        assertThat(errors).filteredOn(text -> text.contains("SyntaxError")).hasSize(1);
    }

    @Test
    void it_says_since_when_it_is_not_live_and_that_it_is_again() {
        Page page = wall();
        page.clock().runFor(7_000);
        assertThat(standing(page)).hasClass(lost());
        assertThat(standing(page)).containsText("10:00");
        hello(page);
        assertThat(standing(page)).not().hasClass(lost());
        assertThat(standing(page)).hasText("Live");
        assertThat(standing(page)).hasAttribute("title", "Position 1,234");
        page.clock().runFor(7_000);
        assertThat(standing(page)).not().hasClass(lost());
    }

    @Test
    void a_sign_of_life_alone_brings_it_back() {
        Page page = wall();
        page.clock().runFor(7_000);
        assertThat(standing(page)).hasClass(lost());
        tell(page, "beat", "");
        assertThat(standing(page)).hasText("Live");
        page.clock().runFor(2_000);
        assertThat(standing(page)).hasText("Live");
    }

    @Test
    void a_scene_that_has_nothing_left_to_show_gives_way_to_the_first() {
        Page page = wall("2027-03-10T10:00:00", "?scene=6");
        assertThat(scene(page)).isEqualTo("goals");
        JsonObject now = figures();
        now.add("goals", new JsonArray());
        tell(page, "figures", now.toString());
        assertThat(scene(page)).isEqualTo("hero");
        page.clock().runFor(SCENE);
        assertThat(scene(page)).isEqualTo("bars");
    }

    @Test
    void a_connection_that_has_gone_quiet_is_given_up_and_opened_again() {
        Page page = wall();
        hello(page);
        page.clock().runFor(QUIET - 2_000);
        tell(page, "beat", "");
        page.clock().runFor(QUIET - 2_000);
        assertThat(sources(page)).as("a beat is a sign of life").isEqualTo(1);
        page.clock().runFor(3_000);
        assertThat(page.evaluate("sources[0].readyState")).isEqualTo(2);
        page.clock().runFor(1_500);
        assertThat(sources(page)).isEqualTo(2);
        assertThat(page.evaluate("sources.at(-1).url")).isEqualTo("/page/live");
    }

    @Test
    void it_tries_for_ever_and_more_and_more_seldom() {
        Page page = wall();
        List<Integer> tries = new ArrayList<>();
        for (int second = 0; second < 200; second++) {
            page.evaluate(
                    "sources.at(-1).readyState === 0 && (sources.at(-1).readyState = 2, sources.at(-1).onerror())");
            page.clock().runFor(1_000);
            int now = sources(page);
            if (tries.size() < now - 1) {
                tries.add(second);
            }
        }
        assertThat(tries.size()).isBetween(7, 14);
        int last = tries.size() - 1;
        assertThat(tries.get(last) - tries.get(last - 1))
                .as("half a minute apart in the end, a quarter more or less")
                .isBetween(22, 39);
        assertThat(standing(page)).hasClass(lost());
        hello(page);
        assertThat(standing(page)).not().hasClass(lost());
    }

    @Test
    void another_version_is_loaded_once_the_house_is_well() {
        Page page = wall();
        status = 503;
        tell(page, "hello", "{\"version\":\"v2\"}");
        page.waitForResponse(
                response -> response.status() == 503, () -> page.clock().runFor(31_000));
        assertThat(loaded).as("its last picture is better than an error").isEqualTo(1);
        status = 200;
        page.waitForCondition(() -> {
            page.clock().runFor(1_000);
            return loaded == 2;
        });
        loadedAnew(page);
    }

    @Test
    void the_same_version_is_not_loaded_again() {
        Page page = wall();
        hello(page);
        page.clock().runFor(60_000);
        assertThat(loaded).isEqualTo(1);
    }

    @Test
    void a_display_that_was_switched_off_loads_what_stands_there_now() {
        Page page = wall();
        tell(page, "ended", "");
        loadedAnew(page);
    }

    @Test
    void the_night_brings_a_fresh_page() {
        Page page = wall("2027-03-10T03:50:00", "");
        page.clock().fastForward("09:00");
        assertThat(loaded).isEqualTo(1);
        page.clock().fastForward("07:00");
        loadedAnew(page);
    }

    @Test
    void a_round_number_is_celebrated_for_a_while_and_a_goal_before_it() {
        Page page = wall();
        assertThat(celebrated(page, 99, 900, 5)).isEmpty();
        assertThat(celebrated(page, 100, 900, 5)).isEqualTo("100");
        assertThat(celebrated(page, 600, 900, 5))
                .as("the largest of those passed")
                .isEqualTo("500");
        assertThat(celebrated(page, 100, 2_600, 5))
                .as("people before activities")
                .isEqualTo("2,500");
        assertThat(celebrated(page, 90, 2_600, 100)).as("a goal before all").isEqualTo("100");
        assertThat(celebrated(page, 90, 900, 5))
                .as("nothing that is there already")
                .isEmpty();
    }

    /** What is celebrated when the first figures become these; it is over afterwards. */
    private static String celebrated(Page page, int held, int reached, int trusts) {
        Locator milestone = page.locator("#milestone");
        tell(page, "figures", FIGURES);
        assertThat(milestone).isHidden();
        JsonObject now = figures();
        now.addProperty("held", held);
        now.addProperty("reached", reached);
        now.getAsJsonArray("goals").get(0).getAsJsonObject().addProperty("now", trusts);
        tell(page, "figures", now.toString());
        String number = milestone.isVisible() ? milestone.locator(".number").innerText() : "";
        tell(page, "figures", now.toString());
        page.clock().runFor(9_500);
        assertThat(milestone.isVisible()).isEqualTo(!number.isEmpty());
        page.clock().runFor(1_000);
        assertThat(milestone).isHidden();
        return number;
    }

    @Test
    void where_motion_is_unwanted_nothing_is_celebrated() {
        Page page = wall();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        JsonObject now = figures();
        now.addProperty("held", 100);
        tell(page, "figures", now.toString());
        assertThat(page.locator("#scene .number")).hasText("100");
        assertThat(page.locator("#milestone")).isHidden();
    }
}
