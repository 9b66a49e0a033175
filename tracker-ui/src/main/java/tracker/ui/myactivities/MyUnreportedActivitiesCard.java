package tracker.ui.myactivities;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.activity.UnreportedActivitiesCard;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** The reports due for the trust, oldest first, each with its next step; hidden if there are none. */
final class MyUnreportedActivitiesCard extends ContentCard implements UpdatableComponent<List<OwnActivity>> {

    private static final int MOST = 5;

    private final transient Clock clock;
    private final KeyedComponentList<ActivitySummary, UnreportedActivityItem> lines;
    private final RouterLink all;

    MyUnreportedActivitiesCard(MyActivitiesAddress address, Clock clock) {
        this(
                address,
                clock,
                new UnorderedList(),
                MyActivitiesNavigation.list(
                        "", address.showing(MyActivityFilter.OWED).parameters()));
    }

    private MyUnreportedActivitiesCard(MyActivitiesAddress address, Clock clock, UnorderedList list, RouterLink all) {
        super("Still to report", list, all);
        this.clock = clock;
        this.all = all;
        lines = new KeyedComponentList<>(
                list, ActivitySummary::id, first -> new UnreportedActivityItem(first, address));
        addClassNames("owed", "my-owed");
    }

    @Override
    public void show(List<OwnActivity> now) {
        LocalDate today = LondonCalendar.today(clock);
        List<ActivitySummary> owed = now.stream()
                .map(OwnActivity::activity)
                .filter(each -> UnreportedActivitiesCard.isUnreported(each, today))
                .sorted(Comparator.comparing(each -> each.days().to()))
                .toList();
        setVisible(!owed.isEmpty());
        showFinding(FigureFormat.count(owed.size(), "activity is", "activities are")
                + " over but not reported yet. Tell us how many people came; a rough number will do.");
        lines.show(owed.subList(0, Math.min(MOST, owed.size())));
        all.setVisible(owed.size() > MOST);
        TextUpdater.update(all, "All " + FigureFormat.count(owed.size()) + " still to report");
    }

    private static final class UnreportedActivityItem extends ListItem implements UpdatableComponent<ActivitySummary> {

        private final Span words = new Span();

        UnreportedActivityItem(ActivitySummary first, MyActivitiesAddress address) {
            RouterLink report = MyActivitiesNavigation.activity(
                    "How many people came?",
                    first.id(),
                    address.doing(MyActivitiesNavigation.REPORT).parameters());
            report.addClassNames("button", "primary");
            report.getElement().setAttribute("aria-label", "How many people came? " + first.title());
            add(words, report);
        }

        @Override
        public void show(ActivitySummary now) {
            TextUpdater.update(words, now.title() + ", " + now.days().inWords());
        }
    }
}
