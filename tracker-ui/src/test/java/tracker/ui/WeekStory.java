package tracker.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivityNow;
import tracker.domain.participation.Board;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.Narrowing;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.DayTally;
import tracker.domain.participation.Participation.KindTally;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.Reached;
import tracker.domain.participation.RecentFact;
import tracker.domain.participation.Stage;
import tracker.domain.participation.StagedTrust;
import tracker.domain.participation.Tally;
import tracker.domain.participation.TrustBoard;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustStanding;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Days;
import tracker.domain.shared.Line;
import tracker.domain.shared.London;
import tracker.domain.shared.Moment;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.trust.Icb;
import tracker.domain.trust.IcbMap;
import tracker.domain.trust.Part;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustPlace;
import tracker.domain.trust.TrustQuery.TrustList;
import tracker.domain.trust.TrustType;

/** The words in which the tests of the pages tell their stories. */
public final class WeekStory {

    public static final CampaignId CAMPAIGN = new CampaignId(2027);
    public static final CampaignId LAST_YEAR = new CampaignId(2026);
    public static final TrustCode TRUST = new TrustCode("RJ1");
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 5);
    public static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);
    public static final Instant TOLD = Instant.parse("2027-03-09T14:15:00Z");

    private WeekStory() {}

    public static Clock noonOn(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(), London.ZONE);
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

    public static Moment at(long position) {
        return new Moment(TOLD, position);
    }

    public static Tally tally(int planned, int held, Reached reached) {
        return new Tally(planned, held, 0, 0, reached);
    }

    /** So many stands held, with ten visitors each. */
    public static Participation participation(int held, Part part, String name) {
        Tally tally = tally(3, held, new Reached(held * 8L, held * 10L, held * 12L, held, 2));
        List<KindTally> kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTally(kind, kind == ActivityKind.STAND ? tally : Tally.NOTHING))
                .toList();
        TrustsTakingPart trusts = new TrustsTakingPart(202, 97, 34);
        return new Participation(
                at(held),
                CAMPAIGN,
                part,
                name,
                tally,
                kinds,
                List.of(new DayTally(TUESDAY, tally, kinds)),
                trusts,
                part.equals(Part.NATION)
                        ? List.of(new PartTally(Part.region("Y56"), "London", tally, new TrustsTakingPart(31, 20, 4)))
                        : List.of());
    }

    public static Participation nothing(Part part, String name) {
        List<KindTally> kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTally(kind, Tally.NOTHING))
                .toList();
        TrustsTakingPart trusts = new TrustsTakingPart(202, 0, 0);
        return new Participation(at(0), CAMPAIGN, part, name, Tally.NOTHING, kinds, List.of(), trusts, List.of());
    }

    public static Board board(int held) {
        return new Board(at(held), thisWeek(), participation(held, Part.NATION, "England"), List.of(fact(held)));
    }

    public static GetPlaceBoard asking(Part part) {
        return new GetPlaceBoard(CAMPAIGN, part, IcbMap.OF_2026, Narrowing.NONE, null);
    }

    /** The nation, with one trust in London that has reported and one in the South West that has not begun. */
    public static PlaceBoard placeBoard(int held) {
        return placeBoard(asking(Part.NATION), board(held));
    }

    public static PlaceBoard placeBoard(GetPlaceBoard asked, Board board) {
        Tally tally = board.participation().total();
        Icb icb = new Icb("QKK", "NHS South East London Integrated Care Board");
        StagedTrust guys = new StagedTrust(
                "RJ1",
                guys().name(),
                TrustType.ACUTE,
                new Region("Y56", "London"),
                icb,
                51.5,
                -0.09,
                tally,
                tally.held() > 0 ? TrustStage.REPORTED : TrustStage.NOT_STARTED);
        StagedTrust silent = new StagedTrust(
                "RTE",
                "Gloucestershire Hospitals",
                TrustType.ACUTE,
                southWest(),
                new Icb("QR1", "NHS Gloucestershire Integrated Care Board"),
                51.86,
                -2.23,
                Tally.NOTHING,
                TrustStage.NOT_STARTED);
        return new PlaceBoard(
                asked,
                board,
                null,
                List.of(new PartTally(Part.icb("QKK"), icb.name(), tally, new TrustsTakingPart(11, 8, 1))),
                List.of(silent, guys),
                List.of(),
                null,
                false,
                List.of());
    }

    public static PlaceBoard emptyPlaceBoard() {
        return placeBoard(asking(Part.NATION), emptyBoard());
    }

    public static Board emptyBoard() {
        return new Board(at(0), thisWeek(), nothing(Part.NATION, "England"), List.of());
    }

    public static RecentFact fact(long position) {
        return new RecentFact(
                position,
                TOLD,
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
                new TrustPlace("London", "SE1 9RT", 51.5, -0.09, "E09000028"),
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
        return new TrustStanding(code, name, region, "QKK", tally(0, held, Reached.NOBODY), last);
    }

    public static TrustBoard trustBoard(int held, ListedActivity... activities) {
        return trustBoard(new GetTrustBoard(CAMPAIGN, TRUST), held, activities);
    }

    public static TrustBoard trustBoard(GetTrustBoard asked, int held, ListedActivity... activities) {
        Participation part = participation(held, Part.trust(TRUST), guys().name());
        Board board = new Board(at(held), thisWeek(), part, List.of(fact(held)));
        return new TrustBoard(asked, at(held), guys(), board, List.of(activities), false);
    }

    public static ListedActivity stand(Stage stage, Reach reach) {
        return activity("stand-1", ActivityKind.STAND, "Main foyer", stage, reach);
    }

    public static ListedActivity activity(String id, ActivityKind kind, String title, Stage stage, Reach reach) {
        return new ListedActivity(id, kind, "RJ1", title, Days.on(TUESDAY), stage, reach, false);
    }

    /** A stand in the main foyer on Tuesday, as its facts tell it. */
    public static ActivityNow<StandDetails, StandFigures> standNow(
            long version, Stage stage, @Nullable StandFigures figures) {
        return standNow(version, stage, "Main foyer", figures);
    }

    public static ActivityNow<StandDetails, StandFigures> standNow(
            long version, Stage stage, String place, @Nullable StandFigures figures) {
        StandDetails details = new StandDetails(Days.on(TUESDAY), new Line(place), List.of(), null);
        return new ActivityNow<>(version, CAMPAIGN, TRUST, stage, details, figures);
    }

    static ActivityNow<SchoolTalkDetails, SchoolTalkFigures> talkNow() {
        School school = new School(null, new Line("Priory School"));
        SchoolTalkDetails details = new SchoolTalkDetails(TUESDAY, school, null, List.of(), null, null, null);
        return new ActivityNow<>(0, CAMPAIGN, TRUST, Stage.PLANNED, details, null);
    }

    static ActivityNow<DepartmentVisitDetails, DepartmentVisitFigures> visitNow() {
        DepartmentVisitDetails details =
                new DepartmentVisitDetails(TUESDAY, new Line("Audiology"), null, List.of(), null, null);
        return new ActivityNow<>(0, CAMPAIGN, TRUST, Stage.PLANNED, details, null);
    }

    public static Reach visitors(int count) {
        return Reach.of(count, CountingMethod.CLICKER);
    }
}
