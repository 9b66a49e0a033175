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
import tracker.domain.participation.Board;
import tracker.domain.participation.RecentFact;
import tracker.domain.shared.London;
import tracker.ui.shared.Ago;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Kept;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/** The newest facts, newest first, each with how long ago it was told. */
final class FactFeed extends OrderedList implements Shown<Board> {

    private static final Drawing<Board> OF_ONE = Drawing.of(
            first -> new FactFeed(fact -> new Item(fact, first.moment().asAt(), Optional.empty())));

    private final Kept<RecentFact, Item> items;

    private FactFeed(Function<RecentFact, Item> item) {
        addClassName("facts");
        items = new Kept<>(this, RecentFact::position, item);
    }

    /** Each fact with the way to its trust; a part of a larger drawing. */
    static FactFeed ofMany(Board first) {
        return new FactFeed(fact -> new Item(
                fact, first.moment().asAt(), link(fact, first.campaign().id())));
    }

    /** On the page of the one trust that all of them are about. */
    static Drawn<Board> ofOneTrust() {
        return new Drawn<>(OF_ONE);
    }

    private static Optional<Component> link(RecentFact fact, CampaignId campaign) {
        return fact.trust() == null || fact.trustName() == null
                ? Optional.empty()
                : Optional.of(ParticipationNavigation.trust(fact.trustName(), fact.trust(), campaign));
    }

    @Override
    public void show(Board board) {
        items.show(board.newest());
    }

    /** A fact never changes, and how long ago it was is told when it is made, so there is nothing to show again. */
    private static final class Item extends ListItem implements Shown<RecentFact> {

        Item(RecentFact fact, Instant now, Optional<Component> trust) {
            Shape time = new Shape("time")
                    .with("datetime", fact.known().toString())
                    .with("title", London.inWords(fact.known()))
                    .named("time")
                    .saying(Ago.inWords(fact.known(), now));
            Div head = new Div(KindLook.tag(fact.kind()), time);
            head.addClassName("fact-head");
            add(head);
            trust.ifPresent(link -> add(new Paragraph(link)));
            add(new Paragraph(fact.told()));
        }

        @Override
        public void show(RecentFact same) {}
    }
}
