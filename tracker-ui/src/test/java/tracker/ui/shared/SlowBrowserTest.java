package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.ui.FakeQueries;

/** Two people with a page each; the update of one does not end, as when its browser has stopped reading. */
class SlowBrowserTest {

    record SlowCountQuery(String of) implements LiveQuery<Integer> {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    private static final SlowCountQuery QUESTION = new SlowCountQuery("stands");
    private static final int LAST = 500;

    private final BrowserlessApplicationContext house = BrowserlessApplicationContext.forComponent(Div::new);
    private final FakeQueries queries = new FakeQueries();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    /** A page of somebody's own, with nobody on it. */
    private void watches(UpdatableComponent<Integer> part) {
        BrowserlessUIContext window = house.newUser().newWindow();
        UI ui = window.getUI();
        Div owner = new Div();
        LiveUpdates.watch(owner, queries, QUESTION, part);
        ui.add(owner);
        ui.getSession().unlock();
    }

    private void stuckOn(int answer) {
        stuck.countDown();
        try {
            free.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The asker is back at once, or in no time that is worth waiting for. */
    private void tellFromElsewhere(int answer) throws InterruptedException {
        Thread asker = Thread.ofPlatform().daemon().start(() -> queries.setAnswer(QUESTION, answer));
        asker.join(TimeUnit.SECONDS.toMillis(5));
        assertThat(asker.isAlive()).as("the asker still works on a page").isFalse();
    }

    @AfterEach
    void leave() {
        free.countDown();
    }

    @Test
    void a_page_whose_update_does_not_end_holds_up_neither_the_asker_nor_another_page() throws Exception {
        List<Integer> shown = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch last = new CountDownLatch(1);
        watches(this::stuckOn);
        watches(answer -> {
            shown.add(answer);
            if (answer == LAST) {
                last.countDown();
            }
        });

        tellFromElsewhere(0);
        assertThat(stuck.await(10, TimeUnit.SECONDS)).isTrue();
        for (int answer = 1; answer <= LAST; answer++) {
            tellFromElsewhere(answer);
        }

        assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(shown)
                .as("never an older answer after a newer one")
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
