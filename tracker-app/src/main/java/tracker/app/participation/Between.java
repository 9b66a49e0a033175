package tracker.app.participation;

import java.time.Clock;
import java.time.Instant;
import tracker.app.api.NotFound;
import tracker.app.api.Refused;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.trust.Area;

/** What a machine asks of two instants, in the words of its address. */
final class Between {

    private Between() {}

    /** @throws Refused with a sentence where the later instant is still to come */
    static GetBridge asked(int campaign, Area part, BoardFilter narrowing, String from, String to, Clock clock) {
        Instant begin = LondonTimeFormat.parse(from);
        Instant end = LondonTimeFormat.parse(to);
        if (end.isAfter(clock.instant())) {
            throw new Refused("A change can be asked for up to now, not up to a time to come.");
        }
        return new GetBridge(new CampaignId(campaign), part, narrowing, begin, end);
    }

    static NotFound nowhere(int campaign) {
        return new NotFound("There is no campaign " + campaign + ", or no such part of the country.");
    }
}
