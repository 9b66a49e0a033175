package tracker.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisCriteria;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.asat.BoardAddress;
import tracker.ui.shared.PageNotFoundException;

/** Which trusts are listed, as the address says, and what is said of each. */
class FollowUpAddressTest {

    private static final FollowUpAddress ALL_TO_ASK = new FollowUpAddress(CAMPAIGN, null, false, "", BoardAddress.LIVE);

    private static TrustProgress trust(int planned, int overdue, int held) {
        return new TrustProgress(
                "RJ1", "Guy's", "London", "Y56", planned, overdue, held, overdue > 0 ? TUESDAY : null, REPORTED_AT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "2, 0, 0, false", "0, 1, 0, true", "0, 1, 5, true", "0, 0, 5, false"})
    void without_a_stage_only_those_are_listed_that_are_to_be_asked(
            int planned, int overdue, int held, boolean listed) {
        assertThat(ALL_TO_ASK.matches(trust(planned, overdue, held))).isEqualTo(listed);
        assertThat(ALL_TO_ASK.allTrusts().matches(trust(planned, overdue, held)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TrustStage.class)
    void a_stage_lists_its_own_trusts_and_no_others(TrustStage stage) {
        List<TrustProgress> all = List.of(trust(0, 0, 0), trust(2, 0, 0), trust(0, 1, 0), trust(0, 0, 5));
        assertThat(all)
                .filteredOn(ALL_TO_ASK.atStage(stage)::matches)
                .singleElement()
                .satisfies(listed -> assertThat(listed.stage()).isEqualTo(stage));
    }

    @Test
    void a_region_leaves_out_all_others() {
        assertThat(ALL_TO_ASK.inRegion("Y56").matches(trust(0, 1, 0))).isTrue();
        assertThat(ALL_TO_ASK.inRegion("Y58").matches(trust(0, 1, 0))).isFalse();
        assertThat(ALL_TO_ASK.inRegion("Y58").part()).isEqualTo(Area.region("Y58"));
        assertThat(ALL_TO_ASK.part()).isEqualTo(Area.NATION);
    }

    @Test
    void each_choice_keeps_the_others() {
        FollowUpAddress overdue = ALL_TO_ASK.inRegion("Y 5").atStage(TrustStage.REPORT_DUE);
        assertThat(overdue.toUrl("silent")).isEqualTo("silent?campaign=2027&stage=overdue&region=Y+5");
        assertThat(overdue.allTrusts().toUrl("silent.csv")).isEqualTo("silent.csv?campaign=2027&stage=all&region=Y+5");
        assertThat(overdue.followUpOnly().inRegion("").toUrl("silent")).isEqualTo("silent?campaign=2027");
    }

    @Test
    void what_the_address_says_is_read_back_and_a_stage_that_there_is_not_is_refused() {
        Arrays.stream(TrustStage.values())
                .map(ALL_TO_ASK.inRegion("Y56")::atStage)
                .forEach(address -> assertThat(read(address.toUrl("silent"))).isEqualTo(address));
        assertThat(read("silent?stage=all").all()).isTrue();
        assertThatThrownBy(() -> read("silent?stage=asleep"))
                .isInstanceOf(PageNotFoundException.class)
                .hasMessageContaining("There is no stage with the name in this address.");
    }

    private static FollowUpAddress read(String address) {
        Location location = new Location(address);
        return FollowUpAddress.read(
                location, CAMPAIGN, AnalysisCriteria.read(location, AnalysisKind.SILENT, noonOn(TUESDAY)));
    }

    private static String standing(TrustProgress trust) {
        return FollowUpText.standing(trust, new TrustProgressReport(at(1), thisWeek(), List.of(trust)));
    }

    @Test
    void each_stage_is_told_with_its_figures() {
        assertThat(standing(trust(0, 0, 0))).isEqualTo("Not started, 36 days after counting began.");
        assertThat(standing(trust(1_200, 0, 0))).isEqualTo("1,200 planned, all still to come.");
        assertThat(standing(trust(0, 1, 4))).isEqualTo("1 report due, the oldest for 0 days.");
        assertThat(standing(trust(0, 0, 5))).isEqualTo("5 held and reported.");
    }

    @Test
    void before_activities_count_no_trust_is_late() {
        TrustProgress silent = trust(0, 0, 0);
        TrustProgressReport early = new TrustProgressReport(
                new SnapshotPosition(
                        noonOn(thisWeek().days().runUpFrom().minusDays(3)).instant(), ContiguousPosition.proven(1)),
                thisWeek(),
                List.of(silent));
        assertThat(FollowUpText.standing(silent, early)).contains("0 days after");
    }

    @Test
    void one_trust_has_and_several_have() {
        assertThat(FollowUpText.finding(new TrustProgressReport(
                        at(1), thisWeek(), List.of(trust(0, 0, 0), trust(0, 1, 0), trust(0, 2, 0)))))
                .isEqualTo("Of 3 trusts, 1 has not started and 2 have reports due.");
        assertThat(FollowUpText.finding(new TrustProgressReport(at(1), thisWeek(), List.of(trust(0, 0, 1)))))
                .isEqualTo("Of 1 trust, 0 have not started and 0 have reports due.");
    }
}
