package tracker.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.thisWeek;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.DatesStatus;

class CampaignPhaseTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 | Starts in 103 days. Activities count from 1 February 2027",
                "2027-03-04 | Starts in 1 day. Activities already count",
                "2027-03-05 | Day 1 of 10",
                "2027-03-14 | Day 10 of 10",
                "2027-03-15 | The week has ended. Report by 31 March 2027",
                "2027-03-31 | The week has ended. Report by 31 March 2027",
                "2027-04-01 | The week has ended. Reporting closed on 31 March 2027",
                "2027-09-15 | This week is over",
            })
    void each_day_has_its_words(LocalDate today, String words) {
        assertThat(CampaignPhaseText.inWords(thisWeek(), today)).isEqualTo(words);
    }

    /** Its history may be loaded until the end of 2027. */
    @Test
    void nobody_is_asked_to_report_for_an_earlier_year() {
        AnnouncedCampaign history = new AnnouncedCampaign(
                new CampaignId(2019),
                "Healthcare Science Week 2019",
                new CampaignDays(
                        LocalDate.of(2019, 2, 8),
                        LocalDate.of(2019, 3, 8),
                        LocalDate.of(2019, 3, 17),
                        LocalDate.of(2027, 12, 31)),
                DatesStatus.CONFIRMED,
                false,
                List.of(),
                List.of(),
                List.of());
        assertThat(CampaignPhaseText.inWords(history, LocalDate.of(2026, 12, 1)))
                .isEqualTo("This week is over");
        assertThat(CampaignPhaseText.inShort(history, LocalDate.of(2026, 12, 1)))
                .isEqualTo("The week has ended");
        assertThat(CampaignPhase.of(history, LocalDate.of(2026, 12, 1)).isFinal())
                .isTrue();
    }

    @Test
    void a_closed_campaign_says_so_whatever_the_day() {
        assertThat(CampaignPhaseText.inWords(
                        campaign(LAST_YEAR, DatesStatus.CONFIRMED, true), LocalDate.of(2026, 3, 16)))
                .startsWith("The week has ended and reporting is closed");
    }
}
