package tracker.ui.shared;

import com.vaadin.flow.component.HasText;

/** Sets a text only if it differs. Vaadin sends a text again even if it is unchanged. */
public final class TextUpdater {

    private TextUpdater() {}

    public static void update(HasText place, String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
        }
    }
}
