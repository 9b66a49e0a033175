package tracker.app.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.broadcast.ServerSentEventClient;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.display.DisplayCommand.EndDisplay;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplayRule;
import tracker.domain.display.DisplaySummary;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/** Wallboards as displays open them. */
@ApplicationTest
@TestPropertySource(properties = "tracker.broadcast.beat-seconds=1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallboardControllerTest {

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("house")
    private Queries queries;

    @Autowired
    private ReadPositionRepository position;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void aWeek() {
        week.begin();
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.PEOPLE, Area.NATION, 1_000, TUESDAY));
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.PEOPLE, Area.region("Y56"), 100, TUESDAY));
        week.hold(GUYS, TUESDAY, 40);
        week.hold(LEEDS, TUESDAY.plusDays(-1), 7);
        week.book(LEEDS, TUESDAY.plusDays(1));
        week.settle();
    }

    private record CreatedDisplay(DisplayId id, DisplayToken token) {}

    private CreatedDisplay make(Area part) {
        CreatedDisplay made = new CreatedDisplay(DisplayId.next(), DisplayToken.next());
        week.send(new MakeDisplay(
                made.id(), new TextLine("Foyer"), part, made.token().hash()));
        return made;
    }

    private String address(CreatedDisplay made) {
        return "http://127.0.0.1:" + port + "/wall/" + made.token().value();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private DisplaySummary listed(CreatedDisplay made) {
        return queries.ask(new ListDisplays()).stream()
                .filter(display -> display.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode figures(Area part) throws Exception {
        try (ServerSentEventClient ear = new ServerSentEventClient(address(make(part)) + "/live")) {
            return ear.figuresAt(0);
        }
    }

    @Test
    void a_screen_shows_its_part_of_the_country() throws Exception {
        JsonNode nation = figures(Area.NATION);
        assertThat(nation.path("part").asString()).isEqualTo("England");
        assertThat(nation.path("held").asInt()).isEqualTo(2);
        assertThat(nation.path("planned").asInt()).isEqualTo(1);
        assertThat(nation.path("reached").asInt()).isEqualTo(47);
        assertThat(nation.path("kinds").size()).isEqualTo(5);
        assertThat(nation.path("days").size()).isEqualTo(10);
        assertThat(nation.path("days").path(4).path("today").asBoolean()).isTrue();
        assertThat(nation.path("days").path(4).path("held").asInt()).isEqualTo(1);
        assertThat(nation.path("parts").size()).isEqualTo(2);
        assertThat(nation.path("facts").size()).isEqualTo(3);
        assertThat(nation.path("goals").size()).isEqualTo(1);
        assertThat(nation.path("goals").path(0).path("now").asInt()).isEqualTo(47);
        assertThat(nation.path("phase").asString()).isEqualTo("Day 5 of 10");

        JsonNode london = figures(Area.region("Y56"));
        assertThat(london.path("part").asString()).isEqualTo("London");
        assertThat(london.path("reached").asInt()).isEqualTo(40);
        assertThat(london.path("goals").path(0).path("target").asInt()).isEqualTo(100);

        JsonNode leeds = figures(Area.trust(LEEDS));
        assertThat(leeds.path("held").asInt()).isEqualTo(1);
        assertThat(leeds.path("parts").size()).isZero();
    }

    @Test
    void the_page_has_the_figures_from_the_beginning_and_is_nobodys_to_keep_or_frame() throws Exception {
        CreatedDisplay made = make(Area.NATION);
        assertThat(listed(made).lastSeen()).isNull();
        HttpResponse<String> page = get(address(made));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("&quot;reached&quot;:47").contains("/log\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store, private");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(listed(made).lastSeen()).isEqualTo(clock.instant());
        assertThat(get(address(make(Area.trust(GUYS)))).body()).contains("/log?trust=RJ1\"");
        HttpResponse<String> code = get(address(made) + "/log.svg");
        assertThat(code.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(code.body()).startsWith("<svg").contains("M4 4h1v1h-1z");
    }

    @Test
    void one_that_is_switched_off_goes_dark_at_once_and_for_good() throws Exception {
        CreatedDisplay made = make(Area.NATION);
        try (ServerSentEventClient ear = new ServerSentEventClient(address(made) + "/live")) {
            ear.figuresAt(0);
            week.send(new EndDisplay(made.id()));
            week.send(new EndDisplay(made.id()));
            Awaitility.await().until(() -> ear.events().getLast().equals("end"));
            assertThat(ear.events()).anyMatch(event -> event.contains("event: ended"));
        }
        assertThat(listed(made).ended()).isNotNull();
        for (String path : new String[] {"", "/live", "/log.svg"}) {
            assertThat(get(address(made) + path).statusCode()).as(path).isEqualTo(404);
        }
        HttpResponse<String> page = get(address(made));
        assertThat(page.body()).contains("This screen is switched off").doesNotContain("sign-in");
    }

    @Test
    void only_the_hash_of_an_address_is_kept() {
        CreatedDisplay made = make(Area.NATION);
        assertThat(jdbc.sql("select d::text from display d").query(String.class).list())
                .noneMatch(row -> row.contains(made.token().value()))
                .anyMatch(row -> row.contains(made.token().hash().value()));
        assertThat(made.token()).hasToString("a display's token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "the-wallboard-of-a-demonstration", "12345678901234567890123456789012/../x"})
    void an_address_that_is_none_opens_nothing(String token) throws Exception {
        HttpResponse<String> page = get("http://127.0.0.1:" + port + "/wall/" + token);
        assertThat(page.statusCode()).isBetween(400, 404);
    }

    @Test
    void a_screen_shows_something_that_there_is() {
        assertThatThrownBy(() -> make(Area.region("Y99")))
                .hasMessageContaining(DisplayRule.THE_PART_IS_KNOWN.sentence());
        assertThatThrownBy(() -> make(Area.trust(new TrustCode("ZZZ9"))))
                .hasMessageContaining(DisplayRule.THE_PART_IS_KNOWN.sentence());
        assertThatThrownBy(() -> week.send(new EndDisplay(DisplayId.next())))
                .hasMessageContaining(DisplayRule.THERE_IS_SUCH_A_DISPLAY.sentence());
    }
}
