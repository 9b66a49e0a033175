package tracker.ui.deprivation;

import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.deprivation.LocatedActivityCount;
import tracker.ui.shared.FigureFormat;

/** Which areas have been reached, in sentences. */
final class DeprivationText {

    private DeprivationText() {}

    static String finding(DeprivationSummary now) {
        if (now.activities() == 0) {
            return "Nothing that meets people has been held yet at a place we know.";
        }
        if (!now.enoughKnown()) {
            return "The area is known of only " + now.located().percentKnown()
                    + " % of activities: too few to set shares beside each other. The counts are below.";
        }
        DeprivationQuintile most = now.quintiles().getFirst();
        return "The most deprived fifth of areas has " + share(most.people(), now.people())
                + " of the people reached, and " + share(most.schools(), now.schools()) + " of the schools of England. "
                + FigureFormat.count(most.authorities()) + " of its " + FigureFormat.count(most.authoritiesInAll())
                + " local authorities have had something.";
    }

    static String coverage(LocatedActivityCount placed) {
        String others = placed.nowhere() == 0 ? "" : " The others name no place we know.";
        return "From " + placed.percentKnown() + " % of the activities that meet people: " + placed.percentBySchool()
                + " % by the school's own area, the rest by the area of the trust's headquarters, which stands in for stands and for schools without a number."
                + others;
    }

    static String share(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
    }
}
