package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** What stands under the headline of a trust: by day and by kind, what else the board has, and the newest facts beside. */
final class BoardSections extends Div implements Shown<TrustBoard> {

    private final Drawn<TrustBoard> nothing = NothingYet.ofATrust();
    private final Drawn<TrustBoard> byDay = DayTable.drawn();
    private final Drawn<TrustBoard> byKind = KindTable.drawn();
    private final Div main = new Div();
    private final Card facts;
    private final Drawn<CampaignBoard> feed;

    BoardSections(Drawn<CampaignBoard> feed) {
        this.feed = feed;
        facts = new Card("Newest facts", feed);
        main.add(nothing, byDay, byKind);
        main.addClassName("main-column");
        Aside right = new Aside(facts);
        right.getElement().setAttribute("aria-label", "Newest facts");
        addClassName("columns");
        add(main, right);
    }

    /** Puts something before what every board has. */
    BoardSections startingWith(Component part) {
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
        facts.find(board.newest().isEmpty() ? "Nothing is known yet. What trusts report appears here by itself." : "");
    }
}
