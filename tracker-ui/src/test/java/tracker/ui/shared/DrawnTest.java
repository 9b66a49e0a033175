package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private final Drawn<List<String>> place = new Drawn<>(Drawing.of(first -> new Words()));

    /** A word for each letter in the list, known by its first. */
    private static final class Words extends Div implements Shown<List<String>> {

        private final Kept<String, Word> words = new Kept<>(this, word -> word.charAt(0), word -> new Word());

        @Override
        public void show(List<String> now) {
            words.show(now);
        }
    }

    private static final class Word extends Span implements Shown<String> {

        @Override
        public void show(String now) {
            setText(now);
        }
    }

    private Map<String, Object> sent() {
        return place.getElement()
                .getPropertyNames()
                .collect(Collectors.toMap(
                        Function.identity(), name -> place.getElement().getPropertyRaw(name)));
    }

    private Map<String, Object> changes(List<String> now) {
        Map<String, Object> before = sent();
        place.show(now);
        Map<String, Object> after = sent();
        after.entrySet().removeAll(before.entrySet());
        return after;
    }

    @Test
    void the_pieces_make_up_the_whole() {
        place.show(List.of("ant", "bee"));

        assertThat(place.markup())
                .isEqualTo("<div><span data-key=\"a\">ant</span><span data-key=\"b\">bee</span></div>");
    }

    @Test
    void only_the_piece_that_changed_is_sent() {
        place.show(List.of("ant", "bee"));

        assertThat(changes(List.of("ant", "bear"))).containsOnlyKeys("piece:b", "turn");
        assertThat(place.markup()).contains(">ant<", ">bear<");
    }

    @Test
    void a_piece_that_has_gone_is_let_go_and_one_that_comes_in_is_put_in_its_place() {
        place.show(List.of("ant", "bee"));

        assertThat(changes(List.of("cat", "ant"))).containsOnlyKeys("piece:", "piece:c", "turn");
        assertThat(sent()).doesNotContainKey("piece:b");
        assertThat(place.markup()).contains("cat</span><span data-key=\"a\">ant");
    }

    @Test
    void the_same_again_sends_nothing() {
        place.show(List.of("ant", "bee"));

        assertThat(changes(List.of("ant", "bee"))).isEmpty();
    }
}
