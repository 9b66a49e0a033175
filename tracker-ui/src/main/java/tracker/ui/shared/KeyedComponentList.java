package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps one component per item, so that opened or focused components stay in place when the list changes.
 *
 * @param <T> items, each with a unique key
 * @param <P> components that show them
 */
public final class KeyedComponentList<T, P extends Component & UpdatableComponent<T>> {

    private final Element parent;
    private final Function<T, ?> key;
    private final Function<T, P> make;
    private final Map<Object, P> parts = new HashMap<>();

    /** @param parent contains only these components */
    public KeyedComponentList(Component parent, Function<T, ?> key, Function<T, P> make) {
        this.parent = parent.getElement();
        this.key = key;
        this.make = make;
    }

    /** Shows these items in this order. */
    public void show(List<? extends T> things) {
        dropAllBut(things);
        int place = 0;
        for (T thing : things) {
            P part = parts.computeIfAbsent(key.apply(thing), unseen -> make(thing));
            part.show(thing);
            put(part.getElement(), place++);
        }
    }

    /** Writes the key to the element, so that {@link SharedRenderer} can identify the component. */
    private P make(T thing) {
        P part = make.apply(thing);
        SharedRenderer.piece(part, String.valueOf(key.apply(thing)));
        return part;
    }

    private void dropAllBut(List<? extends T> things) {
        Set<Object> staying = new HashSet<>();
        things.forEach(thing -> staying.add(key.apply(thing)));
        parts.entrySet().removeIf(kept -> !staying.contains(kept.getKey()) && leave(kept.getValue()));
    }

    private boolean leave(P part) {
        part.getElement().removeFromParent();
        return true;
    }

    private void put(Element part, int place) {
        boolean there = place < parent.getChildCount() && parent.getChild(place).equals(part);
        if (!there) {
            part.removeFromParent();
            parent.insertChild(place, part);
        }
    }
}
