package tracker.ui.shared;

import com.vaadin.flow.component.HasText;

/** Words that change only where they differ: the framework sends a text anew even if it is the one that stands there. */
public final class TextUpdater {

    private TextUpdater() {}

    public static void update(HasText place, String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
        }
    }
}
