package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a page looks, drawn once for each answer and shared by all pages that show it (decision 0018).
 *
 * <p>A thousand boards show the same figures. Were each made of elements of its own, each would be held, compared and written
 * out on its own. Here the elements are made once per answer, written out as markup, and let go.
 *
 * @param <T> what is shown; answers are told apart by identity, since those who watch a question are handed the same one
 */
public final class Drawing<T> {

    private static final int KEPT = 64;

    private final Function<T, Sheet> draw;
    private final Map<Same, Sheet> drawn = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Same, Sheet> eldest) {
            return size() > KEPT;
        }
    };

    private Drawing(Function<T, Sheet> draw) {
        this.draw = draw;
    }

    /**
     * Makes a part of a drawing a piece of its own, which is sent only when it has changed.
     *
     * @param key unlike every other in the drawing
     */
    public static void piece(Component part, String key) {
        part.getElement().setAttribute(Markup.KEY, key);
    }

    /** @param make makes the part, which is then told what to show and never put on a page */
    public static <T, P extends Component & Shown<T>> Drawing<T> of(Function<T, P> make) {
        return new Drawing<>(now -> {
            P part = make.apply(now);
            part.show(now);
            return Markup.of(part.getElement());
        });
    }

    /** Two pages that are told the same answer at once draw it once: the second waits for the first. */
    synchronized Sheet of(T now) {
        return drawn.computeIfAbsent(new Same(now), unseen -> draw.apply(now));
    }

    /** Equal to itself alone. */
    private record Same(Object answer) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.answer == answer;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(answer);
        }
    }
}
