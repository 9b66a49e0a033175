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
 * What the activities of a campaign added up to at one position: that of an official count, or of the newest fact.
 *
 * @param moment the position, and the instant up to which it was known
 * @param count the official count that it is; null when it is none
 * @param part the nation or a trust
 * @param name of the part, for people
 * @param byKind always all kinds
 * @param byDay in order
 * @param regions of the nation; none of a trust
 * @param icbs of the nation; none of a trust
 * @param trusts those with anything to tell, by name; none of a trust
 * @param noTrust what learners of no trust did; nothing of a trust
 * @param changes that were made to what had been told before, up to the position
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

    /** A smaller part's figures. */
    public record AreaReportRow(String code, String name, ActivityTotals totals, ParticipatingTrustCount trusts) {}

    /**
     * How often something was changed after it had been told.
     *
     * @param corrected because it was wrong
     * @param revised because more was known
     * @param withdrawn because it should not have been there
     */
    public record ChangeCounts(int corrected, int revised, int withdrawn, int restored) {}
}
