package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.EventSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.RelativeTimeFormat;
import tracker.ui.shared.UpdatableComponent;

/** The latest updates, newest first, each with its age. */
final class LatestUpdatesList extends OrderedList implements UpdatableComponent<CampaignBoard> {

    private final KeyedComponentList<EventSummary, LatestUpdateItem> items;

    /** @param linked whether each leads to its trust */
    LatestUpdatesList(CampaignBoard first, boolean linked) {
        addClassName("facts");
        items = new KeyedComponentList<>(
                this,
                EventSummary::position,
                event -> new LatestUpdateItem(
                        event,
                        first.moment().asAt(),
                        linked ? link(event, first.campaign().id()) : Optional.empty()));
    }

    private static Optional<Component> link(EventSummary event, CampaignId campaign) {
        return event.trust() == null || event.trustName() == null
                ? Optional.empty()
                : Optional.of(BoardNavigation.trust(event.trustName(), event.trust(), campaign));
    }

    @Override
    public void show(CampaignBoard board) {
        items.show(board.newest());
    }

    /** An event never changes, and its age is fixed when the item is created, so there is nothing to update. */
    private static final class LatestUpdateItem extends ListItem implements UpdatableComponent<EventSummary> {

        LatestUpdateItem(EventSummary event, Instant now, Optional<Component> trust) {
            MarkupElement time = new MarkupElement("time")
                    .with("datetime", event.known().toString())
                    .with("title", LondonCalendar.inWords(event.known()))
                    .withClass("time")
                    .withText(RelativeTimeFormat.inWords(event.known(), now));
            Div head = new Div(ActivityLabels.tag(event.kind()), time);
            head.addClassName("fact-head");
            add(head);
            trust.ifPresent(link -> add(new Paragraph(link)));
            add(new Paragraph(event.sentence()));
        }

        @Override
        public void show(EventSummary same) {}
    }
}
