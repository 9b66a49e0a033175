package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.RecentFact;
import tracker.domain.shared.London;
import tracker.domain.shared.Queries;
import tracker.ui.shared.Kept;
import tracker.ui.shared.Live;
import tracker.ui.shared.Shown;

/** Everything that was ever said about one activity; asked for when it is opened, and live while it is open. */
final class ActivityHistoryPart extends NativeDetails {

    private final transient Queries queries;
    private final GetActivityHistory question;
    private final Div place = new Div();

    ActivityHistoryPart(Queries queries, String activity) {
        super("History");
        this.queries = queries;
        this.question = new GetActivityHistory(activity);
        addClassName("history");
        setContent(place);
        addToggleListener(toggle -> open(toggle.isOpened()));
    }

    void open(boolean opened) {
        place.removeAll();
        if (opened) {
            Facts facts = new Facts();
            facts.show(queries.ask(question));
            Live.watch(facts, queries, question, facts);
            place.add(facts);
        }
    }

    private static final class Facts extends OrderedList implements Shown<Optional<ActivityHistory>> {

        private final Kept<RecentFact, Said> said = new Kept<>(this, RecentFact::position, Said::new);

        @Override
        public void show(Optional<ActivityHistory> now) {
            said.show(now.map(ActivityHistory::facts).orElse(List.of()));
        }
    }

    /** A fact never changes, so there is nothing to show again. */
    private static final class Said extends ListItem implements Shown<RecentFact> {

        Said(RecentFact fact) {
            Span time = new Span(London.inWords(fact.known()));
            time.addClassName("time");
            add(time, new Span(fact.told()));
        }

        @Override
        public void show(RecentFact same) {}
    }
}
