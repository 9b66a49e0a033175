package tracker.ui.shared;

import com.vaadin.flow.component.Component;

/** A page as plain markup, for the very first answer and for whoever runs no scripts. */
public final class StaticPageRenderer {

    private StaticPageRenderer() {}

    /** @param page that is on no screen */
    public static String render(Component page) {
        return MarkupWriter.writeStatic(page.getElement());
    }
}
