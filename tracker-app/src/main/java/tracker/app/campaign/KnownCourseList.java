package tracker.app.campaign;

import java.util.List;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.TextLine;

/** The two online courses of the coming week; their URLs are not known, see the reference README. */
final class KnownCourseList {

    /** The only known week in the future; courses are not offered for past weeks. */
    static final CampaignId COMING = new CampaignId(2027);

    private static final TextLine PROVIDER = new TextLine("NHS England Genomics Education Programme");
    private static final HttpsAddress ADDRESS = new HttpsAddress("https://www.genomicseducation.hee.nhs.uk/");

    private KnownCourseList() {}

    static List<OfferCourse> offeredIn(CampaignId campaign) {
        if (!campaign.equals(COMING)) {
            return List.of();
        }
        return List.of(
                new OfferCourse(campaign, CourseCode.GENOMICS, new TextLine("Genomics"), PROVIDER, ADDRESS),
                new OfferCourse(
                        campaign, CourseCode.BIOINFORMATICS, new TextLine("Bioinformatics"), PROVIDER, ADDRESS));
    }
}
