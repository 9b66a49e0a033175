package tracker.ui.participation;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.shared.House;
import tracker.ui.shared.Live;
import tracker.ui.shared.WhoIsHere;

/** The national board of one campaign, for anyone. */
@Route("")
@AnonymousAllowed
public final class NationalView extends PlaceView {

    private final transient Queries queries;
    private final transient WhoIsHere who;

    public NationalView(Queries queries, WhoIsHere who, House house, Clock clock) {
        super(queries, house, clock);
        this.queries = queries;
        this.who = who;
    }

    @Override
    Area part(String none) {
        return Area.NATION;
    }

    /** Organisers are told of what could not be shown. */
    @Override
    void beside() {
        if (who.speaker().organises()) {
            ParkedLink parked = new ParkedLink();
            parked.show(queries.ask(new ListDeadLetters()));
            Live.watch(parked, queries, new ListDeadLetters(), parked);
            add(parked);
        }
    }

    /** How far this year is beside the last, what it will come to, and the ways to more. */
    @Override
    void under(PlacePage page, PlaceAddress address) {
        CampaignId campaign = address.campaign().id();
        boolean whole = address.board().live() && address.narrowing().equals(BoardFilter.NONE);
        page.underTheHeadline(
                whole ? LookFurther.ofTheNation(campaign, queries) : LookFurther.still(campaign, address.board()));
    }
}
