package tracker.domain.participation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * All that a board shows, at one and the same position.
 *
 * @param moment at which all of it holds
 * @param campaign whose board it is
 * @param participation of the part of the country that the board is for
 * @param newest facts, newest first
 */
public record CampaignBoard(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        ParticipationSummary participation,
        List<EventSummary> newest) {}
