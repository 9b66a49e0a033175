package tracker.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

@ApplicationTest
class BoardWatchTest {

    @Autowired
    private WeekStory week;

    @Autowired
    private Queries queries;

    @Autowired
    private LiveQueryRegistry live;

    @Test
    void whoever_watches_is_told_and_equal_questions_are_one() {
        week.begin();
        week.settle();
        var question = new GetBoard(CAMPAIGN, Area.NATION);
        AtomicReference<CampaignBoard> first = new AtomicReference<>();
        AtomicReference<CampaignBoard> second = new AtomicReference<>();
        try (var one = queries.watch(question, board -> first.set(board.orElseThrow()));
                var other = queries.watch(question, board -> second.set(board.orElseThrow()))) {
            assertThat(first.get().participation().total().held()).isZero();
            assertThat(live.queryCount()).isEqualTo(1);
            assertThat(live.watchCount()).isEqualTo(2);
            var id = week.hold(LEEDS, TUESDAY, 3);
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> first.get().participation().total().held() == 1
                            && second.get().participation().total().held() == 1);
            assertThat(first.get().newest().get(0).activity()).isEqualTo(id.value());
            assertThat(first.get()).isSameAs(second.get());
        }
        assertThat(live.queryCount()).isZero();
    }
}
