package tracker.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.TrustBoard;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustStanding;
import tracker.domain.participation.TrustSummary;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.trust.Area;
import tracker.domain.trust.Icb;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustQuery.TrustList;
import tracker.domain.trust.TrustType;

/** The words in which the tests of the pages tell their stories. */
public final class BoardSamples {

    public static final CampaignId CAMPAIGN = new CampaignId(2027);
    public static final CampaignId LAST_YEAR = new CampaignId(2026);
    public static final TrustCode TRUST = new TrustCode("RJ1");
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 5);
    public static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);
    public static final Instant REPORTED_AT = Instant.parse("2027-03-09T14:15:00Z");

    private BoardSamples() {}

    public static Clock noonOn(LocalDate day) {
        return Clock.fixed(
                day.atTime(LocalTime.NOON).atZone(LondonCalendar.ZONE).toInstant(), LondonCalendar.ZONE);
    }

    public static AnnouncedCampaign campaign(CampaignId id, DatesStatus dates, boolean closed) {
        int back = CAMPAIGN.value() - id.value();
        CampaignDays days = new CampaignDays(
                LocalDate.of(2027, 2, 1).minusYears(back),
                FIRST_DAY.minusYears(back),
                LAST_DAY.minusYears(back),
                LocalDate.of(2027, 3, 31).minusYears(back));
        String name = "Healthcare Science Week " + id;
        return new AnnouncedCampaign(id, name, days, dates, closed, List.of(), List.of(), List.of());
    }

    public static AnnouncedCampaign thisWeek() {
        return campaign(CAMPAIGN, DatesStatus.PROVISIONAL, false);
    }

    public static CampaignList campaigns() {
        return new CampaignList(at(1), List.of(thisWeek(), campaign(LAST_YEAR, DatesStatus.CONFIRMED, true)));
    }

    public static SnapshotPosition at(long position) {
        return new SnapshotPosition(REPORTED_AT, ContiguousPosition.proven(position));
    }

    public static ActivityTotals tally(int planned, int held, ReachTotals reached) {
        return new ActivityTotals(planned, held, 0, 0, reached);
    }

    /** So many stands held, with ten visitors each. */
    public static ParticipationSummary participation(int held, Area part, String name) {
        ActivityTotals tally = tally(3, held, new ReachTotals(held * 8L, held * 10L, held * 12L, held, 2));
        List<KindTotals> kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTotals(kind, kind == ActivityKind.STAND ? tally : ActivityTotals.NOTHING))
                .toList();
        ParticipatingTrustCount trusts = new ParticipatingTrustCount(202, 97, 34);
        return new ParticipationSummary(
                at(held),
                CAMPAIGN,
                part,
                name,
                tally,
                kinds,
                List.of(new DailyTotals(TUESDAY, tally, kinds)),
                trusts,
                part.equals(Area.NATION)
                        ? List.of(new AreaTotals(
                                Area.region("Y56"), "London", tally, new ParticipatingTrustCount(31, 20, 4)))
                        : List.of());
    }

    public static ParticipationSummary nothing(Area part, String name) {
        List<KindTotals> kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTotals(kind, ActivityTotals.NOTHING))
                .toList();
        ParticipatingTrustCount trusts = new ParticipatingTrustCount(202, 0, 0);
        return new ParticipationSummary(
                at(0), CAMPAIGN, part, name, ActivityTotals.NOTHING, kinds, List.of(), trusts, List.of());
    }

    public static CampaignBoard board(int held) {
        return new CampaignBoard(
                at(held), thisWeek(), participation(held, Area.NATION, "England"), List.of(recentEvent(held)));
    }

    public static GetPlaceBoard placeBoardQuery(Area part) {
        return new GetPlaceBoard(CAMPAIGN, part, IcbMapVersion.OF_2026, BoardFilter.NONE, null);
    }

    /** The nation, with one trust in London that has reported and one in the South West that has not begun. */
    public static PlaceBoard placeBoard(int held) {
        return placeBoard(placeBoardQuery(Area.NATION), board(held));
    }

    public static PlaceBoard placeBoard(GetPlaceBoard asked, CampaignBoard board) {
        ActivityTotals tally = board.participation().total();
        Icb icb = new Icb("QKK", "NHS South East London Integrated Care Board");
        TrustSummary guys = new TrustSummary(
                "RJ1",
                guys().name(),
                TrustType.ACUTE,
                new Region("Y56", "London"),
                icb,
                51.5,
                -0.09,
                tally,
                tally.held() > 0 ? TrustStage.REPORTED : TrustStage.NOT_STARTED);
        TrustSummary silent = new TrustSummary(
                "RTE",
                "Gloucestershire Hospitals",
                TrustType.ACUTE,
                southWest(),
                new Icb("QR1", "NHS Gloucestershire Integrated Care Board"),
                51.86,
                -2.23,
                ActivityTotals.NOTHING,
                TrustStage.NOT_STARTED);
        return new PlaceBoard(
                asked,
                board,
                null,
                List.of(new AreaTotals(Area.icb("QKK"), icb.name(), tally, new ParticipatingTrustCount(11, 8, 1))),
                List.of(silent, guys),
                List.of(),
                null,
                false,
                List.of());
    }

    public static PlaceBoard emptyPlaceBoard() {
        return placeBoard(placeBoardQuery(Area.NATION), emptyBoard());
    }

    public static CampaignBoard emptyBoard() {
        return new CampaignBoard(at(0), thisWeek(), nothing(Area.NATION, "England"), List.of());
    }

    public static EventSummary recentEvent(long position) {
        return new EventSummary(
                position,
                REPORTED_AT,
                "stand-1",
                ActivityKind.STAND,
                "RJ1",
                "Guy's and St Thomas' NHS Foundation Trust",
                "stand.StandHeld",
                "Stand held on 9 March 2027, Main foyer: 120 visitors.");
    }

    public static RegisteredTrust trust(String code, String name, Region region) {
        return new RegisteredTrust(
                new TrustCode(code),
                name,
                TrustType.MENTAL_HEALTH,
                region,
                new Icb("QKK", "NHS South East London Integrated Care Board"),
                new TrustLocation("London", "SE1 9RT", 51.5, -0.09, "E09000028"),
                null,
                null,
                Set.of());
    }

    public static TrustList trusts() {
        return new TrustList(at(1), List.of(guys(), trust("RTE", "Gloucestershire Hospitals", southWest())));
    }

    public static RegisteredTrust guys() {
        return trust("RJ1", "Guy's and St Thomas' NHS Foundation Trust", new Region("Y56", "London"));
    }

    private static Region southWest() {
        return new Region("Y58", "South West");
    }

    public static TrustStanding standing(String code, String name, String region, int held, @Nullable Instant last) {
        return new TrustStanding(code, name, region, "QKK", tally(0, held, ReachTotals.NOBODY), last);
    }

    public static TrustBoard trustBoard(int held, ActivitySummary... activities) {
        return trustBoard(new GetTrustBoard(CAMPAIGN, TRUST), held, activities);
    }

    public static TrustBoard trustBoard(GetTrustBoard asked, int held, ActivitySummary... activities) {
        ParticipationSummary part = participation(held, Area.trust(TRUST), guys().name());
        CampaignBoard board = new CampaignBoard(at(held), thisWeek(), part, List.of(recentEvent(held)));
        return new TrustBoard(asked, at(held), guys(), board, List.of(activities), false);
    }

    public static ActivitySummary stand(ActivityStage stage, Reach reach) {
        return activity("stand-1", ActivityKind.STAND, "Main foyer", stage, reach);
    }

    public static ActivitySummary activity(
            String id, ActivityKind kind, String title, ActivityStage stage, Reach reach) {
        return new ActivitySummary(id, kind, "RJ1", title, DayRange.on(TUESDAY), stage, reach, false);
    }

    /** A stand in the main foyer on Tuesday, as its facts tell it. */
    public static ActivitySnapshot<StandDetails, StandFigures> standNow(
            long version, ActivityStage stage, @Nullable StandFigures figures) {
        return standNow(version, stage, "Main foyer", figures);
    }

    public static ActivitySnapshot<StandDetails, StandFigures> standNow(
            long version, ActivityStage stage, String place, @Nullable StandFigures figures) {
        StandDetails details = new StandDetails(DayRange.on(TUESDAY), new TextLine(place), List.of(), null);
        return new ActivitySnapshot<>(version, CAMPAIGN, TRUST, stage, details, figures);
    }

    static ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures> talkNow() {
        School school = new School(null, new TextLine("Priory School"));
        SchoolTalkDetails details = new SchoolTalkDetails(TUESDAY, school, null, List.of(), null, null, null);
        return new ActivitySnapshot<>(0, CAMPAIGN, TRUST, ActivityStage.PLANNED, details, null);
    }

    static ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures> visitNow() {
        DepartmentVisitDetails details =
                new DepartmentVisitDetails(TUESDAY, new TextLine("Audiology"), null, List.of(), null, null);
        return new ActivitySnapshot<>(0, CAMPAIGN, TRUST, ActivityStage.PLANNED, details, null);
    }

    public static Reach visitors(int count) {
        return Reach.of(count, CountingMethod.CLICKER);
    }
}
