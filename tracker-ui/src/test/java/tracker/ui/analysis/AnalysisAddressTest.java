package tracker.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.noonOn;

import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.ui.shared.PageNotFoundException;

class AnalysisAddressTest {

    private static AnalysisCriteria criteria(String query, AnalysisKind page) {
        return AnalysisCriteria.read(new Location(page.path() + query), page, noonOn(TUESDAY));
    }

    private static AnalysisAddress read(String query) {
        return AnalysisAddress.read(new Location("compare" + query), CAMPAIGN, criteria(query, AnalysisKind.COMPARE));
    }

    @Test
    void without_anything_it_is_activities_of_all_of_england_day_by_day() {
        assertThat(read("")).isEqualTo(AnalysisAddress.of(CAMPAIGN, Area.NATION));
        assertThat(read("").toUrl("compare")).isEqualTo("compare?campaign=2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?campaign=2027&region=Y56",
                "?campaign=2027&icb=QKK&measure=people",
                "?campaign=2027&trust=RJ1&by=weekday",
                "?campaign=2027&kind=stand",
                "?campaign=2027&measure=trusts&as-at=2027-03-08T12%3A00"
            })
    void what_is_read_is_written_again(String query) {
        assertThat(read(query).toUrl("compare")).isEqualTo("compare" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?measure=joy", "?by=moon", "?trust=!"})
    void what_makes_no_sense_is_not_found(String query) {
        assertThatThrownBy(() -> read(query)).isInstanceOf(PageNotFoundException.class);
    }

    @Test
    void one_thing_changes_and_the_rest_stays() {
        AnalysisAddress address = read("?region=Y56&measure=people&by=weekday&kind=stand");

        assertThat(address.with(Area.trust(TRUST)).toUrl("x"))
                .isEqualTo("x?campaign=2027&trust=RJ1&measure=people&by=weekday&kind=stand");
        assertThat(address.with(CampaignMeasure.ACTIVITIES).toUrl("x")).doesNotContain("measure");
        assertThat(address.with(AlignmentMode.DAY).toUrl("x")).doesNotContain("by=");
        assertThat(address.withFilter(BoardFilter.NONE).toUrl("x")).doesNotContain("kind");
        assertThat(address.withAsAt(AsAt.known(Instant.parse("2027-03-08T12:00:00Z")))
                        .toUrl("x"))
                .contains("as-at=", "kind=stand");
    }

    @Test
    void a_page_leaves_out_only_what_it_can_and_tells_of_the_rest() {
        String query = "?kind=stand&day=2027-03-09&type=acute";

        assertThat(criteria(query, AnalysisKind.COMPARE).filter().kinds()).isEqualTo(Set.of(ActivityKind.STAND));
        assertThat(criteria(query, AnalysisKind.COMPARE).filter().days()).isNull();
        assertThat(criteria(query, AnalysisKind.COMPARE).filter().type()).isNotNull();
        assertThat(criteria(query, AnalysisKind.GOALS).filter()).isEqualTo(BoardFilter.NONE);
        assertThat(criteria(query, AnalysisKind.AREAS).filter().days()).isNotNull();
        assertThat(criteria(query, AnalysisKind.GOALS).requestedBoard().filter().kinds())
                .as("goes on to pages where it means something")
                .isEqualTo(Set.of(ActivityKind.STAND));
    }

    @Test
    void what_only_was_known_can_be_told_is_told_as_known() {
        String query = "?as-at=2027-03-08T12:00&meaning=happened";
        AsAt happened = AsAt.happened(Instant.parse("2027-03-08T12:00:00Z"));

        assertThat(criteria(query, AnalysisKind.COMPARE).asAt()).isEqualTo(happened);
        assertThat(criteria(query, AnalysisKind.FORECAST).asAt()).isEqualTo(AsAt.known(happened.instant()));
        assertThat(criteria(query, AnalysisKind.FORECAST).live()).isFalse();
        assertThat(criteria("", AnalysisKind.FORECAST).instant()).isNull();
    }

    @ParameterizedTest
    @EnumSource(AnalysisKind.class)
    void each_page_says_why_it_does_not_leave_out_what_it_does_not(AnalysisKind page) {
        boolean leavesOutAll = page.applicableFilter(
                        criteria("?kind=stand&day=2027-03-09&type=acute", AnalysisKind.AREAS)
                                .filter())
                .equals(criteria("?kind=stand&day=2027-03-09&type=acute", AnalysisKind.AREAS)
                        .filter());

        assertThat(page.unsupportedFilterText().isEmpty()).isEqualTo(leavesOutAll);
    }
}
