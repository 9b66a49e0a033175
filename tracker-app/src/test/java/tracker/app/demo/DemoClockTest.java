package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.demo.DemoStory.DAYS;
import static tracker.app.demo.DemoStory.london;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.LondonCalendar;

class DemoClockTest {

    private static final int SPEED = 600;

    private final ManualTimeSource time = new ManualTimeSource();

    private DemoClock running(String begin) {
        DemoClock clock = new DemoClock(london(begin), time);
        clock.follow(ClockPace.of(DAYS, SPEED));
        return clock;
    }

    @Test
    void it_runs_as_in_life_until_it_is_told_a_pace() {
        DemoClock clock = new DemoClock(london("2027-03-04T19:00"), time);
        time.pass(Duration.ofSeconds(30));
        assertThat(clock.instant()).isEqualTo(london("2027-03-04T19:00:30"));
    }

    @Test
    void by_day_it_runs_at_its_speed() {
        DemoClock clock = running("2027-03-08T09:00");
        time.pass(Duration.ofSeconds(6));
        assertThat(clock.instant()).isEqualTo(london("2027-03-08T10:00"));
    }

    @Test
    void a_change_of_pace_makes_no_jump() {
        DemoClock clock = new DemoClock(london("2027-03-08T09:00"), time);
        time.pass(Duration.ofSeconds(10));
        clock.follow(ClockPace.of(DAYS, SPEED));
        assertThat(clock.instant()).isEqualTo(london("2027-03-08T09:00:10"));
        time.pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(london("2027-03-08T09:10:10"));
    }

    @Test
    void a_night_of_eleven_hours_takes_a_twentieth() {
        DemoClock clock = running("2027-03-08T20:00");
        time.pass(Duration.ofMillis(11 * 3_600_000 / SPEED / 20));
        assertThat(clock.instant()).isEqualTo(london("2027-03-09T07:00"));
        time.pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(london("2027-03-09T07:10"));
    }

    @Test
    void the_night_in_which_the_clocks_go_forward_is_an_hour_shorter() {
        DemoClock clock = running("2027-03-27T20:00");
        time.pass(Duration.ofMillis(10 * 3_600_000 / SPEED / 20));
        assertThat(clock.instant())
                .isEqualTo(london("2027-03-28T07:00"))
                .isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
        time.pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(london("2027-03-28T07:40"));
    }

    @Test
    void the_weeks_after_the_campaign_pass_four_times_as_fast() {
        DemoClock clock = running("2027-03-17T09:00");
        time.pass(Duration.ofSeconds(6));
        assertThat(clock.instant()).isEqualTo(london("2027-03-17T13:00"));
    }

    @Test
    void in_the_end_it_runs_as_in_life_again() {
        DemoClock clock = running("2027-03-31T17:00");
        time.pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(london("2027-03-31T17:05"));
    }

    @Test
    void it_never_runs_backwards_and_never_leaps_however_often_it_is_read() {
        DemoClock clock = running("2027-03-04T19:00");
        Duration step = Duration.ofNanos(7_777_777);
        Duration farthest = Duration.ofNanos(step.toNanos() * SPEED * 20 + 1);
        Instant before = clock.instant();
        while (before.isBefore(london("2027-03-31T17:00"))) {
            time.pass(step);
            Instant now = clock.instant();
            assertThat(now).isAfter(before).isBeforeOrEqualTo(before.plus(farthest));
            before = now;
        }
    }

    @Test
    void reading_it_often_does_not_slow_it_down() {
        DemoClock clock = running("2027-03-08T19:59:59");
        for (int read = 0; read < 1_000_000; read++) {
            time.pass(Duration.ofNanos(3_001));
            clock.instant();
        }
        ManualTimeSource other = new ManualTimeSource();
        DemoClock readOnce = new DemoClock(london("2027-03-08T19:59:59"), other);
        readOnce.follow(ClockPace.of(DAYS, SPEED));
        other.pass(Duration.ofNanos(3_001L * 1_000_000));
        assertThat(clock.instant()).isEqualTo(readOnce.instant());
    }

    @Test
    void whoever_waits_for_an_instant_is_woken_then_and_not_much_later() throws InterruptedException {
        DemoClock clock = running("2027-03-08T19:00");
        Instant wanted = london("2027-03-11T09:00");
        clock.await(wanted);
        assertThat(clock.instant()).isBetween(wanted, wanted.plusSeconds(1));
    }

    @Test
    void whoever_waits_for_the_past_does_not_wait() throws InterruptedException {
        DemoClock clock = running("2027-03-08T19:00");
        clock.await(london("2027-03-01T09:00"));
        assertThat(time.nanos()).isZero();
    }

    @Test
    void told_in_another_zone_it_is_the_same_instant() {
        DemoClock clock = running("2027-03-30T12:00");
        assertThat(clock.withZone(LondonCalendar.ZONE).instant()).isEqualTo(clock.instant());
        assertThat(LondonCalendar.today(clock)).isEqualTo("2027-03-30");
    }
}
