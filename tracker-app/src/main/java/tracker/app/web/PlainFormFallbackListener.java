package tracker.app.web;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import tracker.ui.links.LogActivityAddress;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.PageNotFoundException;

/** Leads a browser without JavaScript from the form, and from its short links, to the plain form. */
final class PlainFormFallbackListener implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "log/lite";
    private static final String SHORT = PagePaths.SHORT_LINK.substring(0, PagePaths.SHORT_LINK.indexOf('/') + 1);

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Location address = InitialBoardListener.address(response.getVaadinRequest());
        try {
            if (address.getPath().equals(PagePaths.LOG)) {
                lead(response.getDocument(), LogActivityAddress.of(address));
            } else if (address.getPath().startsWith(SHORT)) {
                lead(
                        response.getDocument(),
                        LogActivityAddress.ofShort(address.getPath().substring(SHORT.length())));
            }
        } catch (PageNotFoundException noSuchForm) {
            // the page itself says so
        }
    }

    private static void lead(Document page, LogActivityAddress asked) {
        String query =
                new LogActivityAddress(asked.trust(), asked.kind()).parameters().getQueryString();
        String plain = query.isEmpty() ? PLAIN : PLAIN + "?" + query;
        page.head()
                .appendElement("noscript")
                .appendElement("meta")
                .attr("http-equiv", "refresh")
                .attr("content", "0; url=" + plain);
        page.body()
                .appendElement("noscript")
                .appendElement("p")
                .appendElement("a")
                .attr("href", plain)
                .text("Log an activity without JavaScript");
    }
}
