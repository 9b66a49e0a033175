package tracker.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * The figures of a campaign at one position: that of an official count, or of the newest event.
 *
 * @param moment the position, and the instant up to which it was known
 * @param count the official count; null if it is none
 * @param area the nation or a trust
 * @param name of the area, for people
 * @param byKind always all kinds
 * @param byDay in order
 * @param regions of the nation; none of a trust
 * @param icbs of the nation; none of a trust
 * @param trusts those with any activity, by name; none of a trust
 * @param noTrust the activities of learners without a trust; none of a trust
 * @param changes of earlier reports, up to the position
 */
public record CampaignReport(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        @Nullable FrozenCount count,
        Area area,
        String name,
        ActivityTotals total,
        List<KindTotals> byKind,
        List<DailyTotals> byDay,
        ParticipatingTrustCount takingPart,
        List<AreaReportRow> regions,
        List<AreaReportRow> icbs,
        List<AreaReportRow> trusts,
        ActivityTotals noTrust,
        ChangeCounts changes) {

    /** The figures of a smaller area. */
    public record AreaReportRow(String code, String name, ActivityTotals totals, ParticipatingTrustCount trusts) {}

    /**
     * How often reports were changed.
     *
     * @param corrected because they were wrong
     * @param revised because more was known
     * @param withdrawn because they were logged by mistake
     */
    public record ChangeCounts(int corrected, int revised, int withdrawn, int restored) {}
}
