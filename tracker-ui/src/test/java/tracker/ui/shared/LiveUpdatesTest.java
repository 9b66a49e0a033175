package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.ui.FakeQueries;
import tracker.ui.PendingPageUpdates;

class LiveUpdatesTest extends BrowserlessTest {

    record LiveCountQuery(String of) implements LiveQuery<Integer> {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    private static final LiveCountQuery QUESTION = new LiveCountQuery("stands");

    private final FakeQueries queries = new FakeQueries();
    private final List<Integer> shown = new ArrayList<>();

    private Div watching() {
        Div owner = new Div();
        LiveUpdates.watch(owner, queries, QUESTION, shown::add);
        return owner;
    }

    private void tellFromElsewhere(int answer) throws InterruptedException {
        Thread elsewhere = new Thread(() -> queries.setAnswer(QUESTION, answer));
        elsewhere.start();
        elsewhere.join();
    }

    @Test
    void nothing_is_watched_before_the_owner_is_on_a_page() {
        Div owner = watching();
        assertThat(queries.subscriberCount(QUESTION)).isZero();

        UI.getCurrent().add(owner);
        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);
    }

    @Test
    void the_watch_is_closed_when_the_owner_leaves_and_opened_when_it_comes_back() {
        Div owner = watching();
        UI.getCurrent().add(owner);

        UI.getCurrent().remove(owner);
        assertThat(queries.subscriberCount(QUESTION)).isZero();

        UI.getCurrent().add(owner);
        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);
    }

    @Test
    void an_owner_that_is_on_a_page_already_is_watched_at_once() {
        Div owner = new Div();
        UI.getCurrent().add(owner);

        LiveUpdates.watch(owner, queries, QUESTION, shown::add);

        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);
    }

    @Test
    void the_newest_answer_wins_and_the_ones_before_are_never_shown() throws InterruptedException {
        UI.getCurrent().add(watching());

        for (int answer = 1; answer <= 1_000; answer++) {
            tellFromElsewhere(answer);
        }
        PendingPageUpdates.awaitNext();
        PendingPageUpdates.runAll();

        assertThat(shown).containsExactly(1_000);
    }

    @Test
    void at_most_one_update_waits_for_a_page_however_many_parts_it_has() throws InterruptedException {
        UI.getCurrent().add(watching(), watching(), watching());

        tellFromElsewhere(1);
        PendingPageUpdates.awaitNext();
        for (int answer = 2; answer <= 50; answer++) {
            tellFromElsewhere(answer);
        }

        assertThat(PendingPageUpdates.count()).isEqualTo(1);
        PendingPageUpdates.runAll();
        assertThat(shown).containsExactly(50, 50, 50);
    }

    @Test
    void after_an_update_the_next_answer_is_shown_too() throws InterruptedException {
        UI.getCurrent().add(watching());
        tellFromElsewhere(1);
        PendingPageUpdates.awaitNext();
        PendingPageUpdates.runAll();

        tellFromElsewhere(2);
        PendingPageUpdates.awaitNext();
        PendingPageUpdates.runAll();

        assertThat(shown).containsExactly(1, 2);
    }

    @Test
    void an_answer_that_waits_while_the_owner_leaves_is_dropped() throws InterruptedException {
        Div owner = watching();
        UI.getCurrent().add(owner);
        tellFromElsewhere(1);
        PendingPageUpdates.awaitNext();

        UI.getCurrent().remove(owner);
        PendingPageUpdates.runAll();

        assertThat(shown).isEmpty();
    }

    @Test
    void a_page_that_nobody_sees_is_shown_nothing_and_the_newest_at_once_when_it_is_seen() throws InterruptedException {
        UI.getCurrent().add(watching());
        LiveUpdates.pauseUpdates(UI.getCurrent());
        for (int answer = 1; answer <= 20; answer++) {
            tellFromElsewhere(answer);
        }
        afterWhatIsOnItsWay();
        PendingPageUpdates.runAll();
        assertThat(shown).isEmpty();

        LiveUpdates.resumeUpdates(UI.getCurrent());
        PendingPageUpdates.runAll();
        assertThat(shown).containsExactly(20);

        tellFromElsewhere(21);
        PendingPageUpdates.awaitNext();
        PendingPageUpdates.runAll();
        assertThat(shown).containsExactly(20, 21);
    }

    /** What was brought before has come to the page, if it comes at all. */
    private void afterWhatIsOnItsWay() throws InterruptedException {
        Div sender = new Div();
        UI.getCurrent().add(sender);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        LiveUpdates.whenCompleted(sent, sender, failure -> {});
        Thread elsewhere = new Thread(() -> sent.complete(null));
        elsewhere.start();
        elsewhere.join();
        PendingPageUpdates.awaitNext();
    }

    @Test
    void a_page_that_rests_for_long_is_told_with_all_others_that_rest_once_in_a_while() {
        AtomicLong whiles = new AtomicLong();
        HiddenTabLimiter early = new HiddenTabLimiter(whiles::get);
        early.begin();
        assertThat(early.allows()).isFalse();
        whiles.incrementAndGet();
        HiddenTabLimiter late = new HiddenTabLimiter(whiles::get);
        late.begin();
        assertThat(early.allows()).as("the first answer of a new while").isTrue();
        assertThat(early.allows()).isFalse();
        assertThat(late.allows()).as("it was told in this while").isFalse();
        whiles.incrementAndGet();
        assertThat(early.allows() && late.allows()).isTrue();
        late.end();
        assertThat(late.allows()).isTrue();
        assertThat(late.allows()).isTrue();
    }
}
