package tracker.ui.deprivation;

import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.deprivation.LocatedActivityCount;
import tracker.ui.shared.FigureFormat;

/** Sentences about the areas reached. */
final class DeprivationText {

    private DeprivationText() {}

    static String finding(DeprivationSummary now) {
        if (now.activities() == 0) {
            return "No activity that meets people has been held yet at a known place.";
        }
        if (!now.enoughKnown()) {
            return "The area is known for only " + now.located().percentKnown()
                    + "% of activities. This is too few to compare shares. See the table for the counts.";
        }
        DeprivationQuintile most = now.quintiles().getFirst();
        return "The most deprived fifth of areas has " + share(most.people(), now.people())
                + " of the people reached, and " + share(most.schools(), now.schools())
                + " of the schools in England. Activities were held in "
                + FigureFormat.count(most.authorities()) + " of its " + FigureFormat.count(most.authoritiesInAll())
                + " local authorities.";
    }

    static String coverage(LocatedActivityCount placed) {
        String others = placed.nowhere() == 0 ? "" : " The other activities have no known place.";
        return "Based on " + placed.percentKnown() + "% of the activities that meet people: " + placed.percentBySchool()
                + "% by the area of the school and the rest by the area of the trust's headquarters, which is used for stands and for schools without a number."
                + others;
    }

    static String share(long part, long whole) {
        return whole == 0 ? "none" : Math.round(100.0 * part / whole) + "%";
    }
}
