package tracker.ui.links;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.Reach;
import tracker.domain.trust.Area;
import tracker.ui.FakeCurrentUser;
import tracker.ui.asat.BoardAddress;

/** Where each link leads. */
class NavigationTest {

    @Test
    void to_boards() {
        assertThat(BoardNavigation.nation("Board").getHref()).isEmpty();
        assertThat(BoardNavigation.nation("Board", CAMPAIGN).getHref()).isEqualTo("?campaign=2027");
        assertThat(BoardNavigation.place("London", Area.region("Y56"), CAMPAIGN).getHref())
                .isEqualTo("regions/Y56?campaign=2027");
        assertThat(BoardNavigation.place("South East", Area.icb("QKK"), CAMPAIGN)
                        .getHref())
                .isEqualTo("icbs/QKK?campaign=2027");
        assertThat(BoardNavigation.trust("Guy's", "RJ1", CAMPAIGN).getHref()).isEqualTo("trusts/RJ1?campaign=2027");
        assertThat(BoardNavigation.board(thisWeek(), Area.trust(TRUST), BoardAddress.LIVE))
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("trusts/RJ1?campaign=2027");
                    assertThat(link.getText()).isEqualTo(thisWeek().name());
                });
    }

    @Test
    void to_sign_in_and_back_to_the_page_one_was_on() {
        assertThat(AccessNavigation.signIn("Sign in", "/trusts/RJ1?campaign=2027"))
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("sign-in?to=%2Ftrusts%2FRJ1%3Fcampaign%3D2027");
                    assertThat(link.getElement().hasAttribute("router-ignore")).isTrue();
                });
    }

    @Test
    void to_people_accounts_and_tokens() {
        assertThat(AccessNavigation.people("People").getHref()).isEqualTo("people");
        assertThat(AccessNavigation.people("People", TRUST).getHref()).isEqualTo("people/RJ1");
        assertThat(AccessNavigation.account("Me").getHref()).isEqualTo("me");
        assertThat(TokenNavigation.tokens("Tokens", TRUST).getHref()).isEqualTo("trusts/RJ1/tokens");
        assertThat(DisplayNavigation.displays("Displays").getHref()).isEqualTo("displays");
        assertThat(FigureCheckNavigation.figuresToCheck("Figures to check").getHref())
                .isEqualTo("figures-to-check");
    }

    @Test
    void to_log_an_activity_alone_or_like_another() {
        assertThat(LogActivityNavigation.log("Log", TRUST, CAMPAIGN).getHref())
                .startsWith("log?")
                .contains("trust=RJ1", "campaign=2027");
        assertThat(LogActivityNavigation.like("Another", stand(ActivityStage.PLANNED, Reach.UNKNOWN), TRUST, CAMPAIGN)
                        .getHref())
                .contains("trust=RJ1", "kind=stand", "like=stand-1", "campaign=2027");
    }

    @Test
    void to_ones_own_activities() {
        assertThat(MyActivitiesNavigation.of(FakeCurrentUser.VISITOR)).isEmpty();
        assertThat(MyActivitiesNavigation.of(FakeCurrentUser.of(Role.LEAD, "RJ1")))
                .hasValueSatisfying(link -> assertThat(link.getHref()).isEqualTo("my/activities"));
        assertThat(MyActivitiesNavigation.activity("Foyer", "stand-1").getHref())
                .isEqualTo("my/activities/stand-1");
        assertThat(MyActivitiesNavigation.report("How many came?", "stand-1").getHref())
                .isEqualTo("my/activities/stand-1?do=report");
        assertThat(MyActivitiesNavigation.list("Mine", QueryParameters.of("show", "mine"))
                        .getHref())
                .isEqualTo("my/activities?show=mine");
    }

    @Test
    void to_imports_of_a_trust_or_of_all() {
        assertThat(ImportNavigation.imports("Import", TRUST).getHref()).isEqualTo("imports?trust=RJ1");
        assertThat(ImportNavigation.imports("Import", null).getHref()).isEqualTo("imports");
    }

    @Test
    void to_reports_which_are_no_pages_of_the_router() {
        assertThat(ReportNavigation.report("Report", CAMPAIGN).getHref()).isEqualTo("report/2027");
        assertThat(ReportNavigation.report("Report", CAMPAIGN, TRUST)).satisfies(link -> {
            assertThat(link.getHref()).isEqualTo("report/2027/trusts/RJ1");
            assertThat(link.getElement().hasAttribute("router-ignore")).isTrue();
        });
        assertThat(ReportNavigation.counts("Counts").getHref()).isEqualTo("counts");
    }

    @Test
    void to_why_a_figure_changed_with_the_same_left_out() {
        BoardAddress talks = BoardAddress.LIVE.withFilter(
                BoardAddress.LIVE.filter().withKinds(java.util.Set.of(ActivityKind.SCHOOL_TALK)));

        assertThat(WhyNavigation.reach(CAMPAIGN, Area.trust(TRUST), talks).getHref())
                .startsWith("why?")
                .contains("measure=reach", "trust=RJ1", "kind=school-talk", "campaign=2027");
        assertThat(WhyNavigation.videos(CAMPAIGN, Area.NATION, BoardAddress.LIVE)
                        .getHref())
                .contains("measure=videos")
                .doesNotContain("kind=");
        assertThat(WhyNavigation.trusts(CAMPAIGN, Area.region("Y56"), BoardAddress.LIVE)
                        .getHref())
                .contains("measure=trusts", "region=Y56");
    }

    @Test
    void why_is_answered_for_now_and_for_what_was_known() {
        java.time.Instant then = java.time.Instant.parse("2027-03-08T12:00:00Z");

        assertThat(WhyNavigation.canAnswer(BoardAddress.LIVE)).isTrue();
        assertThat(WhyNavigation.canAnswer(BoardAddress.LIVE.withAsAt(AsAt.known(then))))
                .isTrue();
        assertThat(WhyNavigation.canAnswer(BoardAddress.LIVE.withAsAt(AsAt.happened(then))))
                .isFalse();
    }
}
