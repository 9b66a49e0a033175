package tracker.app.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tracker.app.observability.StoringHealthIndicator.StoreProbe;

/** Readiness says when a command cannot be stored, and who is at fault. */
class StoringHealthIndicatorTest {

    private static final StoreProbe WORKS = () -> {};
    private static final StoreProbe FAILS = () -> {
        throw new IllegalStateException("no connection");
    };

    private static String status(StoreProbe pooled, StoreProbe fresh) {
        StoringHealthIndicator indicator = new StoringHealthIndicator(pooled, fresh, Duration.ofMillis(50));
        try {
            return indicator.health().getStatus().getCode();
        } finally {
            indicator.destroy();
        }
    }

    @Test
    void who_can_store_is_up() {
        assertThat(status(WORKS, FAILS)).isEqualTo("UP");
    }

    @Test
    void a_node_that_alone_cannot_store_is_out_of_service() {
        assertThat(status(FAILS, WORKS)).isEqualTo("OUT_OF_SERVICE");
        assertThat(status(() -> new CountDownLatch(1).await(), WORKS)).isEqualTo("OUT_OF_SERVICE");
    }

    /** Otherwise the failure of the one database would take all nodes out of the load balancer. */
    @Test
    void where_the_database_is_at_fault_every_node_is_degraded_and_stays() {
        assertThat(status(FAILS, FAILS)).isEqualTo("DEGRADED");
    }

    @Test
    void a_try_that_hangs_is_not_repeated_and_ends_by_itself() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        StoringHealthIndicator indicator = new StoringHealthIndicator(
                () -> {
                    tries.incrementAndGet();
                    hangs.await();
                },
                FAILS,
                Duration.ofMillis(20));
        assertThat(indicator.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(indicator.health().getStatus().getCode())
                .as("kept for a second")
                .isEqualTo("DEGRADED");
        assertThat(tries).hasValue(1);
        hangs.countDown();
        indicator.destroy();
    }
}
