package tracker.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Queries;
import tracker.ui.NotFoundView;
import tracker.ui.PageOutline;
import tracker.ui.boards.InitialBoardSnapshot;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.StaticPageRenderer;

/**
 * Puts the board into the first response, so that its figures are visible before any script runs (decision 0038).
 * Requests within the same second share one rendering. An address without a page is answered with 404.
 */
final class InitialBoardListener implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT_FOR = Duration.ofSeconds(1);
    private static final int KEPT = 64;
    private static final String UPDATES_BY_ITSELF =
            "<p>With JavaScript this page updates by itself. Without it, reload the page for the latest figures.</p>";
    private static final int WITH_CODE = 2;
    private static final Set<String> PLACES = Set.of("regions", "icbs", "trusts");

    private final transient Queries queries;
    private final transient ApplicationDetails application;
    private final transient CurrentUser who;
    private final transient Clock clock;
    private final transient Cache<String, Optional<InitialBoardSnapshot>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    InitialBoardListener(Queries queries, ApplicationDetails application, CurrentUser who, Clock clock) {
        this.queries = queries;
        this.application = application;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Location address = address(response.getVaadinRequest());
        Optional<InitialBoardSnapshot> board = who.name().isEmpty()
                ? kept.get(address.getPathWithQueryParameters(), anyone -> ask(address))
                : ask(address);
        board.ifPresentOrElse(
                found -> put(response.getDocument(), found.title(), found.markup(), UPDATES_BY_ITSELF),
                () -> outline(address, response));
        introduce(response);
    }

    /** Before there is a live page, and for those without scripts. */
    private void outline(Location address, IndexHtmlResponse response) {
        if (refuseUnknown(address, response) || isBoard(address)) {
            return;
        }
        PageOutline.of(address)
                .ifPresent(page -> put(
                        response.getDocument(),
                        page.title(),
                        page.markup(application, who),
                        StaticPageRenderer.render(page.withoutScript())));
    }

    /** For the tab, for those to whom the link is sent, and to keep the place of the reader. */
    private static void introduce(IndexHtmlResponse response) {
        Element head = response.getDocument().head();
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", "tracker/icon.svg")
                .attr("type", "image/svg+xml");
        String description = head.select("meta[name=description]").attr("content");
        String home =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        Map.of(
                        "og:type",
                        "website",
                        "og:site_name",
                        "Healthcare Science Week tracker",
                        "og:title",
                        response.getDocument().title(),
                        "og:description",
                        description,
                        "og:image",
                        home + "/tracker/card.png",
                        "og:image:alt",
                        "Healthcare Science Week tracker: live figures from NHS trusts in England")
                .forEach((property, content) ->
                        head.appendElement("meta").attr("property", property).attr("content", content));
        head.appendElement("meta").attr("name", "twitter:card").attr("content", "summary_large_image");
        head.prependElement("script").attr("src", "tracker/place.js").attr("defer", true);
    }

    /** Without this the answer to any address would be 200, as the browser finds out later that there is no page. */
    private boolean refuseUnknown(Location address, IndexHtmlResponse response) {
        boolean noPage = !VaadinService.getCurrent()
                .getRouter()
                .getRegistry()
                .getNavigationRouteTarget(address.getPath())
                .hasTarget();
        if (noPage
                || isBoard(address)
                        && !queries.ask(new ListCampaigns()).campaigns().isEmpty()) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            put(
                    response.getDocument(),
                    "Page not found",
                    NotFoundView.staticMarkup(application, who),
                    UPDATES_BY_ITSELF);
            return true;
        }
        return false;
    }

    private static boolean isBoard(Location address) {
        List<String> path = address.getSegments();
        return address.getPath().isEmpty() || path.size() == WITH_CODE && PLACES.contains(path.getFirst());
    }

    private Optional<InitialBoardSnapshot> ask(Location address) {
        return InitialBoardSnapshot.of(address, queries, application, who, clock);
    }

    static Location address(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/+", "");
        String query = request instanceof HttpServletRequest web ? web.getQueryString() : null;
        return new Location(path + (query == null ? "" : "?" + query));
    }

    /** @param withoutScript markup for browsers that run none */
    private static void put(Document page, String title, String markup, String withoutScript) {
        page.title(title + " – Healthcare Science Week tracker");
        Element first = new Element("div").attr("id", "first-answer").append(markup);
        // the live page replaces this markup: links work without it, and buttons are disabled until then
        first.select("a").removeAttr("router-link").attr("router-ignore", "");
        first.select("button").not("form button").attr("disabled", "");
        first.select("select").not("form select").attr("disabled", "");
        first.appendElement("noscript").append(withoutScript).children().addClass("width");
        page.body().prependChild(first);
        page.head().appendElement("script").attr("src", "tracker/first.js").attr("defer", true);
    }
}
