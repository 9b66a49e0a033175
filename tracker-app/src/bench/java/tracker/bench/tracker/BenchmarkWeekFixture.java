package tracker.bench.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Commands;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.TextLine;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** A made-up week around today, as large as the real one: 274 trusts in 42 ICBs and 7 regions, ten days. */
final class BenchmarkWeekFixture {

    static final int TRUSTS = 274;
    static final int DAYS = 10;

    private static final int ICBS = 42;
    private static final int REGIONS = 7;
    private static final int MOST_VISITORS = 400;

    private final Commands commands;
    private final JdbcClient jdbc;
    private final LocalDate today = LocalDate.now(LondonCalendar.ZONE);

    BenchmarkWeekFixture(Commands commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    int year() {
        return today.getYear();
    }

    LocalDate firstDay() {
        return today.minusDays(DAYS - 1L);
    }

    /** Announces and registers, unless this database already has them. */
    void begin() {
        if (jdbc.sql("select count(*) from campaign").query(Long.class).single() > 0) {
            return;
        }
        commands.send(new AnnounceCampaign(
                        new CampaignId(year()),
                        new TextLine("Healthcare Science Week"),
                        new CampaignDays(firstDay().minusDays(30), firstDay(), today.plusDays(1), today.plusDays(30)),
                        DatesStatus.CONFIRMED))
                .join();
        List<CompletableFuture<Void>> registered = new ArrayList<>();
        for (int i = 0; i < TRUSTS; i++) {
            registered.add(commands.send(trust(i)));
        }
        registered.forEach(CompletableFuture::join);
    }

    private static RegisterTrust trust(int number) {
        int icb = number % ICBS;
        int region = icb % REGIONS;
        return new RegisterTrust(
                code(number),
                new TextLine("Trust number " + number),
                TrustType.ACUTE,
                new Region("Y" + (50 + region), "Region " + region),
                new Icb("Q%02d".formatted(icb), "Integrated care board " + icb),
                new TrustLocation("Town", "AB1 2CD", 51.5, -0.1, "E09000001"),
                LocalDate.of(1993, 4, 1));
    }

    /** The same codes as {@code 'R' || lpad(n, 3, '0')} in SQL. */
    static TrustCode code(int number) {
        return new TrustCode("R%03d".formatted(number));
    }

    /** A separate stand, held on one of the ten days at one of the trusts. */
    RecordStandHeld held() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new RecordStandHeld(
                StandId.next(),
                new CampaignId(year()),
                code(random.nextInt(TRUSTS)),
                new StandDetails(
                        DayRange.on(firstDay().plusDays(random.nextInt(DAYS))), new TextLine("Main foyer"), List.of(), null),
                new StandFigures(
                        Reach.of(random.nextInt(1, MOST_VISITORS), CountingMethod.CLICKER), StaffingFigures.NOT_SAID));
    }
}
