package tracker.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportingTimelinessTest {

    @Test
    void a_year_that_was_entered_afterwards_has_no_reporting_times() {
        assertThat(new ReportingTimeliness(200, 150).reportedAsItHappened()).isTrue();
        assertThat(new ReportingTimeliness(200, 100).reportedAsItHappened()).isTrue();
        assertThat(new ReportingTimeliness(200, 99).reportedAsItHappened()).isFalse();
        assertThat(new ReportingTimeliness(40, 0).reportedAsItHappened()).isFalse();
        assertThat(new ReportingTimeliness(0, 0).reportedAsItHappened()).isFalse();
        assertThat(new ReportingTimeliness(40, 10).percentInTime()).isEqualTo(25);
    }
}
