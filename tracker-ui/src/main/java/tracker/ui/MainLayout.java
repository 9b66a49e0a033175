package tracker.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
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

/** What stands around every page: the way to its content, the name, the navigation, and whether the data are invented. */
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

    /** The very same page as plain markup. */
    public static String staticMarkup(ApplicationDetails house, CurrentUser who, Component content) {
        MainLayout page = new MainLayout(house, who);
        page.main.add(content);
        return StaticPageRenderer.render(page);
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#main", "Skip to the content");
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
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", "About these data");
        return banner;
    }

    private static Component footer() {
        Div words = new Div(
                new Paragraph(
                        "Every figure is counted from what trusts have reported, and says how far it "
                                + "has read. What has no number stays unknown and is never counted as zero. All days are days in London."),
                new Paragraph(
                        "Trusts, places, maps and schools: contains public sector information licensed under the Open "
                                + "Government Licence v3.0. Contains OS data © Crown copyright and database right 2025. "
                                + "Schools are those open in July 2022."));
        words.addClassName("width");
        Footer footer = new Footer(words);
        footer.addClassName("site-footer");
        return footer;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var lost = event.getUI().getReconnectDialogConfiguration();
        lost.setDialogText("We have lost the connection. The figures stand still. Trying again…");
        lost.setDialogTextGaveUp("We have lost the connection. Load the page again for the newest figures.");
        lost.setReconnectInterval(3_000);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        shown = content;
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** Whoever follows a link with the keyboard goes on reading at the new content, not at the link that is left behind. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean within = shown instanceof SelfFocusingView && shown == before;
        before = shown;
        if (within) {
            return;
        }
        if (event.getLocationChangeEvent().getTrigger() == NavigationTrigger.CLIENT_SIDE
                || event.getLocationChangeEvent().getTrigger() == NavigationTrigger.ROUTER_LINK) {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
    }
}
