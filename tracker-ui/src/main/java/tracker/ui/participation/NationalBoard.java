package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Board;
import tracker.domain.participation.Participation;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.shared.Announcer;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** All that the national board shows, put together. */
final class NationalBoard extends Div implements Shown<Board> {

    private final BoardHeader header;
    private final Drawn<Participation> headline = Headline.ofTheNation();
    private final BoardSections sections;
    private final Drawn<Participation> regions = RegionTable.drawn();
    private final Announcer announcer;

    NationalBoard(Board first, CampaignYears years, Clock clock) {
        header = new BoardHeader(new H1(), new Span(), years, clock);
        sections = new BoardSections(FactFeed.ofManyTrusts()).endingWith(regions);
        announcer = new Announcer(clock);
        addClassName("board");
        add(header, headline, sections, announcer);
        show(first);
    }

    /** It does not move by itself, and does not say that it does. */
    void past(AsAt asAt, Board then) {
        header.past(asAt);
        show(then);
    }

    @Override
    public void show(Board board) {
        header.name(board.campaign().name());
        header.show(board);
        headline.show(board.participation());
        regions.show(board.participation());
        sections.show(board);
        announcer.show(board);
    }
}
