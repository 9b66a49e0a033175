package tracker.app.why;

import java.time.Clock;
import java.time.Instant;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.ResourceNotFoundException;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.trust.Area;

/** What a machine asks of two instants, in the words of its address. */
final class BridgeRequest {

    private BridgeRequest() {}

    /** @throws InvalidRequestException with a sentence where the later instant is still to come */
    static GetBridge parse(int campaign, Area part, BoardFilter narrowing, String from, String to, Clock clock) {
        Instant begin = LondonTimeFormat.parse(from);
        Instant end = LondonTimeFormat.parse(to);
        if (end.isAfter(clock.instant())) {
            throw new InvalidRequestException("The end of a change must not be in the future.");
        }
        return new GetBridge(new CampaignId(campaign), part, narrowing, begin, end);
    }

    static ResourceNotFoundException notFound(int campaign) {
        return new ResourceNotFoundException("There is no campaign " + campaign + ", or no such region, ICB or trust.");
    }
}
