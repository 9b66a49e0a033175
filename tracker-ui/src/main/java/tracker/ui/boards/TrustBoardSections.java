package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Sections below the headline figures of a trust: tables by day and type, and the latest updates. */
final class TrustBoardSections extends Div implements UpdatableComponent<TrustBoard> {

    private final RenderedFragment<TrustBoard> nothing = EmptyBoardSection.trustFragment();
    private final RenderedFragment<TrustBoard> byDay = DayTable.fragment();
    private final RenderedFragment<TrustBoard> byKind = KindTable.fragment();
    private final Div main = new Div();
    private final ContentCard facts;
    private final RenderedFragment<CampaignBoard> feed;

    TrustBoardSections(RenderedFragment<CampaignBoard> feed) {
        this.feed = feed;
        facts = new ContentCard("Latest updates", feed);
        main.add(nothing, byDay, byKind);
        main.addClassName("main-column");
        Aside right = new Aside(facts);
        right.getElement().setAttribute("aria-label", "Latest updates");
        addClassName("columns");
        add(main, right);
    }

    /** Adds a component before the standard sections. */
    TrustBoardSections startingWith(Component part) {
        main.addComponentAsFirst(part);
        return this;
    }

    @Override
    public void show(TrustBoard now) {
        CampaignBoard board = now.board();
        nothing.show(now);
        byDay.show(now);
        byKind.show(now);
        feed.show(board);
        facts.showFinding(board.newest().isEmpty() ? "No updates yet. Reports from trusts will appear here." : "");
    }
}
