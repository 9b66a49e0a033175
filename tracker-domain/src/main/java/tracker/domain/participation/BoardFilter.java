package tracker.domain.participation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustType;

/**
 * What a board leaves out, besides the part of the country it is for.
 *
 * @param kinds those that are counted; none named means all of them
 * @param days those on which an activity is counted, by its first day; null for all
 * @param type the trusts that are counted; null for all of them and for learners of no trust
 */
public record BoardFilter(
        Set<ActivityKind> kinds,
        @Nullable DayRange days,
        @Nullable TrustType type) {

    /** Leaves nothing out. */
    public static final BoardFilter NONE = new BoardFilter(Set.of(), null, null);

    /** All kinds are the same as none named, so that equal questions are equal. */
    public BoardFilter {
        kinds = kinds.size() == ActivityKind.values().length ? Set.of() : Set.copyOf(kinds);
    }

    public BoardFilter withKinds(Set<ActivityKind> newKinds) {
        return new BoardFilter(newKinds, days, type);
    }

    public BoardFilter withDays(@Nullable DayRange newDays) {
        return new BoardFilter(kinds, newDays, type);
    }

    public BoardFilter withType(@Nullable TrustType newType) {
        return new BoardFilter(kinds, days, newType);
    }

    public boolean counts(ActivityKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether anything can be left of the measure: of films nothing is where only stands are counted. */
    public boolean counts(CampaignMeasure measure) {
        return switch (measure) {
            case VIDEOS, COMPLETIONS -> counts(ActivityKind.ofMeasure(measure).orElseThrow());
            case ACTIVITIES, PEOPLE, TRUSTS -> true;
        };
    }

    /** In the order in which they are always shown; all of them where none is named. */
    public Set<ActivityKind> counted() {
        return kinds.isEmpty() ? EnumSet.allOf(ActivityKind.class) : EnumSet.copyOf(kinds);
    }
}
