package tracker.domain.calendar;

import java.util.Arrays;
import java.util.List;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;

/**
 * One activity as a calendar shows it.
 *
 * @param id of the activity
 * @param campaign its year
 * @param kind one of {@link #KINDS}
 * @param trust ODS code
 * @param trustName for people
 * @param title place, school or department
 * @param days when it happens
 * @param stage its current stage
 */
public record CalendarEntry(
        String id,
        CampaignId campaign,
        ActivityKind kind,
        String trust,
        String trustName,
        String title,
        DayRange days,
        ActivityStage stage) {

    /** The kinds that take place at a location on a day and meet people there. Videos and courses have no location. */
    public static final List<ActivityKind> KINDS = Arrays.stream(ActivityKind.values())
            .filter(ActivityKind::meetsPeople)
            .toList();

    /** The same entry with another title. */
    public CalendarEntry titled(String other) {
        return new CalendarEntry(id, campaign, kind, trust, trustName, other, days, stage);
    }
}
