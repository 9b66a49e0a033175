package tracker.domain.trust;

import org.jspecify.annotations.Nullable;

/**
 * The part of the country of a figure or a goal.
 *
 * @param level its level
 * @param code the code of the region, ICB or trust; null for the nation
 */
public record Area(AreaLevel level, @Nullable String code) {

    /** The levels, from the nation to a single trust. */
    public enum AreaLevel {
        NATION,
        REGION,
        ICB,
        TRUST
    }

    public static final Area NATION = new Area(AreaLevel.NATION, null);

    public static Area region(String code) {
        return new Area(AreaLevel.REGION, code);
    }

    public static Area icb(String code) {
        return new Area(AreaLevel.ICB, code);
    }

    public static Area trust(TrustCode code) {
        return new Area(AreaLevel.TRUST, code.value());
    }
}
