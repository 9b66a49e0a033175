package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RenderedFragmentTest extends BrowserlessTest {

    private final SharedRenderer<List<String>> drawing = SharedRenderer.of(first -> new WordListComponent());
    private final RenderedFragment<List<String>> place = new RenderedFragment<>(drawing);

    /** A word for each letter in the list, known by its first. */
    private static final class WordListComponent extends Div implements UpdatableComponent<List<String>> {

        private final KeyedComponentList<String, WordComponent> words =
                new KeyedComponentList<>(this, word -> word.charAt(0), word -> new WordComponent());

        @Override
        public void show(List<String> now) {
            words.show(now);
        }
    }

    private static final class WordComponent extends Span implements UpdatableComponent<String> {

        @Override
        public void show(String now) {
            setText(now);
        }
    }

    /** The pieces that the browser has, as drawn.js keeps them. */
    private final Map<String, String> browser = new HashMap<>();

    private long at;

    /** What the page is told with the next answer; empty when nothing. */
    private Map<String, JsonNode> told(List<String> now) {
        place.show(now);
        return answer();
    }

    private Map<String, JsonNode> answer() {
        place.getElement().removeProperty("step");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        if (!(place.getElement().getPropertyRaw("step") instanceof ObjectNode step)) {
            return Map.of();
        }
        if (step.path("from").asLong() == 0) {
            browser.clear();
        } else {
            assertThat(step.path("from").asLong()).isEqualTo(at);
        }
        at = step.path("to").asLong();
        Map<String, JsonNode> pieces = new HashMap<>();
        step.path("pieces").properties().forEach(piece -> pieces.put(piece.getKey(), piece.getValue()));
        pieces.forEach(this::apply);
        return pieces;
    }

    private void apply(String key, JsonNode piece) {
        if (piece.isNull()) {
            browser.remove(key);
        } else if (piece.isString()) {
            browser.put(key, piece.asString());
        } else {
            List<String> tokens = new ArrayList<>();
            Matcher token = Pattern.compile("<[^>]*>?|[^<]+").matcher(browser.get(key));
            while (token.find()) {
                tokens.add(token.group());
            }
            for (int i = 0; i < piece.size(); i += 2) {
                tokens.set(piece.get(i).asInt(), piece.get(i + 1).asString());
            }
            browser.put(key, String.join("", tokens));
        }
    }

    private void theBrowserShows(String... words) {
        String markup = new MarkupSnapshot(1, Map.copyOf(browser)).markup();
        assertThat(markup).isEqualTo(place.markup());
        assertThat(List.of(words)).allMatch(markup::contains);
    }

    @BeforeEach
    void onAPage() {
        UI.getCurrent().add(place);
    }

    @Test
    void the_pieces_make_up_the_whole() {
        place.show(List.of("ant", "bee"));

        assertThat(place.markup())
                .isEqualTo("<div><span data-key=\"a\">ant</span><span data-key=\"b\">bee</span></div>");
    }

    @Test
    void only_the_text_that_changed_is_sent() {
        told(List.of("ant", "bee"));

        assertThat(told(List.of("ant", "bear"))).hasToString("{b=[1,\"bear\"]}");
        theBrowserShows(">ant<", ">bear<");
    }

    @Test
    void a_piece_that_has_gone_is_let_go_and_one_that_comes_in_is_put_in_its_place() {
        told(List.of("ant", "bee"));

        assertThat(told(List.of("cat", "ant"))).containsOnlyKeys("", "b", "c");
        assertThat(browser).doesNotContainKey("b");
        theBrowserShows("cat</span><span data-key=\"a\">ant");
    }

    @Test
    void the_same_again_sends_nothing() {
        told(List.of("ant", "bee"));

        assertThat(told(List.of("ant", "bee"))).isEmpty();
    }

    @Test
    void what_is_shown_twice_before_an_answer_goes_out_is_one_step() {
        told(List.of("ant", "bee"));

        place.show(List.of("ape", "bee"));
        place.show(List.of("ape", "bear"));

        assertThat(answer()).containsOnlyKeys("a", "b");
        theBrowserShows(">ape<", ">bear<");
    }

    @Test
    void a_page_that_is_built_anew_is_told_everything() {
        told(List.of("ant", "bee"));
        told(List.of("ape", "bee"));

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(answer()).containsOnlyKeys("", "a", "b");
        theBrowserShows(">ape<", ">bee<");
    }

    @Test
    void random_changes_leave_the_browser_with_what_is_shown() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> words = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
            Collections.shuffle(words, random);
            words.subList(random.nextInt(5), 5).clear();
            words.replaceAll(letter -> letter + (random.nextBoolean() ? "<b>" : "") + random.nextInt(3));

            told(words);

            theBrowserShows();
        }
    }

    @Test
    void two_pages_that_go_the_same_way_are_told_the_same() {
        RenderedFragment<List<String>> other = new RenderedFragment<>(drawing);
        UI.getCurrent().add(other);
        List<String> now = List.of("ant", "bee");

        place.show(now);
        other.show(now);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(other.getElement().getPropertyRaw("step"))
                .isSameAs(place.getElement().getPropertyRaw("step"));
    }
}
