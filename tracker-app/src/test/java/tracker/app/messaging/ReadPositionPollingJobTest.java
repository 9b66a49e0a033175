package tracker.app.messaging;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

class ReadPositionPollingJobTest {

    @Test
    void pages_of_a_node_that_does_not_read_move_too() {
        String database = TestDatabase.fresh();
        try (ApplicationNode reading = ApplicationNode.on(database, true);
                ApplicationNode other = ApplicationNode.on(database, false)) {
            reading.week().begin();
            reading.week().settle();
            AtomicInteger held = new AtomicInteger(-1);
            try (var watch = other.bean(Queries.class)
                    .watch(
                            new GetBoard(CAMPAIGN, Area.NATION),
                            board -> held.set(
                                    board.orElseThrow().participation().total().held()))) {
                reading.week().hold(GUYS, TUESDAY, 40);
                Awaitility.await().until(() -> held.get() == 1);
            }
        }
    }
}
