package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Card with the latest updates. */
final class RecentEventsCard extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(RecentEventsCard::new);

    private final LatestUpdatesList feed;
    private final ContentCard card;

    private RecentEventsCard(BoardContent first) {
        feed = new LatestUpdatesList(first.board(), first.level() != AreaLevel.TRUST);
        card = new ContentCard("Latest updates", feed);
        add(card);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    @Override
    public void show(BoardContent now) {
        CampaignBoard board = now.board();
        feed.show(board);
        card.showFinding(
                !board.newest().isEmpty()
                        ? ""
                        : now.phase().isFinal()
                                ? "There are no updates."
                                : "No updates yet. Reports from trusts will appear here.");
    }
}
