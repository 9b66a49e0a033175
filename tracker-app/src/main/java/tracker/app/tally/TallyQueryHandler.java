package tracker.app.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityStage;
import tracker.domain.shared.DayRange;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.domain.stand.StandQuery.StandCountList;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Answers queries about the counting at stands. */
@Configuration(proxyBeanMethods = false)
class TallyQueryHandler {

    @Bean
    QueryHandlerRegistration<ListStandCounts, StandCountList> listStandCounts(StandTallyRepository tallies) {
        return new QueryHandlerRegistration<>(
                ListStandCounts.class, query -> new StandCountList(tallies.of(query.campaign(), query.trust())));
    }

    @Bean
    QueryHandlerRegistration<GetStandCounter, Optional<StandCounterDetails>> getCountedStand(
            JdbcClient jdbc, StandTallyRepository tallies, TrustRegistry trusts) {
        return new QueryHandlerRegistration<>(
                GetStandCounter.class,
                query -> jdbc.sql("select * from participation_ledger where activity = ? and to_position is null")
                        .param(query.stand().value())
                        .query((row, number) -> stand(row, tallies, trusts))
                        .optional());
    }

    private static StandCounterDetails stand(ResultSet row, StandTallyRepository tallies, TrustRegistry trusts)
            throws SQLException {
        TrustCode trust = new TrustCode(row.getString("trust"));
        StandId id = new StandId(row.getString("activity"));
        return new StandCounterDetails(
                id,
                new CampaignId(row.getInt("campaign")),
                trust,
                trusts.find(trust).map(RegisteredTrust::name).orElse(trust.value()),
                row.getString("title"),
                new DayRange(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                ActivityStage.valueOf(row.getString("counts_as")),
                tallies.of(id.value()));
    }
}
