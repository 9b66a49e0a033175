package tracker.ui.links;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** Makes links that the router follows, from paths instead of classes of pages. */
public final class PageLink {

    private PageLink() {}

    /** @param path of {@link PagePaths}, without its optional parameter, or one with its parameter filled in */
    public static RouterLink to(String text, String path) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", PagePaths.withoutParameter(path));
        return link;
    }

    public static RouterLink to(String text, String path, QueryParameters parameters) {
        RouterLink link = to(text, path);
        link.setQueryParameters(parameters);
        return link;
    }

    /** @param value for the parameter in the path */
    public static RouterLink to(String text, String path, String value) {
        return to(text, PagePaths.withParameter(path, value));
    }

    /** A link that the browser follows by itself, to what is no page of the router. */
    public static Anchor outside(String text, String url) {
        Anchor link = new Anchor(url, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
