package tracker.domain.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.trust.Region;

/**
 * All that the page of the nation, a region or an ICB shows, at one and the same position.
 *
 * @param asked what the answer answers
 * @param board figures and newest facts
 * @param region the region of an ICB; null for larger places
 * @param icbs all that lie in the place, by name
 * @param trusts all that lie in the place, by name
 * @param peers all places of the same level in England, this one among them; none for the nation
 * @param dayBefore the figures as they were known 24 hours earlier; null outside the campaign
 * @param behind whether facts have been waiting for more than a few seconds to be shown
 * @param became what an ICB of the past went into, or an ICB of today came from; of itself none
 */
public record PlaceBoard(
        GetPlaceBoard asked,
        CampaignBoard board,
        @Nullable Region region,
        List<AreaTotals> icbs,
        List<TrustSummary> trusts,
        List<AreaTotals> peers,
        @Nullable ParticipationSummary dayBefore,
        boolean behind,
        List<RelatedIcb> relatedIcbs) {

    /**
     * A board on the other map.
     *
     * @param code of it
     * @param name of it
     */
    public record RelatedIcb(String code, String name) {}

    public ParticipationSummary participation() {
        return board.participation();
    }
}
