package tracker.app.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the dashboard and the alerts ask Prometheus for. */
final class DashboardMetrics {
    static final String DASHBOARD = "tracker-app/src/docker/grafana/dashboards/tracker.json";
    static final String ALERTS = "tracker-app/src/docker/prometheus/alerts.yml";
    /** Prometheus makes these itself; no application has them. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "ALERTS");

    private DashboardMetrics() {}

    /** The names, as they stand at /actuator/prometheus, of every metric that a panel or an alert needs. */
    static Set<String> names() {
        var names = new TreeSet<String>();
        Stream.concat(panelExpressions().stream(), alertExpressions().stream())
                .forEach(expression -> names.addAll(PromQlParser.metricsIn(expression)));
        names.removeAll(OF_PROMETHEUS);
        return names;
    }

    static List<JsonNode> panels() {
        return RepositoryFiles.json(DASHBOARD).path("panels").valueStream().toList();
    }

    static List<String> panelExpressions() {
        var expressions = new ArrayList<String>();
        panels().forEach(panel -> panel.path("targets")
                .forEach(target -> expressions.add(target.path("expr").asString(""))));
        return expressions;
    }

    static List<JsonNode> alerts() {
        return RepositoryFiles.yaml(ALERTS)
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .toList();
    }

    static List<String> alertExpressions() {
        return alerts().stream().map(alert -> alert.path("expr").asString("")).toList();
    }
}
