package tracker.ui.boards;

import com.vaadin.flow.component.html.NativeButton;

/** Pauses and resumes live updates. The key p presses it too. */
final class PauseButton extends NativeButton {

    private boolean on;

    /** @param changed runs when updates are paused or resumed */
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
