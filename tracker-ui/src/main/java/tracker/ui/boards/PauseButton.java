package tracker.ui.boards;

import com.vaadin.flow.component.html.NativeButton;

/** Holds the figures of a page still until it is pressed again; what arrives meanwhile is shown then. The key p presses it too. */
final class PauseButton extends NativeButton {

    private boolean on;

    /** @param changed is told when the figures stop and when they move again */
    PauseButton(Runnable changed) {
        addClassNames("button", "quiet", "pause");
        getElement().setAttribute("data-hotkey", "p");
        show();
        addClickListener(click -> {
            on = !on;
            show();
            changed.run();
        });
    }

    boolean paused() {
        return on;
    }

    private void show() {
        setText(on ? "Resume updates" : "Pause updates");
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
