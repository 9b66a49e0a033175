package tracker.domain.trust;

import org.jspecify.annotations.Nullable;

/**
 * Where a trust's headquarters are.
 *
 * @param town for people
 * @param postcode as in the register
 * @param latitude WGS 84 degrees, of the postcode's centre
 * @param longitude WGS 84 degrees
 * @param authority ONS code of the local authority district
 */
public record TrustLocation(
        @Nullable String town,
        @Nullable String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String authority) {}
