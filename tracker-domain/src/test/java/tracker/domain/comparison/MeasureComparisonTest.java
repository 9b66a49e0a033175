package tracker.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignMeasure;

class MeasureComparisonTest {

    @Test
    void a_share_of_last_year_that_no_integer_holds_is_still_a_share() {
        MeasureComparison wild = new MeasureComparison(CampaignMeasure.PEOPLE, 40L * Integer.MAX_VALUE, 7, 7);
        assertThat(wild.percent()).hasValue(Integer.MAX_VALUE);
    }
}
