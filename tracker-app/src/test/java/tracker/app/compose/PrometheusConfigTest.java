package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PrometheusConfigTest {
    private static final String CONFIG = "tracker-app/src/docker/prometheus/prometheus.yml";
    private static final String RULE_TESTS = "tracker-app/src/docker/prometheus/alerts-test.yml";
    private static final Path FOLDER = RepositoryFiles.file("tracker-app/src/docker/prometheus");

    @Test
    void promtool_accepts_the_configuration() throws IOException, InterruptedException {
        InstalledProgram.installed("promtool").accepts(FOLDER, "check", "config", "prometheus.yml");
    }

    @Test
    void promtool_accepts_the_alerts() throws IOException, InterruptedException {
        InstalledProgram.installed("promtool").accepts(FOLDER, "check", "rules", "alerts.yml");
    }

    @Test
    void every_alert_fires_when_it_should_and_only_then() throws IOException, InterruptedException {
        InstalledProgram.installed("promtool").accepts(FOLDER, "test", "rules", "alerts-test.yml");
    }

    @Test
    void prometheus_is_started_with_this_configuration() {
        assertThat(ComposeFile.service("prometheus")
                        .path("command")
                        .valueStream()
                        .map(flag -> flag.asString("")))
                .filteredOn(flag -> flag.startsWith("--config.file="))
                .extracting(flag -> ComposeFile.behind("prometheus", flag.substring(flag.indexOf('=') + 1)))
                .singleElement()
                .satisfies(file -> assertThat(file).map(RepositoryFiles::file).contains(RepositoryFiles.file(CONFIG)));
    }

    @Test
    void what_prometheus_remembers_outlives_its_container() {
        var kept = ComposeFile.mounts(ComposeFile.service("prometheus"))
                .filter(mount -> !mount.isOfTheRepository())
                .map(mount -> "--storage.tsdb.path=" + mount.target());
        assertThat(ComposeFile.service("prometheus")
                        .path("command")
                        .valueStream()
                        .map(flag -> flag.asString("")))
                .containsAll(kept.toList());
    }

    @Test
    void the_alerts_are_read() {
        assertThat(RepositoryFiles.yaml(CONFIG)
                        .path("rule_files")
                        .valueStream()
                        .map(name -> FOLDER.resolve(name.asString(""))))
                .containsExactly(RepositoryFiles.file(DashboardMetrics.ALERTS));
    }

    @Test
    void the_tracker_is_asked_where_it_answers() {
        var job = RepositoryFiles.yaml(CONFIG).path("scrape_configs").path(0);
        assertThat(job.path("job_name").asString("")).isEqualTo("tracker");
        assertThat(job.path("metrics_path").asString("")).isEqualTo("/actuator/prometheus");
        String port = ComposeFile.environment("app", "MANAGEMENT_SERVER_PORT");
        assertThat(job.at("/static_configs/0/targets").valueStream().map(target -> target.asString("")))
                .containsExactly("app:" + port);
        assertThat(ComposeFile.services()).containsKey("app");
        assertThat(ComposeFile.environment("app", "MANAGEMENT_SERVER_ADDRESS")).isEqualTo("0.0.0.0");
        assertThat(ComposeFile.ports(ComposeFile.service("app")).map(ComposeFile.PortMapping::ofService))
                .as("the metrics are not published")
                .doesNotContain(port);
        assertThat(ComposeFile.environment("app", "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE")
                        .split(","))
                .contains("health", "prometheus");
    }

    @Test
    void every_alert_says_how_grave_it_is_and_what_happened_in_a_sentence() {
        assertThat(DashboardMetrics.alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asString("")).isIn("warning", "critical");
            assertThat(alert.at("/annotations/summary").asString("")).endsWith(".");
            assertThat(alert.at("/annotations/description").asString("")).endsWith(".");
        });
    }

    @Test
    void every_alert_has_been_seen_to_fire_and_to_stay_silent() {
        assertThat(DashboardMetrics.alerts()).isNotEmpty().allSatisfy(alert -> {
            var name = alert.path("alert").asString("");
            assertThat(seen(name).map(JsonNode::isEmpty)).as(name).contains(true, false);
        });
    }

    private static Stream<JsonNode> seen(String alert) {
        return RepositoryFiles.yaml(RULE_TESTS)
                .path("tests")
                .valueStream()
                .flatMap(test -> test.path("alert_rule_test").valueStream())
                .filter(test -> test.path("alertname").asString("").equals(alert))
                .map(test -> test.path("exp_alerts"));
    }

    @Test
    void every_alert_is_explained() {
        var names = DashboardMetrics.alerts().stream()
                .map(alert -> alert.path("alert").asString(""))
                .toList();
        assertThat(RepositoryFiles.text("docs/operations.md")).contains(names);
    }

    @Test
    void the_alerts_look_at_metrics_that_exist() {
        var known = KnownMeters.names();
        assertThat(DashboardMetrics.names()).isNotEmpty().isSubsetOf(known);
        assertThat(List.of("tracker_projection_lag_events", "tracker_projection_oldest_unprocessed_seconds"))
                .allMatch(DashboardMetrics.alertExpressions().toString()::contains);
    }
}
