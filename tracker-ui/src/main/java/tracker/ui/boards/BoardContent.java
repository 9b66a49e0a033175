package tracker.ui.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.links.PlaceAddress;

/**
 * What a board shows, whichever of the four levels it is of: the nation, a region, an ICB or a trust.
 *
 * @param address where it was asked for, without the look of the map
 * @param board figures and newest events
 * @param behind whether events have been waiting for more than a few seconds to be shown
 * @param place what only the nation, regions and ICBs have; null for a trust
 * @param trust what only a trust has; null for the others
 */
record BoardContent(
        PlaceAddress address,
        CampaignBoard board,
        boolean behind,
        @Nullable PlaceBoard place,
        @Nullable TrustBoard trust) {

    static BoardContent of(PlaceBoard now) {
        return new BoardContent(PlaceAddress.of(now), now.board(), now.behind(), now, null);
    }

    static BoardContent of(TrustBoard now) {
        return new BoardContent(PlaceAddress.of(now), now.board(), now.behind(), null, now);
    }

    /** The answer it was made from; all who watch the same question are handed the same one. */
    Object answer() {
        return place != null ? place : trust != null ? trust : board;
    }

    ParticipationSummary participation() {
        return board.participation();
    }

    AreaLevel level() {
        return address.part().level();
    }

    BoardFilter filter() {
        return address.filter();
    }

    @Nullable
    AsAt asAt() {
        return address.board().asAt();
    }

    /** The day in London that its figures are of. */
    LocalDate today() {
        AsAt asAt = asAt();
        return asAt == null ? LondonCalendar.dayOf(participation().moment().asAt()) : asAt.day();
    }

    CampaignPhase phase() {
        return CampaignPhase.of(board.campaign(), today());
    }

    /** What the page is called. */
    String name() {
        return level() == AreaLevel.NATION
                ? board.campaign().name()
                : trust != null ? trust.trust().name() : participation().name();
    }

    /** "London, Healthcare Science Week 2027, stands only". */
    String title() {
        String whole = level() == AreaLevel.NATION
                ? name() + ": national board"
                : name() + ", " + board.campaign().name();
        return whole + address.board().titleSuffix();
    }
}
