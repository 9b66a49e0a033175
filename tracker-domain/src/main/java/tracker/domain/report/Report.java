package tracker.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.participation.Participation.DayTally;
import tracker.domain.participation.Participation.KindTally;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.Tally;
import tracker.domain.shared.Moment;
import tracker.domain.trust.Part;

/**
 * What the activities of a campaign added up to at one position: that of an official count, or of the newest fact.
 *
 * @param moment the position, and the instant up to which it was known
 * @param count the official count that it is; null when it is none
 * @param part the nation or a trust
 * @param name of the part, for people
 * @param byKind always five
 * @param byDay in order
 * @param regions of the nation; none of a trust
 * @param icbs of the nation; none of a trust
 * @param trusts those with anything to tell, by name; none of a trust
 * @param noTrust what learners of no trust did; nothing of a trust
 * @param changes that were made to what had been told before, up to the position
 */
public record Report(
        Moment moment,
        AnnouncedCampaign campaign,
        @Nullable FrozenCount count,
        Part part,
        String name,
        Tally total,
        List<KindTally> byKind,
        List<DayTally> byDay,
        TrustsTakingPart takingPart,
        List<Row> regions,
        List<Row> icbs,
        List<Row> trusts,
        Tally noTrust,
        Changes changes) {

    /** A smaller part's figures. */
    public record Row(String code, String name, Tally tally, TrustsTakingPart trusts) {}

    /**
     * How often something was changed after it had been told.
     *
     * @param corrected because it was wrong
     * @param revised because more was known
     * @param withdrawn because it should not have been there
     */
    public record Changes(int corrected, int revised, int withdrawn, int restored) {}
}
