package tracker.app.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.DateTimeUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.PositionResolver;
import tracker.domain.shared.RuleBroken;

/**
 * Resolves positions from the event store itself, up to where everything is in. Axon stores instants as ISO text,
 * which sorts chronologically.
 *
 * <p>Neither the highest position with an early enough time nor the one before the first late time will do: a single
 * event of a wrong clock would move the first one to now and the second one to nothing. The position with the fewest
 * events on the wrong side is moved by none; of equal ones it is the earliest.
 */
@Component
class StorePositionRepository implements PositionResolver {

    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final long LOOK_EVERY_MILLIS = 20;

    private static final String REACHED = "select position from read_position";

    private final JdbcClient jdbc;
    private final Duration atMost;

    @Autowired
    StorePositionRepository(JdbcClient jdbc) {
        this(jdbc, AT_MOST);
    }

    /** @param atMost how long it waits for an event that is known by the instant and not in yet */
    StorePositionRepository(JdbcClient jdbc, Duration atMost) {
        this.jdbc = jdbc;
        this.atMost = atMost;
    }

    @Override
    public ContiguousPosition at(Instant instant) {
        String known = DateTimeUtils.formatInstant(instant);
        long end = System.nanoTime() + atMost.toNanos();
        while (waits(known)) {
            RuleBroken.when(System.nanoTime() >= end || !pause(), CampaignRule.A_COUNT_WAITS_FOR_EARLIER_UPDATES);
        }
        ContiguousPosition reached =
                ContiguousPosition.proven(jdbc.sql(REACHED).query(Long.class).single());
        return reached.backTo(jdbc.sql("""
                        select global_index
                        from (select global_index,
                                     sum(case when time_stamp <= :known then 1 else -1 end) over (order by global_index)
                                         as more_right_than_wrong
                              from domain_event where global_index <= :reached) cut
                        where more_right_than_wrong > 0
                        order by more_right_than_wrong desc, global_index limit 1
                        """)
                .param("known", known)
                .param("reached", reached.value())
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /** Whether an event known by then is stored and not in yet, behind a gap or because the projection is behind. */
    private boolean waits(String known) {
        return jdbc.sql("select exists (select from domain_event where global_index > (" + REACHED
                        + ") and time_stamp <= ?)")
                .param(known)
                .query(Boolean.class)
                .single();
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
