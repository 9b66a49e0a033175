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
import tracker.ui.Waiting;

class LiveTest extends BrowserlessTest {

    record Count(String of) implements LiveQuery<Integer> {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    private static final Count QUESTION = new Count("stands");

    private final FakeQueries queries = new FakeQueries();
    private final List<Integer> shown = new ArrayList<>();

    private Div watching() {
        Div owner = new Div();
        Live.watch(owner, queries, QUESTION, shown::add);
        return owner;
    }

    private void tellFromElsewhere(int answer) throws InterruptedException {
        Thread elsewhere = new Thread(() -> queries.tell(QUESTION, answer));
        elsewhere.start();
        elsewhere.join();
    }

    @Test
    void nothing_is_watched_before_the_owner_is_on_a_page() {
        Div owner = watching();
        assertThat(queries.watching(QUESTION)).isZero();

        UI.getCurrent().add(owner);
        assertThat(queries.watching(QUESTION)).isEqualTo(1);
    }

    @Test
    void the_watch_is_closed_when_the_owner_leaves_and_opened_when_it_comes_back() {
        Div owner = watching();
        UI.getCurrent().add(owner);

        UI.getCurrent().remove(owner);
        assertThat(queries.watching(QUESTION)).isZero();

        UI.getCurrent().add(owner);
        assertThat(queries.watching(QUESTION)).isEqualTo(1);
    }

    @Test
    void an_owner_that_is_on_a_page_already_is_watched_at_once() {
        Div owner = new Div();
        UI.getCurrent().add(owner);

        Live.watch(owner, queries, QUESTION, shown::add);

        assertThat(queries.watching(QUESTION)).isEqualTo(1);
    }

    @Test
    void the_newest_answer_wins_and_the_ones_before_are_never_shown() throws InterruptedException {
        UI.getCurrent().add(watching());

        for (int answer = 1; answer <= 1_000; answer++) {
            tellFromElsewhere(answer);
        }
        Waiting.arrives();
        Waiting.run();

        assertThat(shown).containsExactly(1_000);
    }

    @Test
    void at_most_one_update_waits_for_a_page_however_many_parts_it_has() throws InterruptedException {
        UI.getCurrent().add(watching(), watching(), watching());

        tellFromElsewhere(1);
        Waiting.arrives();
        for (int answer = 2; answer <= 50; answer++) {
            tellFromElsewhere(answer);
        }

        assertThat(Waiting.count()).isEqualTo(1);
        Waiting.run();
        assertThat(shown).containsExactly(50, 50, 50);
    }

    @Test
    void after_an_update_the_next_answer_is_shown_too() throws InterruptedException {
        UI.getCurrent().add(watching());
        tellFromElsewhere(1);
        Waiting.arrives();
        Waiting.run();

        tellFromElsewhere(2);
        Waiting.arrives();
        Waiting.run();

        assertThat(shown).containsExactly(1, 2);
    }

    @Test
    void an_answer_that_waits_while_the_owner_leaves_is_dropped() throws InterruptedException {
        Div owner = watching();
        UI.getCurrent().add(owner);
        tellFromElsewhere(1);
        Waiting.arrives();

        UI.getCurrent().remove(owner);
        Waiting.run();

        assertThat(shown).isEmpty();
    }

    @Test
    void a_page_that_nobody_sees_is_shown_nothing_and_the_newest_at_once_when_it_is_seen() throws InterruptedException {
        UI.getCurrent().add(watching());
        Live.rest(UI.getCurrent());
        for (int answer = 1; answer <= 20; answer++) {
            tellFromElsewhere(answer);
        }
        afterWhatIsOnItsWay();
        Waiting.run();
        assertThat(shown).isEmpty();

        Live.seen(UI.getCurrent());
        Waiting.run();
        assertThat(shown).containsExactly(20);

        tellFromElsewhere(21);
        Waiting.arrives();
        Waiting.run();
        assertThat(shown).containsExactly(20, 21);
    }

    /** What was brought before has come to the page, if it comes at all. */
    private void afterWhatIsOnItsWay() throws InterruptedException {
        Div sender = new Div();
        UI.getCurrent().add(sender);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        Live.whenEnded(sent, sender, failure -> {});
        Thread elsewhere = new Thread(() -> sent.complete(null));
        elsewhere.start();
        elsewhere.join();
        Waiting.arrives();
    }

    @Test
    void a_page_that_rests_for_long_is_told_with_all_others_that_rest_once_in_a_while() {
        AtomicLong whiles = new AtomicLong();
        Rest early = new Rest(whiles::get);
        early.begin();
        assertThat(early.lets()).isFalse();
        whiles.incrementAndGet();
        Rest late = new Rest(whiles::get);
        late.begin();
        assertThat(early.lets()).as("the first answer of a new while").isTrue();
        assertThat(early.lets()).isFalse();
        assertThat(late.lets()).as("it was told in this while").isFalse();
        whiles.incrementAndGet();
        assertThat(early.lets() && late.lets()).isTrue();
        late.end();
        assertThat(late.lets()).isTrue();
        assertThat(late.lets()).isTrue();
    }
}
