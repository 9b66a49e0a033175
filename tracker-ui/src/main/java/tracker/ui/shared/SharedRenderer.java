package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a part of a page once per query result and shares the markup between all pages that show it (decision 0018).
 *
 * <p>A thousand pages show the same figures. With separate Vaadin components, each page would keep, compare and serialise its own
 * copy. Here the components are created once per result, written as markup and discarded.
 *
 * @param <T> the result. Results are compared by identity, because all watchers of a query receive the same instance
 */
public final class SharedRenderer<T> {

    private static final int KEPT = 64;

    private final Function<T, ?> answer;
    private final Function<T, MarkupSnapshot> draw;

    /** Weak keys: an entry lives as long as its result is referenced. */
    private final LinkedHashMap<IdentityKey, MarkupSnapshot> drawn = kept();

    private final Map<MarkupDelta.SnapshotRange, ObjectNode> steps = kept();

    private SharedRenderer(Function<T, ?> answer, Function<T, MarkupSnapshot> draw) {
        this.answer = answer;
        this.draw = draw;
    }

    /**
     * Makes a component a separate piece, which is sent only when it has changed.
     *
     * @param key unique within the rendered markup
     */
    public static void piece(Component part, String key) {
        part.getElement().setAttribute(MarkupWriter.KEY, key);
    }

    /** @param make creates the component. It receives the result and is never attached to a page */
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

    /** Renders a result once. A second thread with the same result waits for the first. */
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

    /** The newest snapshot with the same root. Snapshots of the same place share unchanged pieces. */
    private MarkupSnapshot newestLike(MarkupSnapshot fresh) {
        return drawn.sequencedValues().reversed().stream()
                .filter(fresh::sameWhole)
                .findFirst()
                .orElse(MarkupSnapshot.EMPTY);
    }

    /** The delta between two snapshots, shared by all pages. */
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

    /** Equal only for the same instance. Does not keep it in memory. */
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
