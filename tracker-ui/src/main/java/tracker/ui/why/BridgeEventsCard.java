package tracker.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.PageLink;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ContentCard;

/** The updates behind one line of the bridge, newest first, in pages. */
final class BridgeEventsCard extends Div {

    private static final int PAGE_SIZE = 50;

    BridgeEventsCard(WhyAddress address, Queries queries) {
        ChangeReason why = Objects.requireNonNull(address.why());
        int skip = (address.pageNumber() - 1) * PAGE_SIZE;
        List<EventSummary> events = queries.ask(new ListBridgeEvents(address.question(), why, skip, PAGE_SIZE + 1))
                .events();
        OrderedList list = new OrderedList();
        list.addClassName("facts");
        events.stream().limit(PAGE_SIZE).forEach(event -> list.add(item(event, address)));
        ContentCard card = new ContentCard("Updates behind: " + why.words(), list);
        card.showFinding(events.isEmpty() ? "There are no updates on this page." : "Newest first.");
        Paragraph leaf = new Paragraph();
        leaf.addClassName("why-times");
        if (address.pageNumber() > 1) {
            leaf.add(leaf("Newer updates", address, why, address.pageNumber() - 1));
        }
        if (events.size() > PAGE_SIZE) {
            leaf.add(leaf("Older updates", address, why, address.pageNumber() + 1));
        }
        card.add(leaf);
        add(card);
    }

    private static RouterLink leaf(String words, WhyAddress address, ChangeReason why, int page) {
        return PageLink.to(words, PagePaths.WHY, address.withEvents(why, page));
    }

    private static ListItem item(EventSummary event, WhyAddress address) {
        Span time = new Span(LondonCalendar.inWords(event.known()));
        time.addClassName("time");
        Div head = new Div(ActivityLabels.tag(event.kind()), time);
        head.addClassName("fact-head");
        ListItem item = new ListItem(head);
        if (event.trust() != null && event.trustName() != null) {
            item.add(new Paragraph(BoardNavigation.trust(
                    event.trustName(), event.trust(), address.question().campaign())));
        }
        item.add(new Paragraph(event.sentence()));
        return item;
    }
}
