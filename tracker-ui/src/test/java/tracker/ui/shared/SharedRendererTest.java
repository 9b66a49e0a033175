package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRendererTest {

    private final List<String> drawn = new ArrayList<>();

    private final SharedRenderer<String> drawing = SharedRenderer.of(first -> new TextComponent());

    /** A word beside one that is hidden. */
    private final class TextComponent extends Div implements UpdatableComponent<String> {

        @Override
        public void show(String now) {
            drawn.add(now);
            Span hidden = new Span("never seen");
            hidden.setVisible(false);
            setTitle(now);
            add(new Span(now), hidden);
        }
    }

    @Test
    void an_answer_is_drawn_once_however_many_pages_show_it() {
        String answer = new String("40");

        assertThat(drawing.of(answer)).isSameAs(drawing.of(answer));
        assertThat(drawn).containsExactly("40");
    }

    @Test
    void an_equal_answer_of_another_moment_is_drawn_anew() {
        drawing.of(new String("40"));
        drawing.of(new String("40"));

        assertThat(drawn).containsExactly("40", "40");
    }

    @Test
    void whatever_a_text_says_it_stays_a_text_and_what_is_invisible_is_left_out() {
        assertThat(drawing.of("<script>\"'&").markup())
                .isEqualTo("<div title=\"&lt;script&gt;&quot;'&amp;\"><span>&lt;script&gt;\"'&amp;</span></div>");
    }

    @Test
    void the_oldest_drawings_are_let_go() {
        String first = new String("first");
        drawing.of(first);
        for (int i = 0; i < 64; i++) {
            drawing.of("answer " + i);
        }
        drawing.of(first);

        assertThat(drawn.stream().filter("first"::equals)).hasSize(2);
    }

    @Test
    void pieces_that_did_not_change_are_the_same_ones_on_all_sheets() {
        MarkupSnapshot first = drawing.of(new String("40"));

        assertThat(drawing.of(new String("40"))).isSameAs(first);
    }

    @Test
    void a_mark_that_somebody_typed_is_no_place_for_a_piece() {
        assertThat(drawing.of("\uE000\uE000").markup())
                .isEqualTo("<div title=\"\uFFFD\uFFFD\"><span>\uFFFD\uFFFD</span></div>");
    }
}
