package tracker.domain.participation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustType;

/**
 * The filter of a board, besides its area.
 *
 * @param kinds the kinds that count; empty for all
 * @param days the days on which an activity counts, by its first day; null for all
 * @param type the trusts that count; null for all trusts and for learners without a trust
 */
public record BoardFilter(
        Set<ActivityKind> kinds,
        @Nullable DayRange days,
        @Nullable TrustType type) {

    /** Filters nothing out. */
    public static final BoardFilter NONE = new BoardFilter(Set.of(), null, null);

    /** All kinds become none, so that equal filters are equal values. */
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

    /** Whether the measure can be above zero: of videos nothing is left if only stands count. */
    public boolean counts(CampaignMeasure measure) {
        return switch (measure) {
            case VIDEOS, COMPLETIONS -> counts(ActivityKind.ofMeasure(measure).orElseThrow());
            case PEOPLE -> counted().stream().anyMatch(ActivityKind::meetsPeople);
            case ACTIVITIES, TRUSTS -> true;
        };
    }

    /** Whether it leaves out some activities of a trust, so that a trust with none of the rest may have others. */
    public boolean leavesOutActivities() {
        return !kinds.isEmpty() || days != null;
    }

    /** The kinds that count, in display order; all of them if none is named. */
    public Set<ActivityKind> counted() {
        return kinds.isEmpty() ? EnumSet.allOf(ActivityKind.class) : EnumSet.copyOf(kinds);
    }
}
