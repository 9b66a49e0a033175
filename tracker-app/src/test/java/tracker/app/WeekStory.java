package tracker.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** The words in which tests of the whole house tell what happened in the week of 2027. */
@Lazy
@TestComponent
public class WeekStory {

    public static final CampaignId CAMPAIGN = new CampaignId(2027);
    public static final TrustCode GUYS = new TrustCode("RJ1");
    public static final TrustCode LEEDS = new TrustCode("RR8");
    public static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    public static final Reason REASON = new Reason("told by a test");

    private final Commands commands;
    private final JdbcClient jdbc;

    WeekStory(@Qualifier("house") Commands commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /** A campaign and two trusts in two regions, where another class of a shared application has not told of them. */
    public void begin() {
        if (begun()) {
            return;
        }
        send(new AnnounceCampaign(
                CAMPAIGN,
                new TextLine("Healthcare Science Week 2027"),
                new CampaignDays(
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 3, 5),
                        LocalDate.of(2027, 3, 14),
                        LocalDate.of(2027, 3, 31)),
                DatesStatus.CONFIRMED));
        register(GUYS, "Guy's and St Thomas'", "Y56", "London", "QKK");
        register(LEEDS, "Leeds Teaching Hospitals", "Y63", "North East and Yorkshire", "QWO");
    }

    private boolean begun() {
        return jdbc.sql("""
                        select exists (select from domain_event where payload_type = 'trust.TrustRegistered'
                                       and aggregate_identifier = ?)
                        """)
                .param("trust:" + LEEDS.value())
                .query(Boolean.class)
                .single();
    }

    public void register(TrustCode code, String name, String region, String regionName, String icb) {
        send(new RegisterTrust(
                code,
                new TextLine(name),
                TrustType.ACUTE,
                new Region(region, regionName),
                new Icb(icb, "ICB " + icb),
                new TrustLocation("Town", "AB1 2CD", 51.5, -0.1, "E09000001"),
                LocalDate.of(1993, 4, 1)));
    }

    public StandId book(TrustCode trust, LocalDate day) {
        StandId id = StandId.next();
        send(new BookStand(id, CAMPAIGN, trust, details(day)));
        return id;
    }

    public StandId hold(TrustCode trust, LocalDate day, int visitors) {
        StandId id = StandId.next();
        send(new RecordStandHeld(id, CAMPAIGN, trust, details(day), figures(visitors)));
        return id;
    }

    /** Held with a figure that somebody said is right. */
    public StandId holdAsConfirmed(TrustCode trust, LocalDate day, int visitors) {
        StandId id = StandId.next();
        send(new RecordStandHeld(id, CAMPAIGN, trust, details(day), figures(visitors)).asConfirmed());
        return id;
    }

    public void report(StandId id, TrustCode trust, int visitors) {
        send(new RecordStandHeld(id, CAMPAIGN, trust, null, figures(visitors)));
    }

    public void correct(StandId id, TrustCode trust, int visitors) {
        send(new CorrectStand(id, CAMPAIGN, trust, null, figures(visitors), REASON));
    }

    public void withdraw(StandId id, TrustCode trust) {
        send(new WithdrawStand(id, CAMPAIGN, trust, REASON));
    }

    public void restore(StandId id, TrustCode trust) {
        send(new RestoreStand(id, CAMPAIGN, trust, REASON));
    }

    public static StandDetails details(LocalDate day) {
        return new StandDetails(DayRange.on(day), new TextLine("Main foyer"), List.of(), null);
    }

    public static StandFigures figures(int visitors) {
        return new StandFigures(Reach.of(visitors, CountingMethod.CLICKER), StaffingFigures.NOT_SAID);
    }

    public void send(Command command) {
        commands.send(command).join();
    }

    /** Waits until the read models have reached the last stored fact. */
    public void settle() {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(this::settled);
    }

    private boolean settled() {
        return jdbc.sql("""
                        select (select coalesce(max(global_index), 0) from domain_event)
                             = (select position from read_position)
                        """).query(Boolean.class).single();
    }
}
