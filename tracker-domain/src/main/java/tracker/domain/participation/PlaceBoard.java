package tracker.domain.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.trust.Region;

/**
 * The content of the page of the nation, a region or an ICB, all at the same position.
 *
 * @param asked the query it answers
 * @param board figures and newest events
 * @param region the region of an ICB; null for larger places
 * @param icbs all ICBs in the place, by name
 * @param trusts all trusts in the place, by name
 * @param peers all places of the same level in England, this one included; none for the nation
 * @param dayBefore the figures as known at the same time on the day before; null outside the campaign
 * @param behind whether events have been waiting for more than a few seconds for the projection
 * @param relatedIcbs the successors of a past ICB, or the predecessors of a present one; without itself
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
     * An ICB on the other map.
     *
     * @param code of it
     * @param name of it
     */
    public record RelatedIcb(String code, String name) {}

    public ParticipationSummary participation() {
        return board.participation();
    }
}
