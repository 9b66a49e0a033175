package tracker.app.onenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.broadcast.ServerSentEventClient;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.RenderedFragment;

/**
 * A random week. After each step it compares every place that shows a figure: page, regions, ICBs, trusts, API,
 * wallboard, embeds, badges, report, CSV and workbook; and percentages, stages, lists, days and filtered boards. Another week: {@code -Dtracker.onenumber.seed=7}; a longer
 * one: {@code -Dtracker.onenumber.steps=500}.
 */
@ApplicationTest
@ViewPackages(packages = "tracker.ui")
class ConsistentFiguresTest extends BrowserlessTest {

    private static final long SEED = Long.getLong("tracker.onenumber.seed", 2027);
    private static final int STEPS = Integer.getInteger("tracker.onenumber.steps", 15);

    private static final TrustCode BARTS = new TrustCode("R1H");
    private static final TrustCode YORK = new TrustCode("RCB");
    private static final List<TrustCode> TRUSTS = List.of(GUYS, LEEDS, BARTS, YORK);

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("house")
    private Queries queries;

    @Autowired
    private ReadPositionRepository position;

    @Value("${local.server.port}")
    private int port;

    /** A setter, because the pages are created from it. */
    @Autowired
    void setBeans(BeanFactory running) {
        ViewInstantiatorFactory.of(running);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewInstantiatorFactory.class);
    }

    @AfterEach
    void forgetTheApplication() {
        ViewInstantiatorFactory.of(null);
    }

    @Test
    void every_place_says_the_same_after_every_step() throws Exception {
        week.begin();
        week.register(BARTS, "Barts", "Y56", "London", "QMF");
        week.register(YORK, "York", "Y63", "North East and Yorkshire", "QOQ");
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.ACTIVITIES, Area.NATION, 300, TUESDAY.plusDays(5)));
        PublishedFiguresClient places = new PublishedFiguresClient("http://127.0.0.1:" + port);
        RandomWeekFixture random = new RandomWeekFixture(week, TRUSTS, SEED);
        StringBuilder story = new StringBuilder("seed " + SEED);
        try (ServerSentEventClient wall = new ServerSentEventClient(wall());
                ServerSentEventClient embed =
                        new ServerSentEventClient("http://127.0.0.1:" + port + "/embed/nation/live")) {
            for (int step = 0; step < STEPS; step++) {
                clock.set(clock.instant().plusSeconds(60).toString());
                story.append("\n  ").append(random.step());
                week.settle();
                long at = position.now().position();
                Map<String, PublishedFigures> published = nation(places, random.all(), at);
                published.put("wallboard", wallboard(wall.figuresAt(at)));
                published.put(
                        "small figure, live",
                        small(embed.figuresAt(at), random.all().planned()));
                assertThat(published)
                        .as(story.toString())
                        .allSatisfy((place, figures) ->
                                assertThat(figures).as(place).isEqualTo(random.all()));
                trusts(places, random, at, story);
                ListedFigures lists = new ListedFigures(queries, story.toString());
                lists.stages();
                lists.lastUpdates(clock.instant());
                lists.days(wall.figuresAt(at), places.figures("by-day", ""));
                lists.percentages(tile("Activities held").text());
                ListedFigures.filtered(places, random.all(), story.toString());
                if (step == 0) {
                    nobodyCounted(places, at);
                }
            }
        }
        assertThat(random.all().held()).as("it was no empty show").isGreaterThan(3);
    }

    /** One activity was held, and nobody counted: not known is not zero, in no file and no response. */
    private void nobodyCounted(PublishedFiguresClient places, long at) {
        assertThat(tile("People reached").select(".big").text()).isEqualTo("Not known");
        assertThat(places.api("").path("total").path("reach").path("best").isNull())
                .isTrue();
        assertThat(places.csv(at))
                .filteredOn(row -> row.getField("table").equals("Headline"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("people_best")).isEmpty())
                .satisfies(row -> assertThat(row.getField("filters")).isEqualTo("none"));
        assertThat(places.figures("by-day", ""))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("people_low")).isEmpty())
                .satisfies(row -> assertThat(row.getField("people_best")).isEmpty())
                .satisfies(row -> assertThat(row.getField("activities_unknown")).isEqualTo("1"));
    }

    private String wall() {
        DisplayToken token = DisplayToken.next();
        week.send(new MakeDisplay(DisplayId.next(), new TextLine("Foyer"), Area.NATION, token.hash()));
        return "http://127.0.0.1:" + port + "/wall/" + token.value() + "/live";
    }

    private Map<String, PublishedFigures> nation(PublishedFiguresClient places, PublishedFigures expected, long at)
            throws Exception {
        Map<String, PublishedFigures> published = new LinkedHashMap<>();
        JsonNode nation = places.api("");
        JsonNode london = places.api("&region=Y56");
        JsonNode north = places.api("&region=Y63");
        assertThat(nation.path("position").asLong()).isEqualTo(at);
        published.put("page", page());
        published.put("API", PublishedFiguresClient.tally(nation.path("total")));
        published.put(
                "API as at now",
                PublishedFiguresClient.tally(
                        places.api("&asAt=" + clock.instant()).path("total")));
        published.put("regions in the nation", PublishedFiguresClient.parts(nation));
        published.put(
                "regions by themselves",
                PublishedFiguresClient.tally(london.path("total"))
                        .plus(PublishedFiguresClient.tally(north.path("total"))));
        published.put("ICBs", PublishedFiguresClient.parts(london).plus(PublishedFiguresClient.parts(north)));
        published.put("small figure", places.embed("/embed/nation", expected.planned()));
        published.put("report", places.reportPage(at));
        List<NamedCsvRecord> csv = places.csv(at);
        for (String table : List.of("Headline", "By kind", "By day", "Regions", "Integrated care boards", "Trusts")) {
            published.put("CSV, " + table, PublishedFiguresClient.sum(csv, table));
        }
        published.put("workbook", places.workbook(at));
        return published;
    }

    private void trusts(PublishedFiguresClient places, RandomWeekFixture random, long at, StringBuilder story) {
        List<NamedCsvRecord> csv = places.csv(at);
        for (TrustCode trust : TRUSTS) {
            PublishedFigures expected = random.of(trust);
            Map<String, PublishedFigures> published = new LinkedHashMap<>();
            published.put(
                    "API",
                    PublishedFiguresClient.tally(places.api("&trust=" + trust).path("total")));
            published.put("small figure", places.embed("/embed/trusts/" + trust, expected.planned()));
            published.put("badge", places.badge(trust, expected.planned()));
            published.put(
                    "CSV",
                    PublishedFiguresClient.sum(
                            csv.stream()
                                    .filter(row -> row.getField("code").equals(trust.value()))
                                    .toList(),
                            "Trusts"));
            assertThat(published)
                    .as(story.toString())
                    .allSatisfy((place, figures) ->
                            assertThat(figures).as(place + " of " + trust).isEqualTo(expected));
        }
    }

    private static PublishedFigures wallboard(JsonNode figures) {
        return new PublishedFigures(
                figures.path("held").asLong(),
                figures.path("planned").asLong(),
                figures.path("reached").asLong());
    }

    private static PublishedFigures small(JsonNode figures, long planned) {
        return new PublishedFigures(
                PublishedFiguresClient.number(figures.path("held").asString()),
                planned,
                PublishedFiguresClient.number(figures.path("people").asString()));
    }

    /** The national board as a browser gets it. */
    private PublishedFigures page() {
        UI.getCurrent().navigate("trusts");
        UI.getCurrent().navigate("", QueryParameters.of("campaign", CAMPAIGN.toString()));
        Element held = tile("Activities held");
        return new PublishedFigures(big(held), notHeld(held.select(".small").text()), big(tile("People reached")));
    }

    /** "3 more planned, 2 reports due": all that is planned, whether its day is over or not. */
    private static long notHeld(String words) {
        return Pattern.compile("([0-9,]+) (more planned|reports? due|not reported|videos? in review)")
                .matcher(words)
                .results()
                .mapToLong(part -> PublishedFiguresClient.number(part.group(1)))
                .sum();
    }

    private static long big(Element tile) {
        return PublishedFiguresClient.number(tile.select(".big").text());
    }

    private Element tile(String name) {
        return $(RenderedFragment.class).all().stream()
                .map(part -> Jsoup.parseBodyFragment(((RenderedFragment<?>) part).markup())
                        .body())
                .flatMap(body -> body.select("dt").stream())
                .filter(term -> term.text().equals(name))
                .findFirst()
                .map(Element::parent)
                .orElseThrow(() -> new AssertionError("The page has no figure " + name));
    }
}
