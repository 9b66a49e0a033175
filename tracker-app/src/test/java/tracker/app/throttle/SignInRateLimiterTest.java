package tracker.app.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInRateLimiterTest {

    private static final String CORA = "cora@example.nhs.uk";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "203.0.113.9";
    private static final String DEVICE = "a known device of Cora's";

    private final AtomicLong nanos = new AtomicLong();
    private final SignInRateLimiter limits = new SignInRateLimiter(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private boolean tried(String account, String address) {
        return limits.tryPassword(account, address, null).isZero();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void there_are_five_tries_as_promised_and_then_one_every_twelve_seconds() {
        assertThat(IntStream.range(0, 5)).allMatch(each -> tried(CORA, HERE));
        assertThat(tried(CORA, HERE)).isFalse();
        assertThat(limits.tryPassword(" CORA@example.nhs.uk", HERE, null))
                .as("another spelling")
                .isBetween(Duration.ofSeconds(11), Duration.ofSeconds(12));
        pass(Duration.ofSeconds(12));
        assertThat(tried(CORA, HERE)).isTrue();
        assertThat(tried(CORA, HERE)).isFalse();
    }

    @Test
    void a_stranger_who_tries_every_second_and_a_half_for_hours_locks_nobody_out_elsewhere() {
        for (int each = 0; each < 3 * 60 * 40; each++) {
            tried(CORA, ELSEWHERE);
            pass(Duration.ofMillis(1_500));
        }
        assertThat(tried(CORA, HERE)).isTrue();
    }

    @Test
    void strangers_from_many_places_run_into_a_limit_of_the_account_and_a_known_device_does_not() {
        IntStream.range(0, 200).forEach(each -> tried(CORA, "198.51.100." + each));
        assertThat(tried(CORA, HERE)).as("an unknown device").isFalse();
        assertThat(limits.tryPassword(CORA, HERE, DEVICE)).isZero();
    }

    @Test
    void a_known_device_is_not_locked_by_a_stranger_at_its_own_address_and_has_five_tries_itself() {
        IntStream.range(0, 100).forEach(each -> tried(CORA, HERE));
        IntStream.range(0, 100).forEach(each -> tried("somebody" + each, HERE));
        assertThat(IntStream.range(0, 5))
                .allMatch(each -> limits.tryPassword(CORA, HERE, DEVICE).isZero());
        assertThat(limits.tryPassword(CORA, HERE, DEVICE)).isPositive();
    }

    @Test
    void a_right_password_gives_the_tries_back() {
        for (int each = 0; each < 500; each++) {
            assertThat(tried(CORA, HERE)).isTrue();
            limits.signedIn(CORA, HERE, null);
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void the_address_is_asked_first_and_what_it_refuses_costs_no_account_a_try() {
        IntStream.range(0, 40).forEach(each -> tried("somebody" + each, HERE));
        IntStream.range(0, 50).forEach(each -> assertThat(tried(CORA, HERE)).isFalse());
        pass(Duration.ofSeconds(5));
        assertThat(IntStream.range(0, 5)).allMatch(each -> tried(CORA, HERE));
    }

    @Test
    void guesses_at_the_password_do_not_take_the_link_away() {
        IntStream.range(0, 300).forEach(each -> tried(CORA, HERE));
        assertThat(IntStream.range(0, 5))
                .allMatch(each -> limits.tryLink(CORA, HERE, null).isZero());
        assertThat(limits.tryLink(CORA, HERE, null)).isPositive();
        assertThat(limits.tryLink(CORA, ELSEWHERE, null)).isZero();
        assertThat(tried(CORA, ELSEWHERE)).isTrue();
    }

    @Test
    void a_line_with_a_network_of_ipv6_addresses_is_one_place() {
        assertThat(IntStream.range(0, 5)).allMatch(each -> tried(CORA, "2001:db8:1:2::" + each));
        assertThat(tried(CORA, "2001:db8:1:2:ffff::9")).isFalse();
        assertThat(tried(CORA, "2001:db8:1:3::9")).isTrue();
        assertThat(ClientNetwork.of("no:address")).isEqualTo("no:address");
        assertThat(ClientNetwork.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void names_of_any_length_take_no_room() {
        Runtime machine = Runtime.getRuntime();
        System.gc();
        long before = machine.totalMemory() - machine.freeMemory();
        for (int each = 0; each < 100; each++) {
            tried(each + "x".repeat(2_000_000), "198.51.100." + each);
        }
        assertThat(limits.size()).isPositive();
        System.gc();
        assertThat(machine.totalMemory() - machine.freeMemory() - before)
                .as("bytes that a hundred names of two megabytes hold")
                .isLessThan(20_000_000);
    }
}
