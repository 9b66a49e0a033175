package tracker.ui.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.participation;
import static tracker.ui.BoardSamples.placeBoard;
import static tracker.ui.BoardSamples.placeBoardQuery;
import static tracker.ui.BoardSamples.tally;
import static tracker.ui.BoardSamples.thisWeek;
import static tracker.ui.BoardSamples.trustBoard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ReachTotals;
import tracker.domain.trust.Area;
import tracker.domain.trust.Area.AreaLevel;

/** What boards work out from the figures they are given. */
class BoardFiguresTest {

    private static CampaignBoard board(DailyTotals... days) {
        ParticipationSummary plain = participation(4, Area.NATION, "England");
        ParticipationSummary summary = new ParticipationSummary(
                plain.moment(),
                plain.campaign(),
                plain.area(),
                plain.name(),
                plain.total(),
                plain.byKind(),
                List.of(days),
                plain.trusts(),
                plain.areas());
        return new CampaignBoard(at(4), thisWeek(), summary, List.of());
    }

    private static DailyTotals day(LocalDate day, int held) {
        return new DailyTotals(day, tally(0, held, ReachTotals.NOBODY), List.of());
    }

    @Test
    void every_day_of_the_week_has_a_row_whether_anything_is_on_or_not() {
        List<WeekDayRow> rows = WeekDayRow.rowsOf(board(day(TUESDAY, 3)));

        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst().date()).isEqualTo(FIRST_DAY);
        assertThat(rows.getLast().date()).isEqualTo(LAST_DAY);
        assertThat(rows)
                .filteredOn(row -> row.tally().held() > 0)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.date()).isEqualTo(TUESDAY);
                    assertThat(row.tally().held()).isEqualTo(3);
                    assertThat(row.runUp()).isFalse();
                });
    }

    @Test
    void all_days_before_the_week_are_one_row_at_its_beginning() {
        List<WeekDayRow> rows = WeekDayRow.rowsOf(
                board(day(FIRST_DAY.minusDays(10), 2), day(FIRST_DAY.minusDays(1), 3), day(TUESDAY, 1)));

        assertThat(rows).hasSize(11);
        assertThat(rows.getFirst().runUp()).isTrue();
        assertThat(rows.getFirst().tally().held()).isEqualTo(5);
    }

    @Test
    void the_change_since_yesterday_is_more_fewer_or_the_same() {
        ParticipationSummary now = participation(40, Area.NATION, "England");

        assertThat(since(now, participation(38, Area.NATION, "England"))).startsWith("2 more");
        assertThat(since(now, participation(1_041, Area.NATION, "England"))).startsWith("1,001 fewer");
        assertThat(since(now, now)).startsWith("No change");
        assertThat(new DayOnDayDelta(now, null)
                        .inWords(summary -> summary.total().held()))
                .isEmpty();
    }

    private static String since(ParticipationSummary now, ParticipationSummary before) {
        return new DayOnDayDelta(now, before).inWords(summary -> summary.total().held());
    }

    private static BoardContent aiming(BoardFilter filter, Goal... goals) {
        AnnouncedCampaign week = thisWeek();
        AnnouncedCampaign aiming = new AnnouncedCampaign(
                week.id(), week.name(), week.days(), week.dates(), false, List.of(), List.of(goals), List.of());
        var asked = new tracker.domain.participation.ParticipationQuery.GetPlaceBoard(
                week.id(), Area.NATION, tracker.domain.trust.IcbMapVersion.OF_2026, filter, null);
        return BoardContent.of(placeBoard(
                asked, new CampaignBoard(at(40), aiming, participation(40, Area.NATION, "England"), List.of())));
    }

    private static Goal goal(CampaignMeasure measure, Area area, int target) {
        return new Goal(measure, area, target, LAST_DAY);
    }

    @Test
    void a_goal_says_in_whole_percents_how_far_it_is_and_never_too_early_that_it_is_reached() {
        BoardContent now = aiming(
                BoardFilter.NONE,
                goal(CampaignMeasure.ACTIVITIES, Area.NATION, 41),
                goal(CampaignMeasure.PEOPLE, Area.NATION, 400),
                goal(CampaignMeasure.TRUSTS, Area.NATION, 262));

        assertThat(GoalProgress.of(now, CampaignMeasure.ACTIVITIES)
                        .orElseThrow()
                        .percent())
                .isEqualTo(97);
        assertThat(GoalProgress.of(now, CampaignMeasure.PEOPLE).orElseThrow().inWords())
                .isEqualTo("Goal of 400 reached");
        assertThat(GoalProgress.of(now, CampaignMeasure.TRUSTS).orElseThrow().inWords())
                .isEqualTo("50% of the goal of 262");
        assertThat(GoalProgress.of(now, CampaignMeasure.VIDEOS)).isEmpty();
        assertThat(GoalProgress.all(now)).hasSize(3);
    }

    @Test
    void a_goal_of_another_place_or_against_a_filter_is_none() {
        Goal london = goal(CampaignMeasure.PEOPLE, Area.region("Y56"), 10);
        Goal england = goal(CampaignMeasure.PEOPLE, Area.NATION, 10);
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));

        assertThat(GoalProgress.all(aiming(BoardFilter.NONE, london))).isEmpty();
        assertThat(GoalProgress.all(aiming(stands, england))).isEmpty();
        assertThat(GoalProgress.anySet(aiming(stands, england))).isTrue();
        assertThat(GoalProgress.anySet(aiming(BoardFilter.NONE, london))).isFalse();
    }

    @Test
    void a_board_of_each_level_knows_its_name_and_title() {
        BoardContent nation = BoardContent.of(placeBoard(40));
        BoardContent trust = BoardContent.of(trustBoard(4));

        assertThat(nation.level()).isEqualTo(AreaLevel.NATION);
        assertThat(nation.title()).isEqualTo("Healthcare Science Week 2027: national board");
        assertThat(trust.level()).isEqualTo(AreaLevel.TRUST);
        assertThat(trust.title()).isEqualTo("Guy's and St Thomas' NHS Foundation Trust, Healthcare Science Week 2027");
        assertThat(trust.address().path()).isEqualTo("trusts/RJ1");
    }

    @Test
    void what_is_shown_is_told_apart_by_the_answer_it_was_made_from() {
        var answer = placeBoard(placeBoardQuery(Area.NATION), tracker.ui.BoardSamples.board(4));

        assertThat(BoardContent.of(answer).answer()).isSameAs(answer);
        assertThat(BoardContent.of(trustBoard(4)).place()).isNull();
    }

    @Test
    void the_kinds_that_are_counted_are_named_as_people_would() {
        assertThat(HeadlineLinks.kindsInWords(BoardFilter.NONE)).isEmpty();
        assertThat(HeadlineLinks.kindsInWords(BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND))))
                .isEqualTo(" (stands only)");
        assertThat(HeadlineLinks.kindsInWords(
                        BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND, ActivityKind.SCHOOL_TALK))))
                .isEqualTo(" (stands and school talks only)");
    }
}
