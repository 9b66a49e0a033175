package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * The totals of the activities of one area.
 *
 * @param moment the position of all of it
 * @param campaign its year
 * @param area the part of the country
 * @param name of the area, for people
 * @param total all kinds
 * @param byKind always all of them, in the order of {@link ActivityKind}
 * @param byDay the days with any activity, in order; an activity of several days counts on its first
 * @param trusts how many take part
 * @param areas the next smaller areas: regions of the nation, ICBs of a region, trusts of an ICB; none of a trust
 */
public record ParticipationSummary(
        SnapshotPosition moment,
        CampaignId campaign,
        Area area,
        String name,
        ActivityTotals total,
        List<KindTotals> byKind,
        List<DailyTotals> byDay,
        ParticipatingTrustCount trusts,
        List<AreaTotals> areas) {

    /** The totals of one kind. */
    public record KindTotals(ActivityKind kind, ActivityTotals totals) {}

    /** The totals of one London day, by kind; kinds without any activity are left out. */
    public record DailyTotals(LocalDate day, ActivityTotals totals, List<KindTotals> byKind) {

        /** One for each day, in the order of the map, as are the kinds. */
        public static List<DailyTotals> of(Map<LocalDate, Map<ActivityKind, ActivityTotals>> days) {
            return days.entrySet().stream()
                    .map(day -> new DailyTotals(
                            day.getKey(),
                            day.getValue().values().stream().reduce(ActivityTotals.NOTHING, ActivityTotals::plus),
                            day.getValue().entrySet().stream()
                                    .map(kind -> new KindTotals(kind.getKey(), kind.getValue()))
                                    .toList()))
                    .toList();
        }
    }

    /** The totals of a smaller area. */
    public record AreaTotals(Area area, String name, ActivityTotals totals, ParticipatingTrustCount trusts) {}

    /**
     * How many trusts take part.
     *
     * @param open trusts that are open today, or were when the campaign ended
     * @param held with at least one activity held
     * @param plannedOnly with plans, but nothing held yet
     */
    public record ParticipatingTrustCount(int open, int held, int plannedOnly) {

        /** With at least one activity planned or held. */
        public int participating() {
            return held + plannedOnly;
        }
    }

    public ActivityTotals of(ActivityKind kind) {
        return byKind.get(kind.ordinal()).totals();
    }
}
