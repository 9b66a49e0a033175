package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.EventSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.Ago;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Kept;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/** The newest facts, newest first, each with how long ago it was told. */
final class FactFeed extends OrderedList implements Shown<CampaignBoard> {

    private static final Drawing<CampaignBoard> OF_ONE = Drawing.of(
            first -> new FactFeed(fact -> new Item(fact, first.moment().asAt(), Optional.empty())));

    private final Kept<EventSummary, Item> items;

    private FactFeed(Function<EventSummary, Item> item) {
        addClassName("facts");
        items = new Kept<>(this, EventSummary::position, item);
    }

    /** Each fact with the way to its trust; a part of a larger drawing. */
    static FactFeed ofMany(CampaignBoard first) {
        return new FactFeed(fact -> new Item(
                fact, first.moment().asAt(), link(fact, first.campaign().id())));
    }

    /** On the page of the one trust that all of them are about. */
    static Drawn<CampaignBoard> ofOneTrust() {
        return new Drawn<>(OF_ONE);
    }

    private static Optional<Component> link(EventSummary fact, CampaignId campaign) {
        return fact.trust() == null || fact.trustName() == null
                ? Optional.empty()
                : Optional.of(ParticipationNavigation.trust(fact.trustName(), fact.trust(), campaign));
    }

    @Override
    public void show(CampaignBoard board) {
        items.show(board.newest());
    }

    /** A fact never changes, and how long ago it was is told when it is made, so there is nothing to show again. */
    private static final class Item extends ListItem implements Shown<EventSummary> {

        Item(EventSummary fact, Instant now, Optional<Component> trust) {
            Shape time = new Shape("time")
                    .with("datetime", fact.known().toString())
                    .with("title", LondonCalendar.inWords(fact.known()))
                    .named("time")
                    .saying(Ago.inWords(fact.known(), now));
            Div head = new Div(KindLook.tag(fact.kind()), time);
            head.addClassName("fact-head");
            add(head);
            trust.ifPresent(link -> add(new Paragraph(link)));
            add(new Paragraph(fact.sentence()));
        }

        @Override
        public void show(EventSummary same) {}
    }
}
