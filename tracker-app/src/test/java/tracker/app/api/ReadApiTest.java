package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandId;

/** The read API from outside, over HTTP. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadApiTest {

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private StandId stand;

    @BeforeAll
    void aWeek() {
        week.begin();
        stand = week.hold(GUYS, TUESDAY, 40);
        clock.set("2027-03-09T13:00:00Z");
        week.correct(stand, GUYS, 50);
        week.book(LEEDS, TUESDAY);
        week.settle();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode ok(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private JsonNode problem(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }

    @Test
    void campaigns_have_days_and_a_position() throws Exception {
        JsonNode answer = ok("/api/v1/campaigns");
        assertThat(answer.path("position").asLong()).isPositive();
        assertThat(answer.path("asAt").asString()).isEqualTo("2027-03-09T13:00:00Z");
        assertThat(answer.path("campaigns").get(0).path("firstDay").asString()).isEqualTo("2027-03-05");
    }

    @Test
    void participation_is_the_same_for_the_nation_and_the_sum_of_its_regions() throws Exception {
        JsonNode nation = ok("/api/v1/participation?campaign=2027");
        assertThat(nation.path("total").path("held").asInt()).isEqualTo(1);
        assertThat(nation.path("total").path("planned").asInt()).isEqualTo(1);
        assertThat(nation.path("total").path("reach").path("best").asInt()).isEqualTo(50);
        assertThat(nation.path("trusts").path("open").asInt()).isEqualTo(2);
        assertThat(nation.path("byDay").get(0).path("day").asString()).isEqualTo("2027-03-09");
        int sum = 0;
        for (JsonNode region : nation.path("parts")) {
            String code = region.path("part").path("code").asString();
            sum += ok("/api/v1/participation?campaign=2027&region=" + code)
                    .path("total")
                    .path("held")
                    .asInt();
        }
        assertThat(sum).isEqualTo(1);
        assertThat(ok("/api/v1/participation?campaign=2027&icb=QWO")
                        .path("total")
                        .path("planned")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok("/api/v1/participation?campaign=2027&trust=RJ1")
                        .path("total")
                        .path("held")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void participation_is_answered_as_at_an_instant() throws Exception {
        JsonNode then = ok("/api/v1/participation?campaign=2027&as-at=2027-03-09T12:30");
        assertThat(then.path("asAt").asString()).isEqualTo("2027-03-09T12:30:00Z");
        assertThat(then.path("total").path("reach").path("best").asInt()).isEqualTo(40);
        assertThat(then.path("total").path("planned").asInt()).isZero();
    }

    @Test
    void trusts_are_listed_with_region_and_board() throws Exception {
        JsonNode trusts = ok("/api/v1/trusts").path("trusts");
        assertThat(trusts.get(0).path("code").asString()).isEqualTo("RJ1");
        assertThat(trusts.get(0).path("region").path("name").asString()).isEqualTo("London");
        assertThat(trusts.get(0).path("opened").asString()).isEqualTo("1993-04-01");
    }

    @Test
    void an_activity_tells_its_history_in_sentences() throws Exception {
        JsonNode history = ok("/api/v1/activities/" + stand + "/history");
        assertThat(history.path("activity").path("stage").asString()).isEqualTo("held");
        assertThat(history.path("activity").path("reach").path("best").asInt()).isEqualTo(50);
        assertThat(history.path("activity").path("reach").path("low").isNull()).isTrue();
        assertThat(history.path("facts").get(1).path("told").asString()).contains("corrected");
        assertThat(history.path("facts").get(1).path("fact").asString()).isEqualTo("stand.StandCorrected");
    }

    @Test
    void a_trusts_activities_are_listed_page_by_page_and_a_change_is_never_passed_over() throws Exception {
        CampaignId year = new CampaignId(2026);
        week.send(new AnnounceCampaign(
                year,
                new TextLine("Healthcare Science Week 2026"),
                new CampaignDays(
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 6),
                        LocalDate.of(2026, 3, 15),
                        LocalDate.of(2027, 3, 31)),
                DatesStatus.CONFIRMED));
        List<StandId> stands = Stream.generate(StandId::next).limit(5).toList();
        stands.forEach(id -> week.send(new RecordStandHeld(
                id, year, LEEDS, WeekStory.details(LocalDate.of(2026, 3, 9)), WeekStory.figures(7))));
        week.settle();
        String list = "/api/v1/trusts/RR8/activities?campaign=2026";
        JsonNode first = ok(list + "&limit=2");
        assertThat(ids(first))
                .containsExactly(stands.get(0).value(), stands.get(1).value());
        assertThat(first.path("more").asBoolean()).isTrue();
        // between two pages: one that was seen, and one that was not, and something that changes no figure
        week.send(new CorrectStand(stands.get(0), year, LEEDS, null, WeekStory.figures(8), WeekStory.REASON));
        week.send(new TallyVisitors(stands.get(3), year, LEEDS, "phone", 1, 2, clock.instant()));
        week.settle();
        JsonNode second =
                ok(list + "&limit=2&changed-after=" + first.path("next").asLong());
        assertThat(ids(second))
                .containsExactly(stands.get(2).value(), stands.get(4).value());
        JsonNode third =
                ok(list + "&limit=2&changed-after=" + second.path("next").asLong());
        assertThat(ids(third))
                .containsExactly(stands.get(0).value(), stands.get(3).value());
        assertThat(third.path("more").asBoolean()).isFalse();
        assertThat(third.path("activities")
                        .get(0)
                        .path("activity")
                        .path("reach")
                        .path("best")
                        .asInt())
                .isEqualTo(8);
        assertThat(third.path("next").asLong()).isEqualTo(third.path("position").asLong());
        JsonNode nothing = ok(list + "&changed-after=" + third.path("next").asLong());
        assertThat(ids(nothing)).isEmpty();
        assertThat(nothing.path("next").asLong()).isEqualTo(third.path("next").asLong());
        assertThat(ids(ok(list + "&kind=school-talk"))).isEmpty();
        assertThat(ids(ok(list + "&kind=stand"))).hasSize(5);
        assertThat(problem(list + "&kind=stall", 400).path("detail").asString()).contains("school-talk");
        problem(list + "&limit=501", 400);
        problem("/api/v1/trusts/RX0/activities?campaign=2026", 404);
        problem("/api/v1/trusts/RR8/activities?campaign=2031", 404);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("activities")
                .valueStream()
                .map(each -> each.path("activity").path("id").asString())
                .toList();
    }

    @Test
    void bad_input_is_refused_in_a_sentence() throws Exception {
        assertThat(problem("/api/v1/participation", 400).path("detail").asString())
                .contains("campaign");
        assertThat(problem("/api/v1/participation?campaign=next", 400)
                        .path("detail")
                        .asString())
                .contains("whole number");
        assertThat(problem("/api/v1/participation?campaign=2027&as-at=yesterday", 400)
                        .path("detail")
                        .asString())
                .contains("2027-03-09T14:15");
        assertThat(problem("/api/v1/participation?campaign=2027&region=Y56&trust=RJ1", 400)
                        .path("detail")
                        .asString())
                .contains("one region");
        assertThat(problem("/api/v1/participation?campaign=2027&as-at=2027-03-10T00:00:00Z", 400)
                        .path("detail")
                        .asString())
                .contains("is in the future. Choose an earlier time.");
        problem("/api/v1/participation?campaign=2027&trust=not-a-code", 400);
        problem("/api/v1/participation?campaign=12", 400);
        problem("/api/v1/participation?campaign=2031", 404);
        problem("/api/v1/participation?campaign=2027&region=Y99", 404);
        problem("/api/v1/activities/stand-unknown/history", 404);
        problem("/api/v1/particpation?campaign=2027", 404);
        problem("/api", 404);
    }
}
