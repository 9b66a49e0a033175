package tracker.domain.participation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Days;
import tracker.domain.trust.TrustType;

/**
 * What a board leaves out, besides the part of the country it is for.
 *
 * @param kinds those that are counted; none named means all five
 * @param days those on which an activity is counted, by its first day; null for all
 * @param type the trusts that are counted; null for all of them and for learners of no trust
 */
public record Narrowing(
        Set<ActivityKind> kinds,
        @Nullable Days days,
        @Nullable TrustType type) {

    /** Leaves nothing out. */
    public static final Narrowing NONE = new Narrowing(Set.of(), null, null);

    /** All five kinds are the same as none named, so that equal questions are equal. */
    public Narrowing {
        kinds = kinds.size() == ActivityKind.values().length ? Set.of() : Set.copyOf(kinds);
    }

    public Narrowing toKinds(Set<ActivityKind> newKinds) {
        return new Narrowing(newKinds, days, type);
    }

    public Narrowing toDays(@Nullable Days newDays) {
        return new Narrowing(kinds, newDays, type);
    }

    public Narrowing toType(@Nullable TrustType newType) {
        return new Narrowing(kinds, days, newType);
    }

    public boolean counts(ActivityKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** In the order in which they are always shown; all five where none is named. */
    public Set<ActivityKind> counted() {
        return kinds.isEmpty() ? EnumSet.allOf(ActivityKind.class) : EnumSet.copyOf(kinds);
    }
}
