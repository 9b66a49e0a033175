package tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulatedDataNoticeTest extends ViewTest {

    SimulatedDataNoticeTest() {
        application(FakeApplicationDetails.DEMO);
    }

    @Test
    void simulated_data_are_called_so_on_every_page() {
        assertThat(pageText()).contains("Simulated data.", "The trusts are real, what they do here is not.");
    }
}
