package tracker.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.CalendarNavigation;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.links.TrustNavigation;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.SelfFocusingView;
import tracker.ui.shared.StaticPageRenderer;
import tracker.ui.shared.TabVisibilityListener;

/** Layout of every page: skip link, site name, navigation, simulated-data banner and footer. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private @Nullable HasElement shown;
    private @Nullable HasElement before;

    public MainLayout(ApplicationDetails house, CurrentUser who) {
        addClassName("page");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(who));
        if (house.simulated()) {
            add(simulated(house.notice()));
        }
        add(main, footer(), new TabVisibilityListener());
        if (!who.name().isEmpty()) {
            add(new SessionTimeoutPanel(who.idleTimeoutSeconds()));
        }
    }

    /** Renders the same layout as static markup. */
    public static String staticMarkup(ApplicationDetails house, CurrentUser who, Component content) {
        MainLayout page = new MainLayout(house, who);
        page.main.add(content);
        return StaticPageRenderer.render(page);
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#main", "Skip to main content");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Component header(CurrentUser who) {
        Span name = new Span("Healthcare Science Week tracker");
        name.addClassName("site-name");
        RouterLink board = BoardNavigation.nation("National board");
        RouterLink trusts = TrustNavigation.list("Trusts");
        Nav nav = new Nav(board, trusts, CalendarNavigation.week("Calendar"));
        MyActivitiesNavigation.of(who).ifPresent(nav::add);
        nav.add(AccountNavigation.of(who));
        nav.getElement().setAttribute("aria-label", "Main");
        Div inside = new Div(name, nav);
        inside.addClassName("width");
        Header header = new Header(inside);
        header.addClassName("site-header");
        return header;
    }

    private static Component simulated(String notice) {
        Span word = new Span("Simulated data.");
        word.addClassName("word");
        Div words = new Div(new Paragraph(word, new Span(" " + notice)));
        words.addClassName("width");
        Div banner = new Div(words);
        banner.addClassName("simulated");
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", "About this data");
        return banner;
    }

    private static Component footer() {
        Paragraph links = new Paragraph(
                information("privacy", "Privacy"),
                new Text(" "),
                information("accessibility", "Accessibility statement"),
                new Text(" "),
                information("contact", "Contact"));
        links.addClassName("footer-links");
        Div words = new Div(
                links,
                new Paragraph(
                        "Figures come from trusts' reports. Missing attendance is not counted as zero: “Not known” means "
                                + "that no figure has been reported yet. “Not counted” means that this type of activity "
                                + "is not added to people reached. All times are UK time."),
                new Paragraph(
                        "Trusts, places, maps and schools: contains public sector information licensed under the Open "
                                + "Government Licence v3.0. Contains OS data © Crown copyright and database right 2025. "
                                + "Schools are those open in July 2022."));
        words.addClassName("width");
        Footer footer = new Footer(words);
        footer.addClassName("site-footer");
        return footer;
    }

    /** A plain page, which the browser loads. */
    private static Anchor information(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var lost = event.getUI().getReconnectDialogConfiguration();
        lost.setDialogText("Connection lost. The figures are not updating. Trying again…");
        lost.setDialogTextGaveUp("Connection lost. Reload the page for the latest figures.");
        lost.setReconnectInterval(3_000);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        shown = content;
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /**
     * Tells {@code place.js} that the page is there, which keeps the reader's place on the same page and after Back, and
     * moves the focus to the new content of another one. Some views manage their own focus.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean within = shown instanceof SelfFocusingView && shown == before;
        before = shown;
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (trigger != NavigationTrigger.PAGE_LOAD) {
            main.getElement().executeJs("window.trackerPlace?.arrived($0)", within ? "self" : arrival(trigger));
        }
    }

    private static String arrival(NavigationTrigger trigger) {
        return switch (trigger) {
            case CLIENT_SIDE, ROUTER_LINK -> "link";
            case HISTORY -> "back";
            default -> "code";
        };
    }
}
