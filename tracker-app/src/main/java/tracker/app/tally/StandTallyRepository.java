package tracker.app.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.stand.StandCount;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandEvent;
import tracker.domain.stand.StandEvent.StandCorrected;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandRevised;
import tracker.domain.stand.StandEvent.VisitorsTallied;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/**
 * Sums what the phones at stands have sent. It reads the events of the stand, so that a phone sees at once what it has
 * sent and no table can differ from them (decision 0030).
 */
@Component
class StandTallyRepository {

    private static final String COUNTED = """
            with told as (
                select aggregate_identifier as stand, sequence_number as number, time_stamp,
                       case when payload_type = '%1$s'
                            then convert_from(payload, 'UTF8')::json end as tally
                from domain_event
                where aggregate_identifier = any (?) and payload_type in
                    ('%1$s', '%2$s', '%3$s', '%4$s')
            ), reported as (
                select stand, max(number) as number from told where tally is null group by stand
            ), phone as (
                select t.stand, greatest(sum((t.tally ->> 'taps')::int), 0) as taps,
                       greatest(coalesce(sum((t.tally ->> 'taps')::int) filter (where t.number < r.number), 0), 0) as before,
                       max(t.number) as newest
                from told t left join reported r on r.stand = t.stand
                where t.tally is not null group by t.stand, t.tally ->> 'device'
            ), counted as (
                select stand, sum(taps) as visitors, count(*) filter (where taps > 0) as phones, sum(before) as before,
                       max(newest) as newest
                from phone group by stand
            )
            select c.stand, c.visitors, c.phones, t.time_stamp as last, r.number as reported,
                   case when r.number is null then 0 else c.visitors - c.before end as since
            from counted c join told t on t.stand = c.stand and t.number = c.newest
            left join reported r on r.stand = c.stand
            """.formatted(
                    StoredTypeNames.of(VisitorsTallied.class),
                    StoredTypeNames.of(StandHeld.class),
                    StoredTypeNames.of(StandRevised.class),
                    StoredTypeNames.of(StandCorrected.class));

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    StandTallyRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /** All stands of that trust with a count. */
    List<StandCount> of(CampaignId campaign, TrustCode trust) {
        return of(jdbc.sql("""
                        select activity from activity_now
                        where campaign = ? and trust = ? and kind = '%s'
                        """.formatted(ActivityKind.STAND))
                .params(campaign.value(), trust.value())
                .query(String.class)
                .list());
    }

    /** The stand itself, with what was counted. */
    Optional<StandCounterDetails> details(StandId stand, TrustRegistry trusts) {
        return jdbc.sql("select * from activity_now where activity = ?")
                .param(stand.value())
                .query((row, number) -> details(row, trusts))
                .optional();
    }

    private StandCounterDetails details(ResultSet row, TrustRegistry trusts) throws SQLException {
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
                of(id.value()));
    }

    /** Empty if nothing was counted. */
    Optional<StandCount> of(String stand) {
        return of(List.of(stand)).stream().findFirst();
    }

    private List<StandCount> of(Collection<String> stands) {
        return jdbc.sql(COUNTED)
                .param(stands.toArray(String[]::new))
                .query(this::count)
                .list();
    }

    private StandCount count(ResultSet row, int number) throws SQLException {
        String stand = row.getString("stand");
        // one stand has one figure, however often its phones send
        int since = Math.clamp(row.getLong("since"), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return new StandCount(
                stand,
                Math.clamp(row.getLong("visitors"), 0, Integer.MAX_VALUE),
                row.getInt("phones"),
                DateTimeUtils.parseInstant(row.getString("last")),
                since,
                since == 0 ? null : figures(stand, row.getLong("reported")));
    }

    private @Nullable StandFigures figures(String stand, long number) {
        return jdbc.sql("""
                        select payload_type, payload from domain_event
                        where aggregate_identifier = ? and sequence_number = ?
                        """)
                .params(stand, number)
                .query((row, at) -> decoder.decode(row.getString(1), row.getBytes(2)))
                .optional()
                .map(StandTallyRepository::figures)
                .orElse(null);
    }

    private static @Nullable StandFigures figures(Object fact) {
        return fact instanceof StandEvent event ? event.figuresAfter(null) : null;
    }
}
