package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.Board;
import tracker.ui.shared.Card;
import tracker.ui.shared.Shown;

/** What stands under the headline of every board: by day and by kind, what else the board has, and the newest facts beside. */
final class BoardSections extends Div implements Shown<Board> {

    private final NothingYet nothing = new NothingYet();
    private final DayTable byDay = new DayTable();
    private final KindTable byKind = new KindTable();
    private final Card facts;
    private final FactFeed feed;

    BoardSections(CampaignId campaign, Component... more) {
        feed = new FactFeed(campaign);
        facts = new Card("Newest facts", feed);
        Div left = new Div(nothing);
        left.addClassName("main-column");
        left.add(more);
        left.add(byDay, byKind);
        Aside right = new Aside(facts);
        right.getElement().setAttribute("aria-label", "Newest facts");
        addClassName("columns");
        add(left, right);
    }

    @Override
    public void show(Board board) {
        boolean anything = board.participation().total().activities() > 0;
        nothing.show(board);
        byDay.setVisible(anything);
        byKind.setVisible(anything);
        byDay.show(board);
        byKind.show(board.participation());
        feed.show(board.newest());
        facts.find(board.newest().isEmpty() ? "Nothing is known yet. What trusts report appears here by itself." : "");
    }
}
