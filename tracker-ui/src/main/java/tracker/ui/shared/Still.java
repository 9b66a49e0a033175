package tracker.ui.shared;

import com.vaadin.flow.component.Component;

/** A page as plain markup, for the very first answer and for whoever runs no scripts. */
public final class Still {

    private Still() {}

    /** @param page that is on no screen */
    public static String markup(Component page) {
        return Markup.still(page.getElement());
    }
}
