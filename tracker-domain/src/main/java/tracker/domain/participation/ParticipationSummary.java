package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
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
     * @param open trusts that are open on the last day of the campaign, and closed ones that took part
     * @param held with at least one activity held
     * @param plannedOnly with plans, but nothing held yet
     */
    public record ParticipatingTrustCount(int open, int held, int plannedOnly) {

        public static final ParticipatingTrustCount NONE = new ParticipatingTrustCount(0, 0, 0);

        /**
         * The count of one trust. It counts if it is open; a closed one counts if it has planned or held an activity.
         *
         * @param open whether it is open in the campaign
         */
        public static ParticipatingTrustCount ofTrust(boolean open, ActivityTotals totals) {
            boolean held = totals.held() > 0;
            boolean plannedOnly = !held && totals.planned() > 0;
            return new ParticipatingTrustCount(open || held || plannedOnly ? 1 : 0, held ? 1 : 0, plannedOnly ? 1 : 0);
        }

        public ParticipatingTrustCount plus(ParticipatingTrustCount other) {
            return new ParticipatingTrustCount(open + other.open, held + other.held, plannedOnly + other.plannedOnly);
        }

        /** With at least one activity planned or held. */
        public int participating() {
            return held + plannedOnly;
        }
    }

    /** The figure of a measure, for headlines, goals, comparisons and wallboards. */
    public long of(CampaignMeasure measure) {
        return switch (measure) {
            case ACTIVITIES -> total.held();
            case PEOPLE -> total.reached().best();
            case TRUSTS -> trusts.participating();
            case VIDEOS, COMPLETIONS ->
                of(ActivityKind.ofMeasure(measure).orElseThrow()).held();
        };
    }

    public ActivityTotals of(ActivityKind kind) {
        return byKind.get(kind.ordinal()).totals();
    }
}
