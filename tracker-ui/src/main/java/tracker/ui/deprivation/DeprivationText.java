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
            return "No stand, school talk or department visit has been held at a known place yet.";
        }
        if (!now.enoughKnown()) {
            return "The area of the school or venue is known for "
                    + now.located().percentBySchool()
                    + "% of activities. Shares are shown from " + DeprivationSummary.ENOUGH_KNOWN
                    + "%, because the area of a trust's headquarters does not say where people were reached. "
                    + "See the table for the counts.";
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
        return "Based on " + placed.percentKnown() + "% of stands, school talks and department visits: "
                + placed.percentBySchool()
                + "% use the area of the school. The rest use the area of the trust's headquarters, as for stands and for schools without a URN."
                + others;
    }

    static String share(long part, long whole) {
        return whole == 0 ? "none" : Math.round(100.0 * part / whole) + "%";
    }
}
