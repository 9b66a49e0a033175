package tracker.domain.campaign;

import java.time.Instant;

/**
 * Two campaigns aligned, so that the earlier one can be read at the same point.
 *
 * @param now the days of the later campaign
 * @param then the days of the earlier campaign
 */
public record CampaignAlignment(CampaignDays now, CampaignDays then, AlignmentMode alignment) {

    /** The matching instant of the earlier campaign. */
    public Instant samePoint(Instant instant) {
        return CampaignPoint.of(now, instant).plusDays(shift()).in(then);
    }

    /** The shift in days against the same day of the earlier campaign: -3 to 3. */
    public int shift() {
        return alignment.shift(now.firstDay().getDayOfWeek(), then.firstDay().getDayOfWeek());
    }

    /** How many days longer the week is now; negative if it is shorter. */
    public int extraDays() {
        return now.week().size() - then.week().size();
    }
}
