package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** drawn.js: pieces of markup become the page, and of what stands there only the difference changes. */
class DrawnScriptTest extends ScriptFixture {

    private static final String MARK = "\uE000";

    private Page page() {
        Page page = window("""
                <!DOCTYPE html><meta charset="utf-8"><title>Drawn</title>
                <tracker-drawn></tracker-drawn><script src="/tracker/drawn.js"></script>""");
        open(page, "");
        page.evaluate("""
                () => {
                  window.place = document.querySelector('tracker-drawn');
                  window.asked = 0;
                  place.$server = { sendAll: () => window.asked++ };
                }""");
        return page;
    }

    /** A step of the drawing, with whole pieces: null takes one away. */
    private static void step(Page page, int from, int to, Map<String, String> pieces) {
        JsonObject all = new JsonObject();
        pieces.forEach(all::addProperty);
        step(page, from, to, all);
    }

    private static void step(Page page, int from, int to, JsonObject pieces) {
        JsonObject step = new JsonObject();
        step.addProperty("from", from);
        step.addProperty("to", to);
        step.add("pieces", pieces);
        page.evaluate("step => { place.step = JSON.parse(step); }", step.toString());
    }

    private static Page drawn(Page page, String markup) {
        step(page, 0, 1, Map.of("", markup));
        return page;
    }

    private static String html(Page page) {
        return (String) page.evaluate("place.innerHTML");
    }

    /** Remembers an element, to be found again or not. */
    private static void remember(Page page, String selector) {
        page.evaluate("selector => { window.kept = document.querySelector(selector); }", selector);
    }

    private static boolean isStill(Page page, String selector) {
        return (Boolean) page.evaluate("selector => window.kept === document.querySelector(selector)", selector);
    }

    @Test
    void pieces_are_put_in_their_places() {
        Page page = page();
        step(
                page,
                0,
                1,
                Map.of(
                        "", "<h2>Days</h2>" + MARK + "list" + MARK,
                        "list", "<ul>" + MARK + "one" + MARK + "</ul>",
                        "one", "<li>Monday</li>"));
        assertThat(html(page)).isEqualTo("<h2>Days</h2><ul><li>Monday</li></ul>");
        step(page, 1, 2, Map.of("one", "<li>Monday</li>" + MARK + "two" + MARK, "two", "<li>Tuesday</li>"));
        assertThat(html(page)).isEqualTo("<h2>Days</h2><ul><li>Monday</li><li>Tuesday</li></ul>");
        JsonObject gone = new JsonObject();
        gone.add("two", null);
        step(page, 2, 3, gone);
        assertThat(html(page))
                .as("a piece that was taken away leaves nothing")
                .isEqualTo("<h2>Days</h2><ul><li>Monday</li></ul>");
    }

    @Test
    void a_piece_is_changed_token_by_token() {
        Page page = drawn(page(), "<p class=\"finding\">Held: <b>12</b> so far</p>");
        // <p> 0, "Held: " 1, <b> 2, "12" 3, </b> 4, " so far" 5
        page.evaluate("place.step = { from: 1, to: 2, pieces: { '': [3, '13', 5, ' today'] } }");
        assertThat(html(page)).isEqualTo("<p class=\"finding\">Held: <b>13</b> today</p>");
    }

    @Test
    void only_what_differs_is_touched() {
        Page page = drawn(page(), "<p id=\"a\" class=\"x\">one</p><p id=\"b\">two</p>");
        page.evaluate("""
                () => {
                  window.touched = [];
                  new MutationObserver((all) => all.forEach((one) => touched.push(one.target.id || one.target.parentElement.id)))
                      .observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
                }""");
        step(page, 1, 2, Map.of("", "<p id=\"a\" class=\"x\">one</p><p id=\"b\" title=\"new\">zwei</p>"));
        assertThat(html(page)).isEqualTo("<p id=\"a\" class=\"x\">one</p><p id=\"b\" title=\"new\">zwei</p>");
        assertThat(page.evaluate("[...new Set(touched)].join()")).isEqualTo("b");
        step(page, 2, 3, Map.of("", "<p id=\"a\">one</p><p id=\"b\">zwei</p>"));
        assertThat(html(page)).as("attributes go too").isEqualTo("<p id=\"a\">one</p><p id=\"b\">zwei</p>");
    }

    @Test
    void the_focus_and_what_is_typed_stay() {
        Page page = drawn(page(), "<p>1</p><input id=\"box\"><a href=\"#\" id=\"link\">All</a>");
        Locator box = page.locator("#box");
        box.fill("half a wo");
        box.focus();
        page.evaluate("document.getElementById('box').setSelectionRange(2, 4)");
        step(page, 1, 2, Map.of("", "<p>2</p><input id=\"box\"><a href=\"#\" id=\"link\">Everything</a>"));
        assertThat(page.locator("p")).hasText("2");
        assertThat(box).isFocused();
        assertThat(box).hasValue("half a wo");
        assertThat(page.evaluate("document.getElementById('box').selectionStart"))
                .isEqualTo(2);
    }

    @Test
    void the_focus_stays_in_a_list_when_its_item_leaves_and_on_an_item_that_moves() {
        String item = "<li data-key=\"%1$s\"><a href=\"#\" id=\"%1$s\">%1$s</a></li>";
        String list = "<p><a href=\"#\">First of the page</a></p><ol>%s</ol>";
        Page page = drawn(page(), list.formatted(item.formatted("c") + item.formatted("b") + item.formatted("a")));
        page.locator("#a").focus();
        step(page, 1, 2, Map.of("", list.formatted(item.formatted("d") + item.formatted("c") + item.formatted("b"))));
        assertThat(page.locator("#b")).isFocused();
        step(page, 2, 3, Map.of("", list.formatted(item.formatted("b") + item.formatted("d") + item.formatted("c"))));
        assertThat(page.locator("#b")).isFocused();
        step(page, 3, 4, Map.of("", list.formatted("")));
        assertThat(page.locator("ol")).isFocused();
    }

    @Test
    void what_has_a_key_is_moved_and_keeps_the_focus_of_those_around_it() {
        Page page = drawn(
                page(),
                "<ul><li data-key=\"a\"><a href=\"#\">A</a></li><li data-key=\"b\">B</li><li data-key=\"c\">C</li></ul>");
        remember(page, "[data-key=a]");
        page.locator("a").focus();
        step(
                page,
                1,
                2,
                Map.of(
                        "",
                        "<ul><li data-key=\"n\">New</li><li data-key=\"a\"><a href=\"#\">A</a></li><li data-key=\"c\">C</li></ul>"));
        assertThat(page.locator("li")).hasText(new String[] {"New", "A", "C"});
        assertThat(isStill(page, "[data-key=a]")).isTrue();
        assertThat(page.locator("a")).isFocused();

        remember(page, "[data-key=c]");
        step(page, 2, 3, Map.of("", "<ul><li data-key=\"c\">C</li><li data-key=\"n\">New</li></ul>"));
        assertThat(page.locator("li")).hasText(new String[] {"C", "New"});
        assertThat(isStill(page, "[data-key=c]")).as("moved, not made anew").isTrue();
    }

    @Test
    void another_element_in_the_same_place_is_made_anew() {
        Page page = drawn(page(), "<p id=\"x\">one</p>");
        remember(page, "#x");
        step(page, 1, 2, Map.of("", "<h2 id=\"x\">one</h2>"));
        assertThat(html(page)).isEqualTo("<h2 id=\"x\">one</h2>");
        assertThat(isStill(page, "#x")).isFalse();
    }

    @Test
    void what_somebody_opened_stays_open() {
        Page page = drawn(page(), "<details><summary>More</summary><p>1</p></details>");
        page.locator("summary").click();
        step(page, 1, 2, Map.of("", "<details><summary>More</summary><p>2</p></details>"));
        assertThat(page.locator("details p")).hasText("2");
        assertThat(page.locator("details")).hasAttribute("open", "");
    }

    @Test
    void a_figure_that_moves_is_marked_anew_each_time_and_others_are_not() {
        Page page = drawn(page(), "<b class=\"figure\">1</b><i>1</i>");
        Locator figure = page.locator("b");
        step(page, 1, 2, Map.of("", "<b class=\"figure\">2</b><i>2</i>"));
        assertThat(figure).hasAttribute("data-moved", "a");
        assertThat(page.locator("i")).not().hasAttribute("data-moved", "a");
        step(page, 2, 3, Map.of("", "<b class=\"figure\">3</b><i>2</i>"));
        assertThat(figure).hasAttribute("data-moved", "b");
        step(page, 3, 4, Map.of("", "<b class=\"figure\">3</b><i>3</i>"));
        assertThat(figure).hasAttribute("data-moved", "b");
    }

    @Test
    void after_a_step_that_was_missed_everything_is_asked_for_and_nothing_is_guessed() {
        Page page = drawn(page(), "<p>1</p>");
        step(page, 2, 3, Map.of("", "<p>3</p>"));
        page.waitForFunction("window.asked === 1");
        assertThat(page.locator("p")).hasText("1");
        step(page, 0, 3, Map.of("", "<p>all</p>"));
        step(page, 3, 4, Map.of("", "<p>4</p>"));
        assertThat(page.locator("p")).hasText("4");
        assertThat(page.evaluate("window.asked")).isEqualTo(1);
    }

    @Test
    void a_step_from_nothing_forgets_what_was() {
        Page page = page();
        step(page, 0, 1, Map.of("", "<p>" + MARK + "x" + MARK + "</p>", "x", "old"));
        step(page, 0, 7, Map.of("", "<p>" + MARK + "x" + MARK + "</p>"));
        assertThat(html(page)).isEqualTo("<p></p>");
    }

    @Test
    void several_steps_at_once_are_drawn_once() {
        Page page = drawn(page(), "<p>1</p>");
        page.evaluate("""
                () => {
                  window.draws = 0;
                  const make = document.createElement.bind(document);
                  document.createElement = (name) => {
                    draws += name === 'template' ? 1 : 0;
                    return make(name);
                  };
                  place.step = { from: 1, to: 2, pieces: { '': '<p>2</p>' } };
                  place.step = { from: 2, to: 3, pieces: { '': '<p>3</p>' } };
                }""");
        assertThat(page.locator("p")).hasText("3");
        assertThat(page.evaluate("draws")).isEqualTo(1);
    }

    @Test
    void a_step_that_came_before_the_script_is_not_lost() {
        Page page = window("""
                <!DOCTYPE html><meta charset="utf-8"><title>Drawn</title><tracker-drawn></tracker-drawn>
                <script>document.querySelector('tracker-drawn').step = { from: 0, to: 1, pieces: { '': '<p>early</p>' } };</script>
                <script src="/tracker/drawn.js"></script>""");
        open(page, "");
        assertThat(page.locator("p")).hasText("early");
    }
}
