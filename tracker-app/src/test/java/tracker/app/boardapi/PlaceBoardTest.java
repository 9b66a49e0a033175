package tracker.app.boardapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.app.csv.FigureFileDescription;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.PlaceBoard.RelatedIcb;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;

class PlaceBoardTest {

    /** Peterborough: part of Cambridgeshire and Peterborough until March 2026, of Central East since. */
    private static final TrustCode PETERBOROUGH = new TrustCode("RGN");

    private static final TrustCode SILENT = new TrustCode("RTE");
    private static final TrustCode PLANNING = new TrustCode("RX1");

    private static ApplicationNode node;

    @BeforeAll
    static void aWeek() {
        node = ApplicationNode.on(TestDatabase.fresh(), true);
        WeekStory week = node.week();
        week.begin();
        week.register(PETERBOROUGH, "North West Anglia", "Y61", "East of England", "S1Y5D");
        week.register(SILENT, "Gloucestershire Hospitals", "Y58", "South West", "QR1");
        week.register(PLANNING, "Nottingham University Hospitals", "Y60", "Midlands", "QT1");
        week.hold(GUYS, TUESDAY, 40);
        week.hold(PETERBOROUGH, TUESDAY.minusDays(1), 25);
        week.hold(LEEDS, TUESDAY, 100);
        week.book(LEEDS, LocalDate.of(2027, 2, 20));
        week.book(PLANNING, LocalDate.of(2027, 3, 14));
        week.settle();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static Optional<PlaceBoard> ask(Area part, IcbMapVersion map, BoardFilter narrowing) {
        return node.bean(Queries.class).ask(new GetPlaceBoard(CAMPAIGN, part, map, narrowing, null));
    }

    private static PlaceBoard board(Area part) {
        return ask(part, IcbMapVersion.OF_2026, BoardFilter.NONE).orElseThrow();
    }

    @Test
    void the_stages_of_trusts_say_what_is_missing() {
        assertThat(board(Area.NATION).trusts())
                .extracting(TrustSummary::code, TrustSummary::stage)
                .containsExactly(
                        tuple("RTE", TrustStage.NOT_STARTED),
                        tuple("RJ1", TrustStage.REPORTED),
                        tuple("RR8", TrustStage.REPORT_DUE),
                        tuple("RGN", TrustStage.REPORTED),
                        tuple("RX1", TrustStage.PLANNED));
    }

    @Test
    void icbs_and_regions_add_up_to_the_nation_at_one_position() {
        PlaceBoard nation = board(Area.NATION);
        assertThat(nation.icbs().stream().map(AreaTotals::totals).reduce(ActivityTotals.NOTHING, ActivityTotals::plus))
                .isEqualTo(nation.participation().total());
        for (AreaTotals region : nation.participation().areas()) {
            PlaceBoard there = board(region.area());
            assertThat(there.participation().total()).isEqualTo(region.totals());
            assertThat(there.participation().trusts()).isEqualTo(region.trusts());
            assertThat(there.peers()).containsAll(nation.participation().areas());
        }
    }

    @Test
    void a_board_of_the_past_has_the_trusts_that_lay_in_it_then() {
        PlaceBoard then =
                ask(Area.icb("QUE"), IcbMapVersion.OF_2023, BoardFilter.NONE).orElseThrow();
        assertThat(then.participation().name()).isEqualTo("NHS Cambridgeshire and Peterborough Integrated Care Board");
        assertThat(then.participation().total().held()).isEqualTo(1);
        assertThat(then.trusts()).extracting(TrustSummary::code).containsExactly("RGN");
        assertThat(then.board().newest())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.trust()).isEqualTo("RGN"));
        assertThat(then.relatedIcbs()).extracting(RelatedIcb::code).containsExactly("S1Y5D");
        assertThat(ask(Area.icb("QUE"), IcbMapVersion.OF_2026, BoardFilter.NONE))
                .isEmpty();
        assertThat(board(Area.icb("S1Y5D")).relatedIcbs())
                .extracting(RelatedIcb::code)
                .containsExactlyInAnyOrder("QHG", "QUE", "QM7");
        assertThat(board(Area.icb("QKK")).relatedIcbs()).isEmpty();
    }

    @Test
    void what_is_narrowed_is_narrowed_everywhere_on_the_board() {
        BoardFilter monday = BoardFilter.NONE.withDays(DayRange.on(TUESDAY.minusDays(1)));
        PlaceBoard board = ask(Area.NATION, IcbMapVersion.OF_2026, monday).orElseThrow();
        assertThat(board.participation().total().held()).isEqualTo(1);
        assertThat(board.participation().trusts()).isEqualTo(new ParticipatingTrustCount(5, 1, 0));
        assertThat(board.trusts())
                .filteredOn(TrustSummary::takesPart)
                .extracting(TrustSummary::code)
                .containsExactly("RGN");
        BoardFilter talks = BoardFilter.NONE.withKinds(Set.of(ActivityKind.SCHOOL_TALK));
        assertThat(ask(Area.NATION, IcbMapVersion.OF_2026, talks).orElseThrow().trusts())
                .allSatisfy(trust -> assertThat(trust.takesPart()).isFalse());
    }

    @Test
    void a_file_has_the_rows_of_the_board_and_says_where_it_stands() {
        PlaceBoard board = board(Area.NATION);
        String[] lines = FigureCsvFile.of("trusts", board, trust -> true)
                .orElseThrow()
                .text(about(board))
                .split("\r\n");
        assertThat(lines).hasSize(6);
        assertThat(lines[0])
                .startsWith("code,name,type,")
                .endsWith("campaign,area_code,area,filters,meaning,as_at,position,rows");
        assertThat(lines[1])
                .startsWith("RTE,Gloucestershire Hospitals,acute,Y58")
                .contains(",not-started,", ",2027,,England,none,now,")
                .endsWith("," + board.participation().moment().position() + ",5");
        assertThat(FigureCsvFile.of("nothing", board, trust -> true)).isEmpty();
    }

    private static FigureFileDescription about(PlaceBoard board) {
        return FigureFileDescription.of(
                "trusts",
                CAMPAIGN,
                board.asked().area(),
                board.participation().name(),
                board.asked().filter(),
                board.asked().asAt(),
                board.participation().moment());
    }

    @Test
    void the_public_file_does_not_say_who_has_not_started_or_owes_a_report() {
        assertThat(FigureCsvFile.of("trusts", board(Area.NATION), LEEDS::equals)
                        .orElseThrow()
                        .text(about(board(Area.NATION))))
                .contains("report-due")
                .doesNotContain("not-started", "reported");
    }

    @Test
    void a_trust_that_held_a_stand_on_another_day_has_started() {
        BoardFilter sunday = BoardFilter.NONE.withDays(DayRange.on(LocalDate.of(2027, 3, 14)));
        assertThat(ask(Area.NATION, IcbMapVersion.OF_2026, sunday).orElseThrow().trusts())
                .extracting(TrustSummary::code, TrustSummary::stage)
                .containsExactlyElementsOf(board(Area.NATION).trusts().stream()
                        .map(trust -> tuple(trust.code(), trust.stage()))
                        .toList());
    }

    @Test
    void a_filter_leaves_rows_out_instead_of_writing_zeros() {
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));
        PlaceBoard board = ask(Area.NATION, IcbMapVersion.OF_2026, stands).orElseThrow();
        String[] lines = FigureCsvFile.of("by-kind", board, trust -> false)
                .orElseThrow()
                .text(about(board))
                .split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).startsWith("stand,").contains(",kind=stand,now,").endsWith(",1");
    }
}
