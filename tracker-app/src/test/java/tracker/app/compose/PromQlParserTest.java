package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromQlParserTest {
    @Test
    void labels_functions_ranges_and_keywords_are_no_metrics() {
        assertThat(PromQlParser.metricsIn(
                        "sum by (kind, stage) (rate(a_total{job=\"x } y\", le='b'}[1m] offset 5m)) / 2e3"))
                .containsExactly("a_total");
        assertThat(PromQlParser.metricsIn("max(a) by (kind) or vector(0)")).containsExactly("a");
        assertThat(PromQlParser.metricsIn("up == 1 unless b and on (job) job:c"))
                .containsExactlyInAnyOrder("up", "b", "job:c");
    }
}
