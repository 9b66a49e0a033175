package tracker.domain.trust;

import org.jspecify.annotations.Nullable;

/**
 * The part of the country a figure or a goal speaks of.
 *
 * @param level how large a part
 * @param code the code of the region, ICB or trust; null for the nation
 */
public record Part(Level level, @Nullable String code) {

    /** From the whole to the single trust. */
    public enum Level {
        NATION,
        REGION,
        ICB,
        TRUST
    }

    public static final Part NATION = new Part(Level.NATION, null);

    public static Part region(String code) {
        return new Part(Level.REGION, code);
    }

    public static Part icb(String code) {
        return new Part(Level.ICB, code);
    }

    public static Part trust(TrustCode code) {
        return new Part(Level.TRUST, code.value());
    }
}
