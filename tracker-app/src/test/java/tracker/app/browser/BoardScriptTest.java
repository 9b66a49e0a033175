package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** board.js: keys that press what stands on the page, a map whose areas lead on, and a look at the map that stays. */
class BoardScriptTest extends ScriptFixture {

    private static final String BOARD = """
            <!DOCTYPE html><meta charset="utf-8"><title>Board</title><base href="/">
            <div class="board">
              <button id="pause" data-hotkey="p">Pause</button>
              <a id="clear" data-hotkey="Escape" href="?campaign=2027">Clear filters</a>
              <a id="search" data-hotkey="/" href="trusts">Find a trust</a>
              <details class="keys"><summary>Keys</summary><input type="checkbox" id="keys-off"></details>
              <input id="text"><select id="choice"><option>One</option></select>
              <ol class="tiles">
                <li><a id="y56" data-area="Y56" href="regions/Y56?campaign=2027"><span class="tile-key">1</span>London</a></li>
                <li><a id="y58" data-area="Y58" href="regions/Y58?campaign=2027"><span class="tile-key">2</span>South West</a></li>
              </ol>
              <svg class="area-map" width="100" height="20"><rect data-area="Y58" width="40" height="20"></rect>
                <circle data-area="RJ1" cx="70" cy="10" r="9"></circle></svg>
              <div class="trust-table"><a id="rj1" href="trusts/RJ1?campaign=2027">Guy's</a></div>
              <div class="map-choices"><a id="by-region" href="?campaign=2027">By region</a></div>
              <a id="kind" href="?kind=stand&amp;campaign=2027">Stands</a>
              <a id="icb" href="icbs/QOP?campaign=2027&amp;map=trusts">An ICB</a>
              <a id="calendar" href="calendar?campaign=2027">Calendar</a>
              <a id="file" download href="?campaign=2027">File</a>
              <a id="away" href="https://elsewhere.test/">Elsewhere</a>
              <div class="board-tools"><form id="filters" action="/"><input type="hidden" name="campaign" value="2027">
                <select name="shade"><option value="">-</option></select><button>Show</button></form></div>
            </div>
            <script src="/tracker/board.js"></script>
            <script>
              window.pressed = [];
              document.addEventListener('click', (event) => {
                const target = event.target.closest('button, a');
                if (target && target.id) {
                  pressed.push(target.id);
                  event.preventDefault();
                }
              });
              document.addEventListener('submit', (event) => {
                window.asked = new URLSearchParams(new FormData(event.target)).toString();
                event.preventDefault();
              });
            </script>""";

    private Page board(String query) {
        Page page = window(BOARD);
        open(page, query);
        return page;
    }

    private static Object pressed(Page page) {
        return page.evaluate("pressed");
    }

    @Test
    void keys_press_what_stands_on_the_page() {
        Page page = board("");
        for (String key : List.of("p", "Escape", "/", "1", "2")) {
            page.keyboard().press(key);
        }
        assertThat(pressed(page)).isEqualTo(List.of("pause", "clear", "search", "y56", "y58"));
    }

    @Test
    void no_other_key_presses_anything() {
        Page page = board("");
        page.evaluate("document.addEventListener('keydown', (event) => event.preventDefault())");
        for (String key : List.of("Control+p", "Alt+p", "Meta+p", "x", "3", "0", "P")) {
            page.keyboard().press(key);
            assertThat(pressed(page)).as(key).isEqualTo(List.of());
        }
    }

    @Test
    void who_types_or_chooses_presses_nothing() {
        Page page = board("");
        for (String selector : List.of("#text", "#choice")) {
            page.locator(selector).focus();
            page.keyboard().press("p");
            page.keyboard().press("1");
        }
        assertThat(pressed(page)).isEqualTo(List.of());
    }

    @Test
    void the_search_of_this_page_comes_before_the_way_to_another() {
        Page page = board("");
        page.evaluate("document.getElementById('text').id = 'trust-search'");
        page.keyboard().press("/");
        assertThat(page.locator("#trust-search")).isFocused();
        assertThat(page.locator("#trust-search")).hasValue("");
        assertThat(pressed(page)).isEqualTo(List.of());
    }

    @Test
    void single_letters_can_be_switched_off_and_that_is_remembered() {
        Page page = board("");
        page.keyboard().press("?");
        assertThat(page.locator("summary")).isFocused();
        assertThat(page.locator("#keys-off")).not().isChecked();
        page.locator("#keys-off").check();
        page.reload();
        page.keyboard().press("p");
        page.keyboard().press("1");
        page.keyboard().press("?");
        assertThat(pressed(page)).isEqualTo(List.of());
        assertThat(page.locator("#keys-off")).isHidden();
        page.keyboard().press("Escape");
        assertThat(pressed(page)).as("no letter").isEqualTo(List.of("clear"));
        page.locator("summary").click();
        assertThat(page.locator("#keys-off")).isChecked();
        page.locator("#keys-off").uncheck();
        page.locator("summary").focus();
        page.keyboard().press("p");
        assertThat(pressed(page)).isEqualTo(List.of("clear", "pause"));
    }

    @Test
    void a_browser_that_keeps_nothing_has_its_keys() {
        Page page = window(BOARD);
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('private'); } });");
        open(page, "");
        page.keyboard().press("p");
        assertThat(pressed(page)).isEqualTo(List.of("pause"));
    }

    @Test
    void an_area_of_the_map_leads_where_its_link_leads() {
        Page page = board("");
        page.locator(".area-map rect").click();
        page.locator(".area-map circle").click();
        assertThat(pressed(page)).isEqualTo(List.of("y58", "rj1"));
    }

    @Test
    void how_the_map_is_looked_at_goes_along_to_other_boards() {
        Page page = board("?map=icbs&shade=missing");
        Map.of(
                        "kind", "?kind=stand&campaign=2027&map=icbs&shade=missing",
                        "y56", "regions/Y56?campaign=2027&map=icbs&shade=missing",
                        // what the link says itself counts
                        "icb", "icbs/QOP?campaign=2027&map=trusts&shade=missing",
                        // no board, a file, the map's own choices, another website
                        "calendar", "calendar?campaign=2027",
                        "file", "?campaign=2027",
                        "by-region", "?campaign=2027",
                        "away", "https://elsewhere.test/")
                .forEach((link, leads) -> {
                    page.locator("#" + link).click();
                    assertThat(page.locator("#" + link).getAttribute("href"))
                            .as(link)
                            .isEqualTo(leads);
                });
    }

    @Test
    void who_looks_at_the_map_as_it_comes_carries_nothing_along() {
        Page page = board("?campaign=2027");
        page.locator("#kind").click();
        assertThat(page.locator("#kind")).hasAttribute("href", "?kind=stand&campaign=2027");
    }

    @Test
    void the_filters_carry_it_along_too_but_for_what_they_ask_themselves() {
        Page page = board("?map=icbs&shade=missing");
        page.locator("#filters button").dispatchEvent("click");
        page.evaluate("document.getElementById('filters').requestSubmit()");
        assertThat(page.evaluate("window.asked")).isEqualTo("campaign=2027&shade=&map=icbs");
    }
}
