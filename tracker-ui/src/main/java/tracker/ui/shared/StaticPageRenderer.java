package tracker.ui.shared;

import com.vaadin.flow.component.Component;

/** Renders a page as static markup, for the first response and for browsers without scripts. */
public final class StaticPageRenderer {

    private StaticPageRenderer() {}

    /** @param page a detached component */
    public static String render(Component page) {
        return MarkupWriter.writeStatic(page.getElement());
    }
}
