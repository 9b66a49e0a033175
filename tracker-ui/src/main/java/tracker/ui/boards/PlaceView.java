package tracker.ui.boards;

import java.time.Clock;
import java.util.Optional;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PlaceAddress;
import tracker.ui.report.OfficialCountSummary;
import tracker.ui.shared.ApplicationDetails;

/** The page of the nation, a region or an ICB. */
abstract class PlaceView extends BoardView {

    private final transient ApplicationDetails house;
    private final transient Clock clock;
    private final OfficialCountSummary official;

    PlaceView(Queries queries, ApplicationDetails house, Clock clock) {
        super(queries, clock);
        this.house = house;
        this.clock = clock;
        official = new OfficialCountSummary(queries);
    }

    @Override
    BoardLayout layout(BoardContent first, PlaceAddress address, CampaignYearField years) {
        BoardLayout board = BoardLayout.ofPlace(first, address.mapMode(), house.league(), Optional.of(years), clock);
        board.addComponentAtIndex(1, official);
        return board;
    }

    @Override
    void show(BoardContent now) {
        showOfficial(official, now);
    }

    /** Of the whole nation as it stands now; a count was of nothing else. */
    static void showOfficial(OfficialCountSummary official, BoardContent now) {
        if (now.level() == AreaLevel.NATION
                && now.asAt() == null
                && now.filter().equals(BoardFilter.NONE)) {
            official.show(now.board());
        }
    }
}
