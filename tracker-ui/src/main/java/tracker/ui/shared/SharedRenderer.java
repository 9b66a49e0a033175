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
public final class SharedRenderer<T> {

    private static final int KEPT = 64;

    private final Function<T, ?> answer;
    private final Function<T, MarkupSnapshot> draw;

    /** For as long as anybody holds the answer. */
    private final LinkedHashMap<IdentityKey, MarkupSnapshot> drawn = kept();

    private final Map<MarkupDelta.SnapshotRange, ObjectNode> steps = kept();

    private SharedRenderer(Function<T, ?> answer, Function<T, MarkupSnapshot> draw) {
        this.answer = answer;
        this.draw = draw;
    }

    /**
     * Makes a part of a drawing a piece of its own, which is sent only when it has changed.
     *
     * @param key unlike every other in the drawing
     */
    public static void piece(Component part, String key) {
        part.getElement().setAttribute(MarkupWriter.KEY, key);
    }

    /** @param make makes the part, which is then told what to show and never put on a page */
    public static <T, P extends Component & UpdatableComponent<T>> SharedRenderer<T> of(Function<T, P> make) {
        return of(now -> now, make);
    }

    /** @param answer the one that all who watch a question are handed, where what is shown is made from it for each of them */
    public static <T, P extends Component & UpdatableComponent<T>> SharedRenderer<T> of(
            Function<T, ?> answer, Function<T, P> make) {
        return new SharedRenderer<>(answer, now -> {
            P part = make.apply(now);
            part.show(now);
            return MarkupWriter.of(part.getElement());
        });
    }

    /** Two pages that are told the same answer at once draw it once: the second waits for the first. */
    synchronized MarkupSnapshot of(T now) {
        IdentityKey key = new IdentityKey(answer.apply(now));
        MarkupSnapshot known = drawn.get(key);
        if (known == null) {
            MarkupSnapshot fresh = draw.apply(now);
            known = fresh.after(newestLike(fresh));
            drawn.keySet().removeIf(IdentityKey::gone);
            drawn.put(key, known);
        }
        return known;
    }

    /** One drawing shows many places, and those of one place share what did not change. */
    private MarkupSnapshot newestLike(MarkupSnapshot fresh) {
        return drawn.sequencedValues().reversed().stream()
                .filter(fresh::sameWhole)
                .findFirst()
                .orElse(MarkupSnapshot.EMPTY);
    }

    /** What all pages are told that go the same way. */
    synchronized ObjectNode delta(MarkupSnapshot before, MarkupSnapshot after) {
        return steps.computeIfAbsent(
                new MarkupDelta.SnapshotRange(before.number(), after.number()),
                unseen -> MarkupDelta.between(before, after));
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
    private static final class IdentityKey extends WeakReference<Object> {

        private final int hash;

        IdentityKey(Object answer) {
            super(answer);
            hash = System.identityHashCode(answer);
        }

        boolean gone() {
            return get() == null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            Object answer = get();
            return this == other || (answer != null && other instanceof IdentityKey same && same.get() == answer);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
