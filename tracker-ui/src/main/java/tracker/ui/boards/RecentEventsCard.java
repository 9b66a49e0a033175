package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Card with the latest updates. */
final class RecentEventsCard extends Div implements UpdatableComponent<PlaceBoard> {

    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(RecentEventsCard::new);

    private final LatestUpdatesList feed;
    private final ContentCard card;

    private RecentEventsCard(PlaceBoard first) {
        feed = LatestUpdatesList.forPlace(first.board());
        card = new ContentCard("Latest updates", feed);
        add(card);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(PlaceBoard now) {
        CampaignBoard board = now.board();
        feed.show(board);
        card.showFinding(board.newest().isEmpty() ? "No updates yet. Reports from trusts will appear here." : "");
    }
}
