package tracker.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

class FigureFileDescriptionTest {

    private static final Instant QUARTER_PAST_TWO = Instant.parse("2027-03-09T14:15:00.5Z");

    private static FigureFileDescription about(Area area, String name, BoardFilter filter, AsAt asAt) {
        return FigureFileDescription.of(
                "by-day",
                new CampaignId(2027),
                area,
                name,
                filter,
                asAt,
                new SnapshotPosition(QUARTER_PAST_TWO, ContiguousPosition.NONE));
    }

    @Test
    void a_file_of_now_says_where_it_stands() {
        FigureFileDescription all = about(Area.NATION, "England", BoardFilter.NONE, null);
        assertThat(all.cells()).containsExactly("2027", "", "England", "none", "now");
        assertThat(all.fileName(12, "csv"))
                .isEqualTo("healthcare-science-week-2027-england-by-day-now-2027-03-09T141500Z-position-0-12-rows.csv");
    }

    @Test
    void a_file_of_the_past_says_which_past_and_what_is_left_out() {
        BoardFilter filter = BoardFilter.NONE
                .withKinds(Set.of(ActivityKind.STAND, ActivityKind.SCHOOL_TALK))
                .withDays(new DayRange(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 9)));
        FigureFileDescription some = about(Area.region("Y56"), "London", filter, AsAt.happened(QUARTER_PAST_TWO));
        assertThat(some.cells())
                .containsExactly(
                        "2027", "Y56", "London", "day=2027-03-08..2027-03-09 kind=stand,school-talk", "happened");
        assertThat(some.fileName(2, "csv"))
                .contains("-Y56-by-day-2027-03-08-to-2027-03-09-stand-school-talk-happened-2027-03-09T141500Z-");
        assertThat(about(Area.NATION, "England", filter, AsAt.known(QUARTER_PAST_TWO))
                        .cells())
                .endsWith("known");
    }
}
