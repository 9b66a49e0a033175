package tracker.app.participation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether facts have been waiting for long to be shown on the boards. */
@Component
class ReaderDelay {

    /** As long as nobody minds. */
    static final Duration BEARABLE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicBoolean was = new AtomicBoolean();

    ReaderDelay(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean behind() {
        return jdbc.sql("""
                        select time_stamp from domain_event
                        where global_index > (select position from read_position) order by global_index limit 1
                        """)
                .query(String.class)
                .optional()
                .filter(oldest -> Instant.parse(oldest).isBefore(clock.instant().minus(BEARABLE)))
                .isPresent();
    }

    /** Whether it is now another way than when this was last asked. */
    boolean turned() {
        boolean now = behind();
        return was.getAndSet(now) != now;
    }
}
