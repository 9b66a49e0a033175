package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GrafanaDashboardTest {
    private static final String PROVISIONING = "tracker-app/src/docker/grafana/provisioning/";
    private static final JsonNode SOURCE = RepositoryFiles.yaml(PROVISIONING + "datasources/prometheus.yml")
            .path("datasources")
            .path(0);
    private static final JsonNode DASHBOARD = RepositoryFiles.json(DashboardMetrics.DASHBOARD);

    @Test
    void the_dashboard_is_the_weeks() {
        assertThat(DASHBOARD.path("title").asString("")).isEqualTo("Healthcare Science Week");
        assertThat(DASHBOARD.path("timezone").asString("")).isEqualTo("Europe/London");
    }

    @Test
    void every_panel_has_its_own_number_and_place() {
        assertThat(DashboardMetrics.panels())
                .extracting(panel -> panel.path("id").asInt(0))
                .allMatch(id -> id > 0)
                .doesNotHaveDuplicates();
        assertThat(DashboardMetrics.panels())
                .flatExtracting(GrafanaDashboardTest::squares)
                .doesNotHaveDuplicates();
    }

    private static Set<String> squares(JsonNode panel) {
        var place = panel.path("gridPos");
        return Stream.iterate(0, i -> i + 1)
                .limit((long) place.path("w").asInt(0) * place.path("h").asInt(0))
                .map(i -> (place.path("x").asInt(0) + i % place.path("w").asInt(0)) + "/"
                        + (place.path("y").asInt(0) + i / place.path("w").asInt(0)))
                .collect(Collectors.toSet());
    }

    @Test
    void every_panel_says_what_it_shows() {
        assertThat(figures()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("title").asString("")).isNotBlank();
            assertThat(panel.path("description").asString("")).endsWith(".");
            assertThat(panel.path("targets")).isNotEmpty();
        });
    }

    private static Stream<JsonNode> figures() {
        return DashboardMetrics.panels().stream()
                .filter(panel -> !panel.path("type").asString("").equals("row"));
    }

    @Test
    void every_panel_draws_metrics_that_exist() {
        assertThat(DashboardMetrics.panelExpressions())
                .isNotEmpty()
                .allSatisfy(expression ->
                        assertThat(PromQlParser.metricsIn(expression)).isNotEmpty());
        assertThat(DashboardMetrics.names()).isSubsetOf(KnownMeters.names());
    }

    @Test
    void everything_the_tracker_measures_is_drawn() {
        assertThat(DashboardMetrics.names())
                .containsAll(KnownMeters.names().stream()
                        .filter(name -> name.startsWith("tracker_"))
                        .toList());
    }

    @Test
    void promtool_understands_every_expression(@TempDir Path folder) throws IOException, InterruptedException {
        var promtool = InstalledProgram.installed("promtool");
        var rules = new StringBuilder("groups: [{name: dashboard, rules: [\n");
        int number = 0;
        for (var expression : DashboardMetrics.panelExpressions()) {
            rules.append("{record: \"panel:expression:%d\", expr: '%s'},\n".formatted(number++, expression));
        }
        Files.writeString(folder.resolve("dashboard.yml"), rules.append("]}]\n"));
        promtool.accepts(folder, "check", "rules", "dashboard.yml");
    }

    @Test
    void every_panel_asks_the_source_that_is_provisioned() {
        var uid = SOURCE.path("uid").asString("");
        assertThat(uid).isNotBlank();
        assertThat(figures()).allSatisfy(panel -> {
            assertThat(panel.at("/datasource/uid").asString("")).isEqualTo(uid);
            assertThat(panel.path("targets")
                            .valueStream()
                            .map(target -> target.at("/datasource/uid").asString("")))
                    .containsOnly(uid);
        });
    }

    @Test
    void the_source_is_the_prometheus_of_the_compose_file() {
        var port =
                ComposeFile.ports(ComposeFile.service("prometheus")).findFirst().orElseThrow();
        assertThat(SOURCE.path("url").asString("")).isEqualTo("http://prometheus:" + port.ofService());
    }

    @Test
    void the_dashboard_lies_where_grafana_looks_for_it() {
        var provider =
                RepositoryFiles.yaml(PROVISIONING + "dashboards/tracker.yml").at("/providers/0/options/path");
        assertThat(onTheDisk(provider.asString("") + "/tracker.json"))
                .isEqualTo(RepositoryFiles.file(DashboardMetrics.DASHBOARD));
        assertThat(onTheDisk(ComposeFile.environment("grafana", "GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH")))
                .isEqualTo(RepositoryFiles.file(DashboardMetrics.DASHBOARD));
        assertThat(onTheDisk("/etc/grafana/provisioning")).isEqualTo(RepositoryFiles.file(PROVISIONING));
    }

    private static Path onTheDisk(String place) {
        return RepositoryFiles.file(ComposeFile.behind("grafana", place).orElseThrow());
    }
}
