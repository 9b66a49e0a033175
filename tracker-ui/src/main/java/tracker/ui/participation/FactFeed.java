package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.RecentFact;
import tracker.domain.shared.London;
import tracker.ui.shared.Kept;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;

/** The newest facts, newest first, each with its time on the London clock. */
final class FactFeed extends OrderedList implements Shown<List<RecentFact>> {

    private final Kept<RecentFact, Item> items;

    FactFeed(CampaignId campaign) {
        addClassName("facts");
        items = new Kept<>(this, RecentFact::position, fact -> new Item(fact, campaign));
    }

    @Override
    public void show(List<RecentFact> newest) {
        items.show(newest);
    }

    /** A fact never changes, so there is nothing to show again. */
    private static final class Item extends ListItem implements Shown<RecentFact> {

        Item(RecentFact fact, CampaignId campaign) {
            Span time = new Span(London.inWords(fact.known()));
            time.addClassName("time");
            Div head = new Div(KindLook.tag(fact.kind()), time);
            head.addClassName("fact-head");
            add(head);
            if (fact.trust() != null && fact.trustName() != null) {
                add(new Paragraph(ParticipationNavigation.trust(fact.trustName(), fact.trust(), campaign)));
            }
            add(new Paragraph(fact.told()));
        }

        @Override
        public void show(RecentFact same) {}
    }
}
