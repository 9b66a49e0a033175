package tracker.app.why;

import java.time.Clock;
import java.time.Instant;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.ResourceNotFoundException;
import tracker.app.csv.FigureFileDescription;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/** Parses the two times of an API request. */
final class BridgeRequest {

    private BridgeRequest() {}

    /** @throws InvalidRequestException if the later time is in the future */
    static GetBridge parse(int campaign, Area part, BoardFilter narrowing, String from, String to, Clock clock) {
        Instant begin = LondonTimeFormat.parse(from);
        Instant end = LondonTimeFormat.parse(to);
        if (end.isAfter(clock.instant())) {
            throw new InvalidRequestException("The end of a change must not be in the future.");
        }
        return new GetBridge(new CampaignId(campaign), part, narrowing, begin, end);
    }

    /** What a file about it is about; both of its instants are read as known then. */
    static FigureFileDescription describe(String what, GetBridge asked, String name, SnapshotPosition moment) {
        return FigureFileDescription.of(
                what, asked.campaign(), asked.area(), name, asked.filter(), AsAt.known(asked.to()), moment);
    }

    static ResourceNotFoundException notFound(int campaign) {
        return new ResourceNotFoundException("There is no campaign " + campaign + ", or no such region, ICB or trust.");
    }
}
