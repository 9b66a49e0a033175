package tracker.domain.school;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustLocation;

/** How near a school is to a trust's headquarters, as far as the addresses show. */
final class ProximityCalculator {

    static final int NEAREST = 4;

    private static final int SAME_AUTHORITY = NEAREST;
    private static final int SAME_TOWN = 3;
    private static final int SAME_POST = 2;
    private static final int SAME_REGION = 1;

    private ProximityCalculator() {}

    /** Higher is nearer; 0 for another region. */
    static int of(RegisteredSchool school, RegisteredTrust trust) {
        TrustLocation place = trust.place();
        if (same(school.authority(), place.authority())) {
            return SAME_AUTHORITY;
        }
        if (same(school.town(), place.town())) {
            return SAME_TOWN;
        }
        if (sameArea(school.postcode(), place.postcode())) {
            return SAME_POST;
        }
        return trust.region().code().equals(school.region()) ? SAME_REGION : 0;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    /** Whether two postcodes have the same area, the letters at their start. */
    private static boolean sameArea(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        int letters = letters(one);
        return letters > 0 && letters == letters(other) && one.regionMatches(true, 0, other, 0, letters);
    }

    private static int letters(String postcode) {
        int letters = 0;
        while (letters < postcode.length() && Character.isLetter(postcode.charAt(letters))) {
            letters++;
        }
        return letters;
    }
}
