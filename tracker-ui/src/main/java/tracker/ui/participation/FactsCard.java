package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** What has been told most recently, as it arrives. */
final class FactsCard extends Div implements Shown<PlaceBoard> {

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(FactsCard::new);

    private final FactFeed feed;
    private final Card card;

    private FactsCard(PlaceBoard first) {
        feed = FactFeed.ofMany(first.board());
        card = new Card("Newest facts", feed);
        add(card);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(PlaceBoard now) {
        CampaignBoard board = now.board();
        feed.show(board);
        card.find(board.newest().isEmpty() ? "Nothing is known yet. What trusts report appears here by itself." : "");
    }
}
