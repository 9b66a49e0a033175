package tracker.ui.mine;

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
import tracker.ui.activity.Owed;
import tracker.ui.shared.Card;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Kept;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** What the trust still owes, the oldest first, each with its one next step; not there when nothing is owed. */
final class MyOwed extends Card implements Shown<List<OwnActivity>> {

    private static final int MOST = 5;

    private final transient Clock clock;
    private final Kept<ActivitySummary, Line> lines;
    private final RouterLink all;

    MyOwed(MyAddress address, Clock clock) {
        this(address, clock, new UnorderedList(), MyNavigation.list("", address.showing(Filter.OWED)));
    }

    private MyOwed(MyAddress address, Clock clock, UnorderedList list, RouterLink all) {
        super("Still to report", list, all);
        this.clock = clock;
        this.all = all;
        lines = new Kept<>(list, ActivitySummary::id, first -> new Line(first, address));
        addClassNames("owed", "my-owed");
    }

    @Override
    public void show(List<OwnActivity> now) {
        LocalDate today = LondonCalendar.today(clock);
        List<ActivitySummary> owed = now.stream()
                .map(OwnActivity::activity)
                .filter(each -> Owed.is(each, today))
                .sorted(Comparator.comparing(each -> each.days().to()))
                .toList();
        setVisible(!owed.isEmpty());
        find(Figures.count(owed.size(), "activity is", "activities are")
                + " over, and nobody has said how many came. A rough number will do.");
        lines.show(owed.subList(0, Math.min(MOST, owed.size())));
        all.setVisible(owed.size() > MOST);
        Words.show(all, "All " + Figures.count(owed.size()) + " that are still to report");
    }

    private static final class Line extends ListItem implements Shown<ActivitySummary> {

        private final Span words = new Span();

        Line(ActivitySummary first, MyAddress address) {
            RouterLink report = MyNavigation.activity("How many came?", first.id(), address.doing(MyNavigation.REPORT));
            report.addClassNames("button", "primary");
            report.getElement().setAttribute("aria-label", "How many came? " + first.title());
            add(words, report);
        }

        @Override
        public void show(ActivitySummary now) {
            Words.show(words, now.title() + ", " + now.days().inWords());
        }
    }
}
