package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import org.junit.jupiter.api.Test;

class InitialResponseReleaserTest {

    private final UIInternals page = new UI().getInternals();

    @Test
    void the_answer_that_built_the_page_is_let_go_and_whoever_asks_again_is_told_to_load_it() {
        page.setLastRequestResponse("x".repeat(InitialResponseReleaser.WHOLE_PAGE_SIZE + 1));

        InitialResponseReleaser.release(page);

        assertThat(page.getLastRequestResponse()).hasSizeLessThan(300).contains("appError");
    }

    @Test
    void a_small_answer_stays() {
        page.setLastRequestResponse("a step of a form");

        InitialResponseReleaser.release(page);

        assertThat(page.getLastRequestResponse()).isEqualTo("a step of a form");
    }

    @Test
    void a_page_that_has_answered_nothing_yet_has_nothing_to_let_go() {
        InitialResponseReleaser.release(page);

        assertThat(page.getLastRequestResponse()).isNull();
    }
}
