package tracker.domain.figurecheck;

import java.time.Instant;
import java.util.List;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustCode;

/**
 * The figures of one activity that are held back.
 *
 * @param activity its id
 * @param version the sequence number of its last event, so that what is confirmed is what was seen
 * @param trustName for people
 * @param title place, school or department
 * @param figures the implausible ones beside the usual range, "60,000 visitors (usually up to 5,000)"; at least one
 * @param since when they were held back or sent back, UTC
 */
public record HeldFigures(
        String activity,
        long version,
        ActivityKind kind,
        CampaignId campaign,
        TrustCode trust,
        String trustName,
        String title,
        DayRange days,
        List<String> figures,
        Instant since) {

    public HeldFigures {
        figures = List.copyOf(figures);
    }
}
