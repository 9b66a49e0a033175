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

/** The newest facts, newest first, each with how long ago it was told. */
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

    private static Optional<Component> link(EventSummary fact, CampaignId campaign) {
        return fact.trust() == null || fact.trustName() == null
                ? Optional.empty()
                : Optional.of(BoardNavigation.trust(fact.trustName(), fact.trust(), campaign));
    }

    @Override
    public void show(CampaignBoard board) {
        items.show(board.newest());
    }

    /** A fact never changes, and how long ago it was is told when it is made, so there is nothing to show again. */
    private static final class LatestUpdateItem extends ListItem implements UpdatableComponent<EventSummary> {

        LatestUpdateItem(EventSummary fact, Instant now, Optional<Component> trust) {
            MarkupElement time = new MarkupElement("time")
                    .with("datetime", fact.known().toString())
                    .with("title", LondonCalendar.inWords(fact.known()))
                    .withClass("time")
                    .withText(RelativeTimeFormat.inWords(fact.known(), now));
            Div head = new Div(ActivityLabels.tag(fact.kind()), time);
            head.addClassName("fact-head");
            add(head);
            trust.ifPresent(link -> add(new Paragraph(link)));
            add(new Paragraph(fact.sentence()));
        }

        @Override
        public void show(EventSummary same) {}
    }
}
