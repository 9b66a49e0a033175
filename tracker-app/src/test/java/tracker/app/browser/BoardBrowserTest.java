package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.shared.TextLine;

/** The boards of places: before any script, by keys, on the map and on paper. */
class BoardBrowserTest extends BrowserTest {

    private boolean frozen;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    @BeforeAll
    void somethingToSee() {
        week.hold(GUYS, TUESDAY, 40);
        week.hold(LEEDS, TUESDAY.minusDays(1), 1_200);
        week.settle();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/regions/Y56", "/icbs/QKK", "/trusts/RJ1?kind=stand"})
    void the_first_answer_has_the_figures_before_any_script_has_run(String path) throws Exception {
        Element first = Jsoup.parse(get(path).body()).getElementById("first-answer");
        Page living = visit(path, BrowserFixture.DESK);
        assertThat(living.locator("#first-answer")).hasCount(0);

        assertThat(first).isNotNull();
        assertThat(first.select("h1").text()).isEqualTo(living.locator("h1").innerText());
        assertThat(first.select(".headline .big").getFirst().text())
                .isNotEmpty()
                .isEqualTo(living.locator(".headline .big").first().innerText().strip());
        assertThat(first.select("table")).isNotEmpty();
        assertThat(first.select("noscript").text()).contains("reload the page");
        assertThat(first.select("button:not(form button), select:not(form select)"))
                .as("what nobody could press yet keeps its room")
                .isNotEmpty()
                .allMatch(control -> control.hasAttr("disabled"));
    }

    /** Nothing moves when the live page takes the place of the first answer; the figures that follow are texts in their places. */
    @ParameterizedTest
    @CsvSource({"/, 1280", "/, 375", "/regions/Y56, 1280", "/regions/Y56, 375", "/trusts/RJ1, 375"})
    void nothing_moves_when_the_live_page_takes_its_place(String path, int width) throws Exception {
        officialCount();
        Page page = blank(width);
        page.addInitScript("""
                window.moved = 0;
                new PerformanceObserver((all) => all.getEntries().forEach((one) => {
                  window.moved += one.value;
                })).observe({ type: 'layout-shift', buffered: true });
                """);
        open(page, path);
        page.waitForTimeout(300);
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.01);
    }

    private void officialCount() {
        if (!frozen) {
            frozen = true;
            week.send(new FreezeCount(CAMPAIGN, new TextLine("Tuesday noon"), clock.instant()));
            week.settle();
        }
    }

    @Test
    void the_words_of_a_tile_are_not_cut_off_on_a_phone() {
        Page page = visit("/?map=icbs", BrowserFixture.PHONE);
        assertThat(page.locator(".tile-link").first()).isVisible();
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.tile-link')]
                    .filter((tile) => tile.scrollWidth > tile.clientWidth || tile.scrollHeight > tile.clientHeight)
                    .map((tile) => tile.innerText).join()""")).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({
        "/trusts, Trusts, All NHS trusts",
        "/calendar?campaign=2027, Calendar, day by day",
        "/compare, Compare with last year, last year's",
        "/log, Log an activity, Report an activity"
    })
    void other_pages_say_what_they_are_for_before_any_script_has_run(String path, String title, String text)
            throws Exception {
        org.jsoup.nodes.Document page = Jsoup.parse(get(path).body());
        Element first = page.getElementById("first-answer");
        assertThat(page.title()).startsWith(title);
        assertThat(first.select("h1").text()).isEqualTo(title);
        assertThat(first.select("main").text()).contains(text);
        assertThat(first.select("noscript a").attr("href")).isEqualTo(path.equals("/log") ? "log/lite" : "");
        assertThat(first.select("noscript").text()).contains("needs JavaScript");
        assertThat(get("/regions/NOWHERE").body()).contains("Page not found");
    }

    @Test
    void whoever_is_sent_the_link_sees_what_it_is() throws Exception {
        org.jsoup.nodes.Document page =
                Jsoup.parse(get("/?kind=stand&as-at=2027-03-08T14:15").body());
        assertThat(page.title())
                .isEqualTo(
                        "Healthcare Science Week 2027: national board, stands only, as reported by 8 March 2027, 2:15pm"
                                + " – Healthcare Science Week tracker");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
        assertThat(page.select("meta[property=og:description]").attr("content")).contains("NHS trusts");
        String image = page.select("meta[property=og:image]").attr("content");
        assertThat(get(image.substring(address().length())).headers().firstValue("Content-Type"))
                .contains("image/png");
        assertThat(get("/" + page.select("link[rel=icon]").attr("href")).statusCode())
                .isEqualTo(200);
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    /** The reader stays where they are and may choose again. */
    @Test
    void a_choice_keeps_the_place_and_the_focus() {
        Page board = visit("/", BrowserFixture.PHONE);
        Locator choice = board.locator(".map-choice a")
                .filter(new Locator.FilterOptions().setHasText("Individual trusts"))
                .first();
        choice.scrollIntoViewIfNeeded();
        choice.focus();
        double before = choice.boundingBox().y;
        board.keyboard().press("Enter");
        assertThat(board).hasURL(Pattern.compile("map="));
        Locator chosen = board.locator(".map-choice a[aria-current]").first();
        assertThat(chosen).hasText("Individual trusts");
        assertThat(chosen).isFocused();
        org.assertj.core.api.Assertions.assertThat(chosen.boundingBox().y)
                .isCloseTo(before, org.assertj.core.data.Offset.offset(4.0));
    }

    @Test
    void a_week_is_replayed_by_hand_where_no_script_runs() throws Exception {
        Element first = Jsoup.parse(get("/replay").body()).getElementById("first-answer");
        assertThat(first).isNotNull();
        assertThat(first.select("noscript p").text()).contains("needs JavaScript");
        String noon = first.select("noscript td a").attr("href");
        assertThat(get("/" + noon).body()).contains("You are viewing Friday 5 March 2027, 6am");
    }

    @Test
    void the_map_changes_by_its_fills_and_leads_to_its_regions() {
        Page board = visit("/", BrowserFixture.DESK);
        Locator london = board.locator(".area-map [data-area=Y56]");
        assertThat(london).hasClass(Pattern.compile("shade-4"));
        assertThat(london).hasAttribute("href", Pattern.compile("map/regions\\.svg\\?v=[0-9a-f]+#Y56"));
        assertThat((Boolean) board.evaluate(
                        "document.querySelector('.area-map [data-area=Y56]').getBoundingClientRect().width > 5"))
                .as("the outline is drawn")
                .isTrue();
        london.dispatchEvent("click");
        assertThat(board.locator("h1")).hasText("London");
        assertThat(board.locator(".trail")).containsText("England");
        board.goBack();
        assertThat(board.locator("h1")).hasText("Healthcare Science Week 2027");
    }

    @Test
    void the_look_of_the_map_stays_when_a_filter_is_chosen_and_the_filter_when_the_look_is() {
        Page board = visit("/?shade=missing", BrowserFixture.DESK);
        board.locator(".kind-table a").first().click();
        board.locator(".filters-on").waitFor();
        assertThat(board).hasURL(Pattern.compile("(?=.*kind=stand)(?=.*shade=missing)"));
        board.locator("a[data-hotkey=Escape]").click();
        assertThat(board.locator(".filters-on")).hasCount(0);
        assertThat(board).hasURL(Pattern.compile("shade=missing"));
        board.locator(".filters summary").click();
        board.locator("#filter-kind").selectOption("stand");
        board.locator(".filter-fields button").click();
        assertThat(board).hasURL(Pattern.compile("(?=.*kind=stand)(?=.*shade=missing)"));
        board.locator(".map-choices a:not([aria-current])").last().click();
        assertThat(board).hasURL(Pattern.compile("kind=stand"));
        assertThat(board).not().hasURL(Pattern.compile("shade=missing"));
    }

    @Test
    void a_drawing_that_missed_a_step_asks_for_the_whole() {
        Page board = visit("/", BrowserFixture.DESK);
        Locator people = board.locator("tracker-drawn .hero .big");
        String before = people.innerText().strip();
        board.evaluate("""
                document.querySelectorAll('tracker-drawn').forEach(drawn => {
                    drawn.innerHTML = '';
                    drawn.step = {from: -1, to: -2, pieces: {}};
                })
                """);
        assertThat(people).hasText(before);
    }

    @Test
    void keys_press_what_stands_on_the_page() {
        Page board = visit("/?kind=stand", BrowserFixture.DESK);
        board.locator(".filters-on").waitFor();
        board.keyboard().press("p");
        assertThat(board.locator(".pause")).hasText("Resume updates");
        board.keyboard().press("p");
        assertThat(board.locator(".pause")).hasText("Pause updates");
        board.keyboard().press("?");
        assertThat(board.locator("details.keys")).hasAttribute("open", "");
        board.locator("#keys-off").check();
        board.locator("h1").click();
        board.keyboard().press("p");
        board.keyboard().press("Escape");
        assertThat(board.locator(".filters-on")).hasCount(0);
        assertThat(board.locator(".pause")).hasText("Pause updates");
        board.locator("details.keys summary").click();
        assertThat(board.locator("#keys-off")).isChecked();
        board.locator("#keys-off").uncheck();
        board.locator("h1").click();
        board.keyboard().press("1");
        assertThat(board.locator("h1")).hasText("London");
    }

    @Test
    void a_paused_board_stands_still_and_goes_on_with_the_newest() {
        Page board = visit("/", BrowserFixture.DESK);
        Locator held = board.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                .locator(".big");
        int before = Integer.parseInt(held.innerText().strip());
        board.getByText("Pause updates").click();
        assertThat(board.locator(".freshness")).containsText("Paused at");
        week.hold(GUYS, TUESDAY, 1);
        week.settle();
        Page other = visit("/", BrowserFixture.DESK);
        assertThat(other.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                        .locator(".big"))
                .hasText(Integer.toString(before + 1));
        assertThat(held).hasText(Integer.toString(before));
        board.locator(".pause").click();
        assertThat(held).hasText(Integer.toString(before + 1));
    }

    /** Chromium shows a page of a test whatever else is open, so the tab is told that it is hidden. */
    private static void turn(Page tab, String visibility) {
        tab.evaluate("""
                state => {
                    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
                    document.dispatchEvent(new Event('visibilitychange'));
                }
                """, visibility);
    }

    @Test
    void a_hidden_tab_is_sent_nothing_and_says_from_when_its_figures_are_until_it_has_the_newest() {
        Page tab = visit("/", BrowserFixture.DESK);
        Locator held = tab.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                .locator(".big");
        int before = Integer.parseInt(held.innerText().strip());
        tab.evaluate("""
                () => {
                    window.said = [];
                    const line = document.querySelector('.freshness');
                    new MutationObserver(() => window.said.push(line.querySelector('.state-lost').textContent + '|'
                            + [...document.querySelectorAll('.tile')].map(tile => tile.textContent).join()))
                        .observe(line, { subtree: true, childList: true, characterData: true });
                    document.querySelector('tracker-tab').setAttribute('seconds', '0');
                }
                """);
        tab.waitForResponse(
                answer -> answer.url().contains("v-r=uidl")
                        && answer.request().postData().contains("rest"),
                () -> turn(tab, "hidden"));
        week.hold(GUYS, TUESDAY, 1);
        week.settle();
        Page other = visit("/", BrowserFixture.DESK);
        assertThat(other.locator(".tile", new Page.LocatorOptions().setHasText("Activities held"))
                        .locator(".big"))
                .hasText(Integer.toString(before + 1));
        assertThat(held).hasText(Integer.toString(before));
        tab.waitForFunction("() => performance.now() > 4000");
        turn(tab, "visible");
        assertThat(held).hasText(Integer.toString(before + 1));
        assertThat(tab.locator(".freshness .state-lost")).hasText("");
        assertThat(tab.locator(".freshness")).containsText("Live.");
        String said = tab.evaluate("() => window.said.join('\\n')").toString();
        assertThat(said.lines().filter(line -> line.startsWith("Updating. Figures from ")))
                .as("what was said while the figures were old")
                .isNotEmpty();
    }

    @Test
    void a_board_prints_on_one_sheet() {
        Page board = visit("/", BrowserFixture.DESK);
        board.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] paper = board.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        assertThat(SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"/regions/Y56, Y56", "/trusts/RJ1?kind=stand, RJ1"})
    void every_chart_has_its_file_with_its_moment(String path, String code) throws Exception {
        Page board = visit(path, BrowserFixture.DESK);
        assertThat(board.locator("a.file").first()).isVisible();
        for (Locator file : board.locator("a.file").all()) {
            HttpResponse<String> answer = get("/" + file.getAttribute("href"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                    .contains(code, "position-");
            assertThat(answer.body().lines().findFirst().orElse("")).endsWith("as_at,position,rows");
        }
        assertThat(get("/figures/nothing.csv?campaign=2027").statusCode()).isEqualTo(404);
    }
}
