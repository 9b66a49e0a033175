package tracker.domain.campaign;

import java.time.Instant;

/**
 * Two campaigns held against each other, so that the one can be asked how far it had come at the same point.
 *
 * @param now the days of the later one
 * @param then the days of the earlier one
 */
public record CampaignAlignment(CampaignDays now, CampaignDays then, AlignmentMode alignment) {

    /** The instant of the earlier campaign that is held against this one. */
    public Instant samePoint(Instant instant) {
        return CampaignPoint.of(now, instant).plusDays(shift()).in(then);
    }

    /** How many days later than the same day of the campaign the earlier one is looked at: -3 to 3. */
    public int shift() {
        return alignment.shift(now.firstDay().getDayOfWeek(), then.firstDay().getDayOfWeek());
    }

    /** How many days longer the week is now; less than zero where it is shorter. */
    public int extraDays() {
        return now.week().size() - then.week().size();
    }
}
