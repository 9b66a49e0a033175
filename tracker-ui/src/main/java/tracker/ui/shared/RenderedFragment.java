package tracker.ui.shared;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.node.ObjectNode;

/**
 * The place on a page where a {@link SharedRenderer} is shown. Only the pieces that changed are sent, and the browser changes only what
 * differs from what stands there, so that the focus, a selection and the place one reads at stay.
 *
 * @param <T> what is shown
 */
@Tag("tracker-drawn")
@JavaScript("context://tracker/drawn.js")
public final class RenderedFragment<T> extends Component implements UpdatableComponent<T> {

    private static final String STEP = "step";

    private final transient SharedRenderer<T> drawing;
    private transient MarkupSnapshot shown = MarkupSnapshot.EMPTY;

    /** What the browser was told last. */
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

    /** A browser that builds the page anew, for the first time or because it missed something, has nothing yet. */
    @Override
    protected void onAttach(AttachEvent event) {
        due = false;
        sent = MarkupSnapshot.EMPTY;
        sendWithTheAnswer(event.getUI());
    }

    /** Asked by a browser that was told of a step which does not begin where it stands. */
    @ClientCallable
    private void sendAll() {
        asked++;
        sent = MarkupSnapshot.EMPTY;
        getUI().ifPresent(this::sendWithTheAnswer);
    }

    /** One step for all that is shown before an answer goes out; an earlier one would be lost. */
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
            // a property that is set to what it was is not sent
            getElement()
                    .setPropertyJson(
                            STEP,
                            sent.number() == 0 && asked > 0 ? step.deepCopy().put("asked", asked) : step);
            sent = shown;
        }
    }

    /** What the browser shows here. */
    public String markup() {
        return shown.markup();
    }
}
