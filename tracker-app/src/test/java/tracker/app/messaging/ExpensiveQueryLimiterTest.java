package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

class ExpensiveQueryLimiterTest {

    private static final CampaignId CAMPAIGN = new CampaignId(2027);
    private static final GetReplay REPLAY = new GetReplay(CAMPAIGN);

    private final ExpensiveQueryLimiter limiter = new ExpensiveQueryLimiter(1, Duration.ofMillis(1));

    @Test
    void while_an_expensive_query_runs_others_are_refused_and_cheap_ones_are_not() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread replay = Thread.ofVirtual()
                .start(() -> limiter.run(REPLAY, () -> {
                    running.countDown();
                    try {
                        end.await(10, TimeUnit.SECONDS);
                        return Optional.empty();
                    } catch (InterruptedException stopped) {
                        throw new AssertionError(stopped);
                    }
                }));
        running.await();
        assertThatThrownBy(() -> limiter.run(REPLAY, Optional::empty))
                .isInstanceOf(QueryOverloadException.class)
                .hasMessageContaining("busy");
        assertThat(limiter.<Object>run(new CheapQuery(), () -> "board")).isEqualTo("board");
        end.countDown();
        replay.join();
        assertThat(limiter.<Object>run(new CheapQuery(), () -> "yes")).isEqualTo("yes");
        assertThat(limiter.run(REPLAY, Optional::empty)).isEmpty();
    }

    private record CheapQuery() implements Query<Object> {}

    @Test
    void a_query_within_another_needs_no_place_and_a_failure_gives_it_back() {
        assertThat(limiter.run(REPLAY, () -> limiter.run(REPLAY, Optional::empty)))
                .isEmpty();
        assertThatThrownBy(() -> limiter.run(REPLAY, () -> {
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        assertThat(limiter.run(REPLAY, Optional::empty)).isEmpty();
    }

    @Test
    void the_past_is_expensive_and_the_board_of_now_is_not() {
        GetTrustBoard now = new GetTrustBoard(CAMPAIGN, new TrustCode("RJ1"));
        GetTrustBoard then = new GetTrustBoard(
                CAMPAIGN, new TrustCode("RJ1"), now.filter(), AsAt.known(Instant.parse("2027-03-08T12:00:00Z")));
        assertThat(ExpensiveQueryLimiter.isExpensive(now)).isFalse();
        assertThat(ExpensiveQueryLimiter.isExpensive(then)).isTrue();
        assertThat(ExpensiveQueryLimiter.isExpensive(new ListCampaigns())).isFalse();
    }
}
