package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Moment;
import tracker.domain.trust.Part;

/**
 * What the activities of one part of the country add up to.
 *
 * @param moment at which all of it holds
 * @param campaign of which year
 * @param part of the country
 * @param name of the part, for people
 * @param total all five kinds
 * @param byKind always five, in the order of {@link ActivityKind}
 * @param byDay the days on which anything happened or is to happen, in order; an activity of several days counts on its first
 * @param trusts who takes part
 * @param parts the next smaller parts: regions of the nation, ICBs of a region, trusts of an ICB; none of a trust
 */
public record Participation(
        Moment moment,
        CampaignId campaign,
        Part part,
        String name,
        Tally total,
        List<KindTally> byKind,
        List<DayTally> byDay,
        TrustsTakingPart trusts,
        List<PartTally> parts) {

    /** One kind's share. */
    public record KindTally(ActivityKind kind, Tally tally) {}

    /** One London day's share, with its kinds; kinds without any activity are left out. */
    public record DayTally(LocalDate day, Tally tally, List<KindTally> byKind) {

        /** One for each day, in the order of the map, as are its kinds. */
        public static List<DayTally> of(Map<LocalDate, Map<ActivityKind, Tally>> days) {
            return days.entrySet().stream()
                    .map(day -> new DayTally(
                            day.getKey(),
                            day.getValue().values().stream().reduce(Tally.NOTHING, Tally::plus),
                            day.getValue().entrySet().stream()
                                    .map(kind -> new KindTally(kind.getKey(), kind.getValue()))
                                    .toList()))
                    .toList();
        }
    }

    /** A smaller part's share. */
    public record PartTally(Part part, String name, Tally tally, TrustsTakingPart trusts) {}

    /**
     * How many trusts take part.
     *
     * @param open trusts that are open today, or were when the campaign ended
     * @param held with at least one activity held
     * @param plannedOnly with plans, but nothing held yet
     */
    public record TrustsTakingPart(int open, int held, int plannedOnly) {

        /** With at least one activity planned or held. */
        public int takingPart() {
            return held + plannedOnly;
        }
    }

    public Tally of(ActivityKind kind) {
        return byKind.get(kind.ordinal()).tally();
    }
}
