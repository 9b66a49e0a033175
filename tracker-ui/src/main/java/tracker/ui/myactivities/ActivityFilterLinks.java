package tracker.ui.myactivities;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Links to filter and sort the list, with the number of activities for each filter. */
final class ActivityFilterLinks extends Nav implements UpdatableComponent<List<OwnActivity>> {

    private final transient Clock clock;
    private final Map<MyActivityFilter, Span> counts = new EnumMap<>(MyActivityFilter.class);

    /** @param named whether authors can be shown */
    ActivityFilterLinks(MyActivitiesAddress address, boolean named, Clock clock) {
        this.clock = clock;
        addClassName("my-chips");
        getElement().setAttribute("aria-label", "Filter activities");
        for (MyActivityFilter filter : MyActivityFilter.values()) {
            if (filter != MyActivityFilter.MINE || named) {
                add(chip(filter, address));
            }
        }
        add(order("By day", address, false), order("Latest first", address, true));
    }

    private RouterLink chip(MyActivityFilter filter, MyActivitiesAddress address) {
        Span count = new Span();
        count.addClassName("count");
        counts.put(filter, count);
        RouterLink link =
                MyActivitiesNavigation.list("", address.showing(filter).parameters());
        link.add(new Span(filter.words() + " "), count);
        return chosen(link, filter == address.filter());
    }

    private static RouterLink order(String words, MyActivitiesAddress address, boolean newest) {
        RouterLink link =
                MyActivitiesNavigation.list(words, address.ordered(newest).parameters());
        link.addClassName("order");
        return chosen(link, newest == address.newest());
    }

    private static RouterLink chosen(RouterLink link, boolean now) {
        link.addClassName("my-chip");
        // all URLs of this page have the same prefix, so the router would mark all links
        link.setHighlightCondition((anyLink, navigation) -> false);
        if (now) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    @Override
    public void show(List<OwnActivity> now) {
        LocalDate today = LondonCalendar.today(clock);
        counts.forEach((filter, count) -> TextUpdater.update(
                count,
                FigureFormat.count(
                        now.stream().filter(own -> filter.fits(own, today)).count())));
    }
}
