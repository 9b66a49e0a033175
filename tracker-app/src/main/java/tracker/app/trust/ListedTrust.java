package tracker.app.trust;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/**
 * One trust in a register file.
 *
 * @param type null if the file has none
 * @param opened the first day; null if the file does not say
 * @param closed the last day; null while it is open
 * @param successors known ones only; also empty if the file does not say
 * @param changedFrom since when name, region and ICB are valid; null if the file does not say
 */
record ListedTrust(
        TrustCode code,
        TextLine name,
        @Nullable TrustType type,
        Region region,
        Icb icb,
        TrustLocation place,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Set<TrustCode> successors,
        @Nullable LocalDate changedFrom) {}
