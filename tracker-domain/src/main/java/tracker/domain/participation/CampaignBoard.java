package tracker.domain.participation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * The content of a board, all at the same position.
 *
 * @param moment the position of all of it
 * @param campaign its campaign
 * @param participation of the board's area
 * @param newest events that the filter leaves, newest first
 * @param lastUpdate when anything was last reported in the area, whatever is filtered out; null if nothing was
 */
public record CampaignBoard(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        ParticipationSummary participation,
        List<EventSummary> newest,
        @Nullable Instant lastUpdate) {

    /** Of which the newest event is the last update. */
    public CampaignBoard(
            SnapshotPosition moment,
            AnnouncedCampaign campaign,
            ParticipationSummary participation,
            List<EventSummary> newest) {
        this(
                moment,
                campaign,
                participation,
                newest,
                newest.isEmpty() ? null : newest.getFirst().known());
    }
}
