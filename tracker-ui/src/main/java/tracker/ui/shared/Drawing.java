package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

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

    /** For as long as anybody holds the answer. */
    private final LinkedHashMap<Same, Sheet> drawn = kept();

    private final Map<Step.Way, ObjectNode> steps = kept();

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
        Same answer = new Same(now);
        Sheet known = drawn.get(answer);
        if (known == null) {
            Sheet fresh = draw.apply(now);
            known = fresh.after(newestLike(fresh));
            drawn.keySet().removeIf(Same::gone);
            drawn.put(answer, known);
        }
        return known;
    }

    /** One drawing shows many places, and those of one place share what did not change. */
    private Sheet newestLike(Sheet fresh) {
        return drawn.sequencedValues().reversed().stream()
                .filter(fresh::alike)
                .findFirst()
                .orElse(Sheet.EMPTY);
    }

    /** What all pages are told that go the same way. */
    synchronized ObjectNode step(Sheet before, Sheet after) {
        return steps.computeIfAbsent(
                new Step.Way(before.number(), after.number()), unseen -> Step.between(before, after));
    }

    private static <K, V> LinkedHashMap<K, V> kept() {
        return new LinkedHashMap<>() {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** Equal for the same answer alone, and does not keep it. */
    private static final class Same extends WeakReference<Object> {

        private final int hash;

        Same(Object answer) {
            super(answer);
            hash = System.identityHashCode(answer);
        }

        boolean gone() {
            return get() == null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            Object answer = get();
            return this == other || (answer != null && other instanceof Same same && same.get() == answer);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
