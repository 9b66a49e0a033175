package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tracker.app.web.RateLimiter;

class ApiRateLimiterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ApiRateLimiter limits = new ApiRateLimiter(60, 3, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void each_token_has_a_measure_of_its_own_that_fills_again() {
        for (int n = 0; n < 60; n++) {
            limits.countWrite("a");
        }
        ApiProblemException full = catchThrowableOfType(ApiProblemException.class, () -> limits.countWrite("a"));
        assertThat(full.getStatusCode().value()).isEqualTo(429);
        assertThat(full.getHeaders().getFirst("Retry-After")).isEqualTo("2");
        assertThatCode(() -> limits.countWrite("b")).doesNotThrowAnyException();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThatCode(() -> limits.countWrite("a")).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(ApiProblemException.class, () -> limits.countWrite("a")))
                .isNotNull();
    }

    @Test
    void whoever_has_a_network_of_version_6_is_one() {
        limits.countRefusal("2001:db8:1:2::1");
        limits.countRefusal("2001:db8:1:2::2");
        limits.countRefusal("2001:db8:1:2:ffff::3");
        assertThat(catchThrowableOfType(ApiProblemException.class, () -> limits.countRefusal("2001:db8:1:2::4")))
                .isNotNull();
        assertThatCode(() -> limits.countRefusal("2001:db8:1:3::1")).doesNotThrowAnyException();
        assertThatCode(() -> limits.countRefusal("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void a_flood_of_addresses_fills_no_memory() {
        for (int n = 0; n < RateLimiter.MOST_KEYS + 1000; n++) {
            limits.countRefusal("10." + (n >> 16) + "." + (n >> 8 & 255) + "." + (n & 255));
        }
        assertThat(limits.remembered()).isLessThanOrEqualTo(RateLimiter.MOST_KEYS);
    }
}
