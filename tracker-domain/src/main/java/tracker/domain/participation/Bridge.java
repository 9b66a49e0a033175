package tracker.domain.participation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.Moment;
import tracker.domain.trust.Part;

/**
 * From the figures at one instant to those at a later one, both as they were known then. The figures before and all lines together are exactly
 * the figures after.
 *
 * @param from where it begins
 * @param to where it ends
 * @param name of the part, for people
 * @param before the figures at the beginning
 * @param after the figures at the end
 * @param lines only reasons that there were, in the order of {@link WhyChanged}
 */
public record Bridge(
        Moment from,
        Moment to,
        AnnouncedCampaign campaign,
        Part part,
        String name,
        Tally before,
        Tally after,
        List<Line> lines) {

    /**
     * What one reason changed. The tally may be below zero.
     *
     * @param activities how many different ones
     * @param facts how many
     */
    public record Line(WhyChanged why, int activities, int facts, Tally change) {}

    /** What all lines add up to. */
    public Tally change() {
        return lines.stream().map(Line::change).reduce(Tally.NOTHING, Tally::plus);
    }
}
