package tracker.ui.shared;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.node.ObjectNode;

/**
 * The component that shows the output of a {@link SharedRenderer}. Only changed pieces are sent. The browser patches only what differs,
 * so that focus, selection and scroll position stay.
 *
 * @param <T> what is shown
 */
@Tag("tracker-drawn")
@JavaScript("context://tracker/drawn.js")
public final class RenderedFragment<T> extends Component implements UpdatableComponent<T> {

    private static final String STEP = "step";

    private final transient SharedRenderer<T> drawing;
    private transient MarkupSnapshot shown = MarkupSnapshot.EMPTY;

    /** The snapshot that the browser received last. */
    private transient MarkupSnapshot sent = MarkupSnapshot.EMPTY;

    private boolean due;
    private int asked;

    public RenderedFragment(SharedRenderer<T> drawing) {
        this.drawing = drawing;
    }

    @Override
    public void show(T now) {
        shown = drawing.of(now);
        getUI().ifPresent(this::sendWithTheAnswer);
    }

    /** A newly attached fragment has no markup in the browser yet. */
    @Override
    protected void onAttach(AttachEvent event) {
        due = false;
        sent = MarkupSnapshot.EMPTY;
        sendWithTheAnswer(event.getUI());
    }

    /** Called by a browser that received a delta that does not start at its own snapshot. */
    @ClientCallable
    private void sendAll() {
        asked++;
        sent = MarkupSnapshot.EMPTY;
        getUI().ifPresent(this::sendWithTheAnswer);
    }

    /** Sends one delta per response. An earlier delta in the same response would be overwritten. */
    private void sendWithTheAnswer(UI page) {
        if (!due && shown.number() != sent.number()) {
            due = true;
            page.beforeClientResponse(this, answer -> send());
        }
    }

    private void send() {
        due = false;
        if (shown.number() != sent.number()) {
            ObjectNode step = drawing.delta(sent, shown);
            // Vaadin does not send a property that is set to its current value
            getElement()
                    .setPropertyJson(
                            STEP,
                            sent.number() == 0 && asked > 0 ? step.deepCopy().put("asked", asked) : step);
            sent = shown;
        }
    }

    /** The markup that the browser shows. */
    public String markup() {
        return shown.markup();
    }
}
