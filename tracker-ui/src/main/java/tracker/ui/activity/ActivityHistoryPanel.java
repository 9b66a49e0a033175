package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.UpdatableComponent;

/** The history of one activity, loaded when opened and live while open. */
final class ActivityHistoryPanel extends NativeDetails {

    private final transient Queries queries;
    private final GetActivityHistory question;
    private final transient @Nullable ListAuthors authors;
    private final Div place = new Div();

    /** @param named the trust for which author names are shown; null for visitors */
    ActivityHistoryPanel(Queries queries, String activity, @Nullable TrustCode named) {
        super("History");
        this.queries = queries;
        this.authors = named == null ? null : new ListAuthors(activity, named);
        this.question = new GetActivityHistory(activity, named);
        addClassName("history");
        setContent(place);
        addToggleListener(toggle -> open(toggle.isOpened()));
    }

    void open(boolean opened) {
        place.removeAll();
        if (opened) {
            ActivityEventList facts = new ActivityEventList(this::names);
            facts.show(queries.ask(question));
            LiveUpdates.watch(facts, queries, question, facts);
            place.add(facts);
        }
    }

    private Map<Long, String> names() {
        return authors == null ? Map.of() : queries.ask(authors).names();
    }

    private static final class ActivityEventList extends OrderedList
            implements UpdatableComponent<Optional<ActivityHistory>> {

        private final transient Supplier<Map<Long, String>> authors;
        private final KeyedComponentList<EventSummary, ActivityEventItem> said;
        private Map<Long, String> names = Map.of();

        ActivityEventList(Supplier<Map<Long, String>> authors) {
            this.authors = authors;
            said = new KeyedComponentList<>(
                    this, EventSummary::position, fact -> new ActivityEventItem(fact, names.get(fact.position())));
        }

        @Override
        public void show(Optional<ActivityHistory> now) {
            names = authors.get();
            said.show(now.map(ActivityHistory::events).orElse(List.of()));
        }
    }

    /** Events never change, so there is nothing to update. */
    private static final class ActivityEventItem extends ListItem implements UpdatableComponent<EventSummary> {

        ActivityEventItem(EventSummary fact, @Nullable String author) {
            Span time = new Span(LondonCalendar.inWords(fact.known()));
            time.addClassName("time");
            add(time, new Span(fact.sentence()));
            if (author != null) {
                Span by = new Span(" Reported by " + author + ".");
                by.addClassName("by");
                add(by);
            }
        }

        @Override
        public void show(EventSummary same) {}
    }
}
