package tracker.domain.participation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * The content of a board, all at the same position.
 *
 * @param moment the position of all of it
 * @param campaign its campaign
 * @param participation of the board's area
 * @param newest events, newest first
 */
public record CampaignBoard(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        ParticipationSummary participation,
        List<EventSummary> newest) {}
