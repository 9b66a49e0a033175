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

/** The facts behind one line, newest first, a sheet at a time. */
final class BridgeEventsCard extends Div {

    private static final int OF_A_SHEET = 50;

    BridgeEventsCard(WhyAddress address, Queries queries) {
        ChangeReason why = Objects.requireNonNull(address.why());
        int skip = (address.pageNumber() - 1) * OF_A_SHEET;
        List<EventSummary> facts = queries.ask(new ListBridgeEvents(address.question(), why, skip, OF_A_SHEET + 1))
                .events();
        OrderedList list = new OrderedList();
        list.addClassName("facts");
        facts.stream().limit(OF_A_SHEET).forEach(fact -> list.add(item(fact, address)));
        ContentCard card = new ContentCard("The facts behind: " + why.words(), list);
        card.showFinding(facts.isEmpty() ? "There are none on this sheet." : "Newest first.");
        Paragraph leaf = new Paragraph();
        leaf.addClassName("why-times");
        if (address.pageNumber() > 1) {
            leaf.add(leaf("Newer facts", address, why, address.pageNumber() - 1));
        }
        if (facts.size() > OF_A_SHEET) {
            leaf.add(leaf("Older facts", address, why, address.pageNumber() + 1));
        }
        card.add(leaf);
        add(card);
    }

    private static RouterLink leaf(String words, WhyAddress address, ChangeReason why, int sheet) {
        return PageLink.to(words, PagePaths.WHY, address.withEvents(why, sheet));
    }

    private static ListItem item(EventSummary fact, WhyAddress address) {
        Span time = new Span(LondonCalendar.inWords(fact.known()));
        time.addClassName("time");
        Div head = new Div(ActivityLabels.tag(fact.kind()), time);
        head.addClassName("fact-head");
        ListItem item = new ListItem(head);
        if (fact.trust() != null && fact.trustName() != null) {
            item.add(new Paragraph(BoardNavigation.trust(
                    fact.trustName(), fact.trust(), address.question().campaign())));
        }
        item.add(new Paragraph(fact.sentence()));
        return item;
    }
}
