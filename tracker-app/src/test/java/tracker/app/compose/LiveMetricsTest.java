package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;

/** What dashboard and alerts ask for is what a running house really tells. */
@ApplicationTest
class LiveMetricsTest {

    private static final Pattern NAME = Pattern.compile("(?m)^([a-z_]+)[ {]");

    @Autowired
    private WeekStory week;

    @Value("${local.management.port}")
    private int port;

    @Value("${local.server.port}")
    private int pages;

    private String scrape() throws Exception {
        // requests of pages are counted, and those of Prometheus are not
        get("http://127.0.0.1:" + pages + "/api/v1/campaigns");
        return get("http://127.0.0.1:" + port + "/actuator/prometheus");
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void a_running_house_tells_every_metric_that_is_asked_for() throws Exception {
        week.begin();
        week.hold(GUYS, TUESDAY, 40);
        week.settle();
        scrape();
        String told = scrape();
        Set<String> names = NAME.matcher(told)
                .results()
                .map(MatchResult::group)
                .map(LiveMetricsTest::bare)
                .collect(Collectors.toSet());
        // "up" is told by Prometheus itself.
        assertThat(DashboardMetrics.names().stream().filter(name -> !name.equals("up")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names).contains(name));
        assertThat(told)
                .contains("tracker_people_reached 40.0")
                .contains("tracker_trusts_taking_part 1.0")
                .contains("tracker_projection_lag_events 0.0")
                .containsPattern("tracker_activities\\{kind=\"stand\",stage=\"held\"} 1.0")
                .contains("tracker_reader_facts_total{fact=\"stand.StandHeld\"} 1.0")
                .containsPattern("tracker_commands_seconds_count\\{command=\"RecordStandHeld\",outcome=\"stored\"} 1");
    }

    private static String bare(String match) {
        return match.substring(0, match.length() - 1);
    }
}
