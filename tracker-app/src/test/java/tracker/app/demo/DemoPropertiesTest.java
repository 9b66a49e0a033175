package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoPropertiesTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(DemoTestConfiguration.class);

    @EnableConfigurationProperties(DemoProperties.class)
    private static final class DemoTestConfiguration {}

    @Test
    void unless_told_otherwise_ten_minutes_pass_in_a_second_from_the_evening_before_the_first_day() {
        runner.run(context -> {
            DemoProperties properties = context.getBean(DemoProperties.class);
            assertThat(properties.timesLife()).isEqualTo(600);
            assertThat(properties.seedNumber()).isEqualTo(2027);
            assertThat(properties.begin()).isEqualTo(Instant.parse("2027-03-04T19:00:00Z"));
        });
    }

    @Test
    void the_start_is_told_on_the_london_clock() {
        assertThat(new DemoProperties("1", "-5", "2027-03-29T09:00").begin())
                .isEqualTo(Instant.parse("2027-03-29T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.5e1", "100000", "62.5"})
    void a_speed_from_1_to_100000_is_taken(String speed) {
        assertThat(new DemoProperties(speed, "1", "2027-03-04T19:00").timesLife())
                .isEqualTo(Double.parseDouble(speed));
    }

    @ParameterizedTest
    @CsvSource({
        "speed, 0.99, tracker.demo.speed is a number from 1 to 100000",
        "speed, 100001, tracker.demo.speed is a number from 1 to 100000",
        "speed, -600, tracker.demo.speed is a number from 1 to 100000",
        "speed, NaN, tracker.demo.speed is a number from 1 to 100000",
        "speed, quick, tracker.demo.speed is a number from 1 to 100000",
        "seed, lucky, tracker.demo.seed is a whole number",
        "seed, 1.5, tracker.demo.seed is a whole number",
        "start, tomorrow, tracker.demo.start is a day and time in 2027 like 2027-03-04T19:00",
        "start, 2026-03-04T19:00, tracker.demo.start is a day and time in 2027 like 2027-03-04T19:00",
    })
    void a_wrong_value_stops_the_start_with_one_sentence(String name, String value, String sentence) {
        runner.withPropertyValues("tracker.demo." + name + "=" + value).run(context -> {
            FailureAnalysis analysis = new DemoRefusedAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).isEqualTo(sentence + ", not '" + value + "'.");
        });
    }

    @Test
    void nothing_else_is_explained_as_a_wrong_setting() {
        assertThat(new DemoRefusedAnalyzer().analyze(new IllegalStateException("elsewhere")))
                .isNull();
        assertThatThrownBy(() -> new DemoProperties("600", "", "2027-03-04T19:00"))
                .isInstanceOf(DemoRefusedException.class);
    }
}
